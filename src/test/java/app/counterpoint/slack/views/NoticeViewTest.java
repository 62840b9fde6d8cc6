package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.deals.Deal;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.tips.Silence;
import app.counterpoint.workspace.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeViewTest {
  private static final NoticeView NOTICE = new NoticeView(Samples.WORDING);
  private static final Deal ACME = new Deal("Acme", List.of("acme corp", "acme-emea"));

  static Stream<Message> notices() {
    Audience shared = Audience.external(Optional.of("deal-globex"), Audience.Why.SHARED);
    return Stream.of(
        NOTICE.muted(),
        NOTICE.mutedHere(),
        NOTICE.unmuted(),
        NOTICE.watching(),
        NOTICE.notWatching(),
        NOTICE.channelsOnly(),
        NOTICE.cannotWatch(shared),
        NOTICE.saved(),
        NOTICE.alreadySaved(),
        NOTICE.removed(),
        NOTICE.nothingSaved(),
        NOTICE.thanks(true),
        NOTICE.thanks(false),
        NOTICE.passedOn(),
        NOTICE.notNow(),
        NOTICE.forgot(0),
        NOTICE.forgot(3),
        NOTICE.shared(Samples.ACME),
        NOTICE.refused(shared),
        NOTICE.notShared(),
        NOTICE.outsider(),
        NOTICE.unsureWhoAsks(),
        NOTICE.unreadable(new Reading.Stale<>()),
        NOTICE.unreadable(new Reading.Tampered<>()),
        NOTICE.tooLate(),
        NOTICE.failed("7f3a"),
        NOTICE.dealNamed(ACME),
        NOTICE.dealNamed(new Deal("Acme", List.of())),
        NOTICE.dealRemoved("Acme", true),
        NOTICE.dealRemoved("Acme", false),
        NOTICE.dealSyntax("/tips"),
        NOTICE.dealLimits(),
        NOTICE.deals(List.of(), "/tips"));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void says_the_same_to_the_eye_and_the_ear(Message notice) {
    assertThat(Samples.texts(Samples.json(notice)))
        .singleElement()
        .asString()
        .isIn(notice.text(), notice.text().replaceAll("\\.$", ""));
  }

  @Test
  void says_something_else_each_time() {
    assertThat(notices().map(Message::text)).doesNotHaveDuplicates();
  }

  @Test
  void gives_the_number_to_quote() {
    assertThat(NOTICE.failed("7f3a").text()).contains("7f3a");
  }

  @Test
  void says_how_much_was_deleted() {
    assertThat(NOTICE.forgot(3).text()).contains(": 3.");
  }

  @Test
  void tells_an_outsider_nothing_of_what_we_do() {
    assertThat(NOTICE.outsider().text())
        .doesNotContainIgnoringCase("coach", "deal", "procure", "sales");
  }

  @Test
  void repeats_the_names_of_a_deal() {
    assertThat(NOTICE.dealNamed(ACME).text()).contains("Acme", "acme corp, acme-emea");
  }

  @Test
  void lists_the_deals_a_line_each() {
    Message deals = NOTICE.deals(List.of(ACME, new Deal("<Globex>", List.of())), "/tips");

    assertThat(Samples.texts(Samples.json(deals)))
        .containsExactly(
            Samples.WORDING.say(Phrase.DEALS_HEADING), "Acme = acme corp, acme-emea\n<Globex>");
    assertThat(deals.text()).contains("Acme = acme corp, acme-emea. &lt;Globex&gt;.");
  }

  @Test
  void explains_every_silence_in_words_of_its_own() {
    assertThat(
            Stream.concat(
                Stream.of(Optional.<Silence>empty()),
                Arrays.stream(Silence.values()).map(Optional::of)))
        .extracting(last -> SilenceView.of(last, Samples.WORDING).text())
        .doesNotHaveDuplicates()
        .hasSize(Silence.values().length + 1);
  }

  @Test
  void follow_ups_say_why_and_whence() {
    assertThat(FollowUpView.why(Samples.card(), Samples.WORDING).text())
        .contains(Samples.card().snippet().why(), "love procurement", "Mo Bunnell");
  }

  @Test
  void follow_ups_say_what_cannot_be() {
    assertThat(
            List.of(
                FollowUpView.noMoreAngles(Samples.WORDING).text(),
                FollowUpView.noScript(Samples.WORDING).text(),
                FollowUpView.nothingBefore(Samples.WORDING).text()))
        .containsExactly(
            Samples.WORDING.say(Phrase.NO_MORE_ANGLES),
            Samples.WORDING.say(Phrase.FOLLOW_UP_NO_SCRIPT),
            Samples.WORDING.say(Phrase.FOLLOW_UP_NOTHING_BEFORE));
  }

  @Test
  void help_says_each_command_as_it_is_typed() {
    String help = HelpView.of("/procurement-tips", Samples.WORDING).text();

    assertThat(
            List.of("questions", "pushback", "saved", "mute", "watch", "why", "deal", "forget-me"))
        .allSatisfy(word -> assertThat(help).contains("/procurement-tips " + word));
  }
}

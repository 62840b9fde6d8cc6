package app.counterpoint.tips;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.MORGAN;
import static app.counterpoint.TestObjects.NOON;
import static app.counterpoint.TestObjects.RILEY;
import static app.counterpoint.TestObjects.SALES_FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.deals.Deal;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Slot;
import app.counterpoint.workspace.Audience;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What speaks for a tip and against it. */
class TipsterTest {
  private final Listening listening;

  TipsterTest(@TempDir Path folder) throws BrokenPlaybookException {
    listening = new Listening(PlaybookLoader.load(TestObjects.playbook(folder)));
  }

  @Test
  void gives_a_tip_to_the_author_in_the_channel() {
    Tip tip = tip(listening.hear());

    assertThat(tip.to()).isEqualTo(RILEY);
    assertThat(tip.channel()).isEqualTo(DEAL_ACME);
  }

  @Test
  void gives_the_play_that_fits_best() {
    assertThat(tip(listening.hear()).coaching().snippet().id()).isEqualTo("hold-price");
  }

  @Test
  void the_play_carries_the_facts_of_the_message() {
    assertThat(tip(listening.hear()).coaching().facts().all())
        .containsExactly(Map.entry(Slot.PERCENT, "20%"));
  }

  @Test
  void remembers_where_the_moment_came_up_even_where_it_is_silent() {
    listening.mutes.everywhere(RILEY, NOON);
    listening.hear();

    assertThat(listening.moments.channels("price-pressure", NOON)).containsExactly(DEAL_ACME);
  }

  @Test
  void remembers_no_moment_that_it_was_not_sure_of() {
    listening.verdict = Verdict.NOT_SURE_ENOUGH;
    listening.hear();

    assertThat(listening.moments.channels("price-pressure", NOON)).isEmpty();
  }

  @Test
  void remembers_the_tip_without_the_message() {
    listening.hear();

    assertThat(listening.log.claims())
        .containsExactly(
            new TipLog.Claim(
                RILEY, DEAL_ACME, "price-pressure", "hold-price", Optional.of("acme"), NOON));
  }

  @Test
  void ties_the_tip_to_the_deal_that_is_named() {
    listening.book.name("R&D", "research");

    assertThat(
            tip(listening.hear(RILEY, DEAL_ACME, "R&amp;D wants 20% off")).deal().map(Deal::name))
        .contains("R&D");
  }

  @Test
  void a_person_who_is_mentioned_is_no_deal() {
    listening.book.name("Globex", "U0MORGAN");

    assertThat(
            tip(listening.hear(RILEY, DEAL_ACME, "<@U0MORGAN> they want 20% off"))
                .deal()
                .map(Deal::name))
        .contains("acme");
  }

  @Test
  void says_nothing_in_a_channel_that_is_not_watched() {
    assertThat(listening.hear(RILEY, SALES_FLOOR, "they want 20% off"))
        .isEqualTo(silent(Silence.NOT_WATCHED));
  }

  @Test
  void remembers_nothing_of_a_channel_that_is_not_watched() {
    listening.hear(RILEY, SALES_FLOOR, "they want 20% off");

    assertThat(listening.log.silences()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"NOTHING_TO_COACH", "NOT_SURE_ENOUGH", "TORN"})
  void says_nothing_where_the_coach_would_not(Verdict unsure) {
    listening.verdict = unsure;

    assertThat(listening.hear()).isEqualTo(silent(Silence.valueOf(unsure.name())));
  }

  @Test
  void says_nothing_to_whoever_muted_tips() {
    listening.mutes.everywhere(RILEY, NOON);

    assertThat(listening.hear()).isEqualTo(silent(Silence.MUTED));
  }

  @Test
  void says_nothing_to_whoever_muted_the_channel() {
    listening.mutes.in(RILEY, DEAL_ACME, NOON);

    assertThat(listening.hear()).isEqualTo(silent(Silence.MUTED_HERE));
  }

  @Test
  void speaks_where_another_channel_is_muted() {
    listening.mutes.in(RILEY, SALES_FLOOR, NOON);

    assertThat(listening.hear()).isInstanceOf(Heard.Speak.class);
  }

  @Test
  void speaks_to_others_where_somebody_muted() {
    listening.mutes.everywhere(RILEY, NOON);

    assertThat(listening.hear(MORGAN, DEAL_ACME, "they want 20% off"))
        .isInstanceOf(Heard.Speak.class);
  }

  @ParameterizedTest
  @EnumSource(Audience.Why.class)
  void says_nothing_where_somebody_from_outside_reads(Audience.Why why) {
    listening.gate.audience(Audience.external(Optional.of("deal-acme"), why));

    assertThat(listening.hear()).isEqualTo(silent(Silence.EXTERNAL_CHANNEL));
  }

  @ParameterizedTest
  @EnumSource(Audience.Why.class)
  void says_nothing_where_it_is_not_known_who_reads(Audience.Why why) {
    listening.gate.audience(Audience.unknown(Optional.empty(), why));

    assertThat(listening.hear()).isEqualTo(silent(Silence.UNSURE_WHO_READS));
  }

  @Test
  void claims_nothing_in_an_external_channel() {
    listening.gate.audience(Audience.external(Optional.empty(), Audience.Why.GUEST));
    listening.hear();

    assertThat(listening.log.claims()).isEmpty();
  }

  @Test
  void asks_slack_about_nothing_that_gets_no_tip_anyway() {
    listening.hear(RILEY, SALES_FLOOR, "they want 20% off");
    listening.verdict = Verdict.TORN;
    listening.hear();
    listening.verdict = Verdict.SPEAK;
    listening.mutes.everywhere(RILEY, NOON);
    listening.hear();

    assertThat(listening.gate.asked()).isZero();
  }

  @Test
  void remembers_why_it_was_silent() {
    listening.verdict = Verdict.TORN;
    listening.hear();

    assertThat(listening.log.lastSilence(RILEY, DEAL_ACME)).contains(Silence.TORN);
  }

  @Test
  void forgets_why_it_was_silent_once_it_speaks() {
    listening.verdict = Verdict.TORN;
    listening.hear();
    listening.verdict = Verdict.SPEAK;
    listening.hear();

    assertThat(listening.log.lastSilence(RILEY, DEAL_ACME)).isEmpty();
  }

  @Test
  void a_tip_withdrawn_was_not_delivered() {
    listening.tipster(Budget.DEFAULT).withdraw(tip(listening.hear()));

    assertThat(listening.log.lastSilence(RILEY, DEAL_ACME)).contains(Silence.NOT_DELIVERED);
  }

  @Test
  void a_message_overheard_does_not_print_its_text() {
    assertThat(new Overheard(RILEY, DEAL_ACME, "they want 20% off"))
        .hasToString("Overheard[U0RILEY in C0DEALACME]");
  }

  private static Tip tip(Heard heard) {
    return ((Heard.Speak) heard).tip();
  }

  private static Heard silent(Silence why) {
    return new Heard.Silent(why);
  }
}

package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.FLOOR;
import static app.counterpoint.AppExtension.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.Said;
import app.counterpoint.slack.views.TipView;
import app.counterpoint.tips.Silence;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tip that nobody asked for, and all the times that there is none. */
class TipInSlackTest {
  private static final String CUT =
      "procurement just told me we must cut 15% or they go with the cheaper bidder";
  private static final String DOOR =
      "they refuse to let us talk to the plant managers, everything has to go through purchasing";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  private ChatMessage tip() {
    app.riley().says(ACME, CUT);
    return app.whispered(app.riley(), ACME, "This sounds like");
  }

  private void why(String channel, Silence why, String reason) {
    app.silent(why);
    app.riley().types(channel, "/procurement-tips why");
    app.whispered(app.riley(), channel, reason);
  }

  @Test
  void goes_to_the_author_alone() {
    tip();

    assertThat(app.morgan().seesAlone(ACME)).isEmpty();
  }

  @Test
  void has_two_lines_and_four_buttons() {
    ChatMessage tip = tip();

    assertThat(tip.blocks().get(0).at("/text/text").asText().lines()).hasSize(2);
    assertThat(tip.blocks().findValuesAsText("action_id"))
        .containsExactly(TipView.SHOW, TipView.NOT_NOW, TipView.WHY, TipView.MUTE_HERE);
  }

  @Test
  void opens_the_play_in_its_own_place() {
    app.riley().clicks(tip(), TipView.SHOW);
    app.whispered(app.riley(), ACME, "Source: ");

    assertThat(app.riley().seesAlone(ACME)).hasSize(1);
  }

  @Test
  void goes_away_on_not_now() {
    app.riley().clicks(tip(), TipView.NOT_NOW);

    app.until(() -> app.riley().seesAlone(ACME).isEmpty());
  }

  @Test
  void says_why_it_came() {
    app.riley().clicks(tip(), TipView.WHY);

    app.whispered(app.riley(), ACME, "Your message reads like this moment");
  }

  @Test
  void stops_in_this_channel_when_told_to() {
    app.riley().clicks(tip(), TipView.MUTE_HERE);
    app.whispered(app.riley(), ACME, "No more tips in this channel.");
    app.clock().turn(Duration.ofDays(2));
    app.riley().says(ACME, DOOR);

    why(ACME, Silence.MUTED_HERE, "You've muted tips in this channel.");
  }

  @Test
  void stays_in_the_thread_of_the_message() {
    ChatMessage root = app.morgan().says(ACME, "How did the call go?").message();
    app.riley().replies(root, CUT);

    assertThat(app.whispered(app.riley(), ACME, "This sounds like").thread()).contains(root.ts());
  }

  @Test
  void comes_once_a_day_to_a_person() {
    tip();
    app.clock().turn(Duration.ofHours(1));
    app.riley().says(ACME, DOOR);

    why(ACME, Silence.PERSON_BUDGET, "You've already had your tip for today.");
  }

  @Test
  void comes_again_the_next_day_with_another_play() {
    String first = tip().text();
    app.clock().turn(Duration.ofHours(25));
    app.riley().says(ACME, CUT);

    app.until(() -> app.riley().seesAlone(ACME).size() == 2);
    assertThat(app.whispered(app.riley(), ACME).text()).isNotEqualTo(first);
  }

  @Test
  void comes_once_in_half_an_hour_to_a_channel() {
    tip();
    app.clock().turn(Duration.ofMinutes(29));
    app.morgan().says(ACME, DOOR);
    app.silent(Silence.CHANNEL_BUDGET);
    app.morgan().types(ACME, "/procurement-tips why");

    app.whispered(app.morgan(), ACME, "This channel had a tip a short while ago");
  }

  @Test
  void comes_to_the_next_person_after_half_an_hour() {
    tip();
    app.clock().turn(Duration.ofMinutes(30));
    app.morgan().says(ACME, DOOR);

    app.whispered(app.morgan(), ACME, "This sounds like");
  }

  @Test
  void is_silent_where_nobody_asked_it_to_listen() {
    app.riley().says(FLOOR, CUT);

    why(FLOOR, Silence.NOT_WATCHED, "I don't listen in this channel.");
    assertThat(app.slack().calls().named("chat.postEphemeral")).isEmpty();
  }

  @Test
  void comes_where_somebody_asked_it_to_listen() {
    app.riley().types(FLOOR, "/procurement-tips watch");
    app.whispered(app.riley(), FLOOR, "I listen in this channel now.");
    app.riley().says(FLOOR, CUT);

    app.whispered(app.riley(), FLOOR, "This sounds like");
  }

  @Test
  void names_the_deal_where_the_channel_is_another_ones() {
    app.riley().types(ACME, "/procurement-tips deal Initech = initech gmbh");
    app.riley().says(ACME, CUT + ", says Initech GmbH");

    app.whispered(app.riley(), ACME, "About Initech, this sounds like");
  }

  @Test
  void is_silent_where_the_customer_reads_along() {
    app.riley().says(GLOBEX, CUT);

    app.settle();
    app.riley().types(GLOBEX, "/procurement-tips why");
    app.whispered(app.riley(), GLOBEX, "Somebody from outside the company can read this channel");
    assertThat(app.slack().calls().named("chat.postEphemeral")).isEmpty();
  }

  @Test
  void is_silent_where_there_is_nothing_to_coach() {
    app.riley().says(ACME, "lunch at noon?");

    why(ACME, Silence.NOTHING_TO_COACH, "didn't look like something the playbook can help with");
  }

  @Test
  void is_silent_to_whoever_muted_it() {
    app.riley().types(ACME, "/procurement-tips mute");
    app.riley().says(ACME, CUT);

    why(ACME, Silence.MUTED, "You've muted tips everywhere.");
  }

  @Test
  void comes_again_to_whoever_unmuted_it() {
    app.riley().types(ACME, "/procurement-tips mute");
    app.riley().types(ACME, "/procurement-tips unmute");

    tip();
  }

  @Test
  void is_silent_where_it_cannot_find_out_who_reads() {
    app.slack().fails("conversations.members", Failure.serverError());
    app.riley().says(ACME, CUT);

    why(ACME, Silence.UNSURE_WHO_READS, "I couldn't find out who can read this channel");
  }

  @Test
  void does_not_count_where_slack_did_not_deliver_it() {
    app.slack().fails("chat.postEphemeral", Failure.refused("user_not_in_channel"), 1);
    app.riley().says(ACME, CUT);
    why(ACME, Silence.NOT_DELIVERED, "Slack didn't deliver it");
    app.riley().says(ACME, CUT);

    app.whispered(app.riley(), ACME, "This sounds like");
  }

  @Test
  void is_silent_about_an_edit() {
    Said said = app.riley().says(ACME, "on it");
    app.riley().edits(said.message(), CUT);
    app.settle();

    assertThat(app.riley().seesAlone(ACME)).isEmpty();
  }

  @Test
  void is_silent_about_a_reply_that_is_also_sent_to_the_channel() {
    ChatMessage root = app.morgan().says(ACME, "How did the call go?").message();
    app.riley().broadcasts(root, CUT);
    app.settle();

    assertThat(app.riley().seesAlone(ACME)).isEmpty();
  }

  @Test
  void leaves_a_message_to_the_app_to_the_answer() {
    app.riley().mentions(ACME, CUT);
    app.whispered(app.riley(), ACME, "Source: ");
    app.settle();

    assertThat(app.riley().seesAlone(ACME)).hasSize(1);
  }

  @Test
  void keeps_its_budget_over_a_restart() {
    tip();
    app.restart();
    app.clock().turn(Duration.ofHours(1));
    app.riley().says(ACME, DOOR);

    why(ACME, Silence.PERSON_BUDGET, "You've already had your tip for today.");
  }
}

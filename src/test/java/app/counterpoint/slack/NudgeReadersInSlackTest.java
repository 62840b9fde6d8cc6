package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.TestObjects;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.slack.views.NudgeView;
import app.counterpoint.slack.views.NudgesPartView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of a nudge do with its buttons. */
class NudgeReadersInSlackTest {
  private static final String NOTE = "Try this <!channel> before Friday.";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  private ShownView home(String showing) {
    return app.home(app.morgan(), showing);
  }

  private ChatMessage posted() {
    app.schedule(TestObjects.nudge("n", NOTE));
    app.morgan().clicks(home("Every Monday at 09:00"), NudgesPartView.SEND.stem() + "-0");
    app.until(() -> app.riley().seesLast(ACME).text().contains("Ask where they are steering"));
    return app.riley().seesLast(ACME);
  }

  private void clicks(Actor who, ChatMessage nudge, String button, String answer) {
    who.clicks(nudge, button);
    app.whispered(who, ACME, answer);
  }

  @Test
  void show_the_note_as_it_was_typed_and_wake_nobody() {
    ChatMessage nudge = posted();

    assertThat(nudge.blocks().toString()).contains(NOTE);
    assertThat(nudge.text()).doesNotContain("<!channel>", "<@");
  }

  @Test
  void open_the_card_for_themselves_alone_and_the_post_stays() {
    ChatMessage nudge = posted();
    clicks(app.riley(), nudge, NudgeView.MORE, "Why it works");

    assertThat(app.morgan().seesAlone(ACME)).isEmpty();
    assertThat(app.riley().sees(ACME)).contains(nudge);
  }

  @Test
  void are_counted_once_however_often_they_open_it() {
    ChatMessage nudge = posted();
    clicks(app.riley(), nudge, NudgeView.MORE, "Why it works");
    app.riley().clicks(nudge, NudgeView.MORE);
    clicks(app.morgan(), nudge, NudgeView.MORE, "Why it works");

    home("Channels reached: 1, opened: 2, helpful: 0, not for this deal: 0.");
  }

  @Test
  void say_that_it_helped_and_are_thanked_privately() {
    ChatMessage nudge = posted();
    clicks(app.riley(), nudge, NudgeView.HELPFUL, "Thanks, it counts as helpful");

    home("opened: 0, helpful: 1, not for this deal: 0.");
    assertThat(app.morgan().seesAlone(ACME)).isEmpty();
  }

  @Test
  void are_heard_with_their_last_word_and_it_is_no_thumb_on_the_play() {
    ChatMessage nudge = posted();
    clicks(app.riley(), nudge, NudgeView.HELPFUL, "Thanks, it counts as helpful");
    clicks(app.riley(), nudge, NudgeView.NOT_HERE, "Thanks, it counts as not for this deal");

    assertThat(home("helpful: 0, not for this deal: 1.").blocks().toString())
        .contains("Nobody has asked anything yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {NudgeView.MORE, NudgeView.HELPFUL, NudgeView.NOT_HERE})
  void are_declined_where_they_are_the_customer(String button) {
    ChatMessage nudge = posted();
    app.slack().admin().adds("U0CASEY", ACME);
    app.casey().clicks(nudge, button);

    app.whispered(app.casey(), ACME, "Sorry, I can't help here.");
    home("opened: 0, helpful: 0, not for this deal: 0.");
  }

  @ParameterizedTest
  @ValueSource(strings = {NudgeView.MORE, NudgeView.HELPFUL, NudgeView.NOT_HERE})
  void are_told_where_a_button_was_tampered_with_and_the_post_stays(String button) {
    ChatMessage nudge = posted();
    app.riley().clicksTampered(nudge, button, "{\"version\":1}");

    app.whispered(app.riley(), ACME, "I couldn't read that button.");
    assertThat(app.riley().sees(ACME)).contains(nudge);
  }

  @Test
  void are_told_where_the_play_left_the_playbook_and_the_post_stays() {
    ChatMessage nudge = posted();
    app.riley()
        .clicksTampered(
            nudge,
            NudgeView.MORE,
            "{\"version\":1,\"nudge\":{\"nudge\":\"n\"},\"snippet\":\"gone\"}");

    app.whispered(app.riley(), ACME, "The playbook has changed since that card was made.");
    assertThat(app.riley().sees(ACME)).contains(nudge);
  }
}

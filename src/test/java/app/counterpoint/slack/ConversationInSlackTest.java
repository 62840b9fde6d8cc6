package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mentions, the shortcut on a message, and the conversation with the app. */
class ConversationInSlackTest {
  private static final String ASKED = "they want 20% off by friday";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  private List<ChatMessage> thread(ChatMessage question) {
    return app.riley().seesUnder(question);
  }

  private ChatMessage ask(String words) {
    ChatMessage question = app.riley().messages(words).message();
    app.until(() -> thread(question).size() == 1);
    return question;
  }

  private String answer(ChatMessage question) {
    return thread(question).get(0).text();
  }

  private String follow(ChatMessage question, String words) {
    int before = thread(question).size();
    app.riley().replies(question, words);
    app.until(() -> thread(question).size() == before + 2);
    return thread(question).get(before + 1).text();
  }

  @Test
  void answers_a_mention_for_the_asker_alone() {
    app.riley().mentions(ACME, ASKED);

    assertThat(app.whispered(app.riley(), ACME).text()).startsWith("They want a lower number.");
    assertThat(app.morgan().seesAlone(ACME)).isEmpty();
  }

  @Test
  void answers_a_mention_in_its_thread() {
    ChatMessage root = app.morgan().says(ACME, "How did it go?").message();
    app.riley().replies(root, "<@" + app.slack().app().botUser() + "> " + ASKED);

    assertThat(app.whispered(app.riley(), ACME).thread()).contains(root.ts());
  }

  @Test
  void coaches_on_somebody_elses_message_privately() {
    ChatMessage message = app.morgan().says(ACME, ASKED).message();
    app.settle();
    app.riley().runsShortcut("coach_me", message);

    assertThat(app.whispered(app.riley(), ACME, "Source: ").text())
        .startsWith("They want a lower number.");
  }

  @Test
  void answers_a_direct_message_with_the_card() {
    assertThat(answer(ask(ASKED))).startsWith("They want a lower number.");
  }

  @Test
  void makes_the_last_card_firmer() {
    ChatMessage question = ask(ASKED);

    assertThat(follow(question, "firmer please")).contains("Push back, firmly");
  }

  @Test
  void shows_another_one() {
    ChatMessage question = ask(ASKED);
    String first = answer(question);

    assertThat(follow(question, "another one")).isNotEqualTo(first).contains("Source: ");
  }

  @Test
  void says_why() {
    ChatMessage question = ask(ASKED);

    assertThat(follow(question, "why?")).contains("This is the school of: ");
  }

  @Test
  void puts_the_script_first_on_pushback() {
    ChatMessage question = ask(ASKED);
    String text = follow(question, "pushback");

    assertThat(text.indexOf("Push back")).isLessThan(text.indexOf("Ask procurement"));
  }

  @Test
  void puts_the_questions_first_again() {
    ChatMessage question = ask(ASKED);
    follow(question, "pushback");
    String text = follow(question, "questions");

    assertThat(text.indexOf("Ask procurement")).isLessThan(text.indexOf("Push back"));
  }

  @Test
  void goes_on_from_a_card_that_is_in_its_second_turn() {
    ChatMessage question = ask(ASKED);
    follow(question, "firmer");

    assertThat(follow(question, "softer")).contains("Push back, gently");
  }

  @Test
  void remembers_the_thread_over_a_restart() {
    ChatMessage question = ask(ASKED);
    app.restart();

    assertThat(follow(question, "firmer")).contains("Push back, firmly");
  }

  @Test
  void lets_a_thank_you_stand() {
    ChatMessage question = ask(ASKED);
    app.riley().replies(question, "thanks");
    app.settle();

    assertThat(thread(question)).hasSize(2);
  }

  @Test
  void says_that_there_is_nothing_to_make_firmer_yet() {
    assertThat(answer(ask("firmer"))).startsWith("There's no play to go on from yet.");
  }

  @Test
  void says_that_there_is_nothing_to_go_on_from_where_slack_does_not_show_the_thread() {
    ChatMessage question = ask(ASKED);
    app.slack().fails("conversations.replies", Failure.serverError());

    assertThat(follow(question, "firmer")).startsWith("There's no play to go on from yet.");
  }
}

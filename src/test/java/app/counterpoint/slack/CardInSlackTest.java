package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import app.counterpoint.slack.views.CardView;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The buttons of a card, on the day it is made and long after. */
class CardInSlackTest {
  @RegisterExtension final AppExtension app = AppExtension.demo();

  private ChatMessage card() {
    app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    return app.riley().seesLast(ACME);
  }

  @Test
  void puts_another_angle_in_the_place_of_the_card() {
    ChatMessage first = card();
    app.riley().clicks(first, CardView.ANOTHER_ANGLE);
    app.until(() -> !app.whispered(app.riley(), ACME).text().equals(first.text()));

    assertThat(app.riley().seesAlone(ACME))
        .singleElement()
        .extracting(ChatMessage::text)
        .asString()
        .startsWith("They want a lower number.");
  }

  @Test
  void makes_the_script_firmer_and_softer_again() {
    app.riley().clicks(card(), CardView.FIRMER);
    ChatMessage firm = app.whispered(app.riley(), ACME, "Push back, firmly");
    app.riley().clicks(firm, CardView.SOFTER);

    app.whispered(app.riley(), ACME, "Push back, gently");
  }

  @Test
  void keeps_the_reps_figure_from_angle_to_angle() {
    app.riley().clicks(card(), CardView.FIRMER);

    assertThat(app.whispered(app.riley(), ACME, "Push back, firmly").text()).contains("20%");
  }

  @Test
  void saves_a_play_once() {
    ChatMessage card = card();
    app.riley().clicks(card, CardView.SAVE);
    app.whispered(app.riley(), ACME, "Saved.");
    app.riley().clicks(card, CardView.SAVE);

    app.whispered(app.riley(), ACME, "You saved this one before.");
  }

  @Test
  void takes_feedback_through_the_platforms_own_buttons() {
    ChatMessage card = card();
    app.riley().chooses(card, CardView.FEEDBACK, feedback(card, "negative_button"));

    app.whispered(app.riley(), ACME, "Thanks for saying so.");
  }

  private static String feedback(ChatMessage card, String button) {
    return card.blocks().findValue(button).path("value").asText();
  }

  @Test
  void works_on_a_card_that_is_days_old_after_a_restart() {
    ChatMessage card = card();
    app.clock().turn(Duration.ofDays(9));
    app.restart();
    app.riley().clicks(card, CardView.FIRMER);

    app.whispered(app.riley(), ACME, "Push back, firmly");
  }

  @Test
  void says_that_a_tampered_button_cannot_be_read() {
    app.riley().clicksTampered(card(), CardView.FIRMER, "{\"situation\":\"<!channel>\"}");

    app.whispered(app.riley(), ACME, "I couldn't read that button.");
  }

  @Test
  void says_that_a_play_left_the_playbook() {
    ChatMessage card = card();
    String value = valueOf(card, CardView.FIRMER);
    String id =
        card.blocks()
            .findValue("positive_button")
            .path("value")
            .asText()
            .replaceAll(".*\"snippet\":\"([^\"]*)\".*", "$1");
    app.riley().clicksTampered(card, CardView.FIRMER, value.replace(id, "gone-since"));

    app.whispered(app.riley(), ACME, "The playbook has changed since that card was made.");
  }

  private static String valueOf(ChatMessage card, String actionId) {
    for (JsonNode block : card.blocks()) {
      for (JsonNode element : block.path("elements")) {
        if (element.path("action_id").asText().equals(actionId)) {
          return element.path("value").asText();
        }
      }
    }
    throw new AssertionError("the card has no " + actionId);
  }

  @Test
  void bears_two_clicks_at_once() {
    ChatMessage card = card();
    app.riley().clicks(card, CardView.FIRMER);
    app.riley().clicks(card, CardView.FIRMER);

    app.whispered(app.riley(), ACME, "Push back, firmly");
    app.settle();
    assertThat(app.riley().seesAlone(ACME)).hasSize(1);
  }

  @Test
  void waits_as_told_and_replaces_the_card_then() {
    ChatMessage card = card();
    app.slack().fails("response_url", Failure.rateLimited(1), 1);
    app.riley().clicks(card, CardView.FIRMER);

    app.whispered(app.riley(), ACME, "Push back, firmly");
  }
}

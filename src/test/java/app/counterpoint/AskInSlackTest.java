package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.ChatMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rep asks with the command, and turns the card. */
class AskInSlackTest {
  private static final String ACME = "C0ACME";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  @Test
  void shows_the_card_in_the_answer_to_the_command() {
    riley().types(ACME, "/procurement-tips they want 20% off by friday");

    ChatMessage card = riley().seesLast(ACME);
    assertThat(card.isEphemeral()).isTrue();
    assertThat(card.text()).startsWith("They want a lower number.").contains("Source: ");
  }

  @Test
  void puts_another_angle_in_the_place_of_the_card() {
    riley().types(ACME, "/procurement-tips they want 20% off by friday");
    ChatMessage card = riley().seesLast(ACME);
    riley().clicks(card, "card-another-angle");

    ChatMessage next =
        app.eventually(
            () ->
                riley().sees(ACME).stream()
                    .filter(ChatMessage::isEphemeral)
                    .filter(message -> !message.text().equals(card.text()))
                    .findFirst());
    assertThat(next.text()).startsWith("They want a lower number.");
    assertThat(riley().seesAlone(ACME)).hasSize(1);
  }

  private Actor riley() {
    return app.slack().as("U0RILEY");
  }
}

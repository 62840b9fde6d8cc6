package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Delivered;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.Seed;
import app.counterpoint.slack.views.CardView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is not ours gets one neutral sentence, whichever way they come. */
class OutsiderInSlackTest {
  private static final String ASKED = "they want 20% off by friday";
  private static final String NEUTRAL = "Sorry, I can't help here.";
  private static final Person GUEST =
      Person.of("U0GUEST", "gus", "Gus", "T0NORTHWIND").with(Person.Flag.GUEST);

  @RegisterExtension final AppExtension app = AppExtension.in(Seed.demo().with(GUEST));

  private List<ChatMessage> fromTheApp(Actor reader, String channel) {
    String bot = app.slack().app().botUser();
    return reader.sees(channel).stream().filter(message -> message.user().equals(bot)).toList();
  }

  @Test
  void declines_a_customers_mention() {
    app.casey().mentions(GLOBEX, ASKED);

    assertThat(app.whispered(app.casey(), GLOBEX).text()).isEqualTo(NEUTRAL);
  }

  @Test
  void declines_a_customers_direct_message() {
    ChatMessage asked = app.casey().messages(ASKED).message();
    app.until(() -> app.casey().seesUnder(asked).size() == 1);

    assertThat(app.casey().seesUnder(asked).get(0).text()).isEqualTo(NEUTRAL);
  }

  @Test
  void shows_a_customer_an_empty_home() {
    app.casey().opensHome();

    assertThat(app.eventually(() -> app.casey().home()).blocks().toString())
        .contains(NEUTRAL)
        .doesNotContain("They want a lower number");
  }

  @Test
  void declines_a_command_in_a_customers_name() {
    Delivered answer = app.casey().typesAnyway(GLOBEX, "/procurement-tips " + ASKED);

    assertThat(answer.json().path("text").asText()).isEqualTo(NEUTRAL);
    assertThat(answer.json().has("blocks")).isFalse();
  }

  @Test
  void is_silent_about_what_a_customer_writes() {
    app.casey().says(GLOBEX, "we need 15% off or we go with the cheaper bidder");
    app.settle();

    assertThat(fromTheApp(app.casey(), GLOBEX)).isEmpty();
  }

  @Test
  void declines_a_guest_of_our_own_workspace() {
    app.slack().admin().adds(GUEST.id(), ACME);
    Delivered answer = app.slack().as(GUEST.id()).types(ACME, "/procurement-tips " + ASKED);

    assertThat(answer.json().path("text").asText()).isEqualTo(NEUTRAL);
  }

  @Test
  void declines_a_colleague_who_has_become_a_guest() {
    app.riley().types(ACME, "/procurement-tips " + ASKED);
    app.slack().admin().makesGuest("U0RILEY");
    app.settle();

    assertThat(app.riley().types(ACME, "/procurement-tips " + ASKED).json().path("text").asText())
        .isEqualTo(NEUTRAL);
  }

  @Test
  void declines_a_click_of_somebody_who_has_left() {
    app.riley().types(ACME, "/procurement-tips " + ASKED);
    ChatMessage card = app.riley().seesLast(ACME);
    app.slack().admin().deactivates("U0RILEY");
    app.settle();
    app.riley().clicks(card, CardView.FIRMER);

    app.whispered(app.riley(), ACME, NEUTRAL);
  }

  @Test
  void answers_one_of_ours_in_the_customers_channel_for_their_eyes_alone() {
    app.riley().types(GLOBEX, "/procurement-tips " + ASKED);

    assertThat(app.riley().seesLast(GLOBEX).text()).contains("Source: ");
    assertThat(fromTheApp(app.casey(), GLOBEX)).isEmpty();
  }

  @Test
  void asks_to_try_again_where_slack_does_not_say_who_asks() {
    app.slack().fails("users.info", Failure.serverError());

    assertThat(app.riley().types(ACME, "/procurement-tips " + ASKED).json().path("text").asText())
        .startsWith("I couldn't check with Slack who you are");
  }

  @Test
  void answers_as_soon_as_slack_says_who_asks() {
    app.slack().fails("users.info", Failure.serverError(), 1);
    app.riley().types(ACME, "/procurement-tips " + ASKED);

    assertThat(app.riley().types(ACME, "/procurement-tips " + ASKED).json().path("text").asText())
        .startsWith("They want a lower number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"team_id", "is_restricted", "is_ultra_restricted", "deleted", "is_bot"})
  void coaches_nobody_of_whom_slack_leaves_a_fact_out(String key) {
    app.slack().fails("users.info", Failure.withoutKeys(key));

    assertThat(app.riley().types(ACME, "/procurement-tips " + ASKED).json().path("text").asText())
        .doesNotContain("Source: ");
  }

  @Test
  void answers_within_three_seconds_where_slack_hangs() {
    app.slack().fails("users.info", Failure.hang());
    Delivered answer = app.riley().types(ACME, "/procurement-tips " + ASKED);

    assertThat(answer.took()).isLessThan(java.time.Duration.ofSeconds(3));
    assertThat(answer.isAcked()).isTrue();
  }
}

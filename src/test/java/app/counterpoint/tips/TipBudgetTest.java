package app.counterpoint.tips;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.MORGAN;
import static app.counterpoint.TestObjects.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.workspace.ChannelId;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a tip is given. */
class TipBudgetTest {
  private static final ChannelId DEAL_GLOBEX = new ChannelId("C0DEALGLOBEX");
  private static final Duration DAY = Budget.DEFAULT.personWindow();
  private static final Duration HALF_HOUR = Budget.DEFAULT.perChannel();
  private static final Duration TWO_WEEKS = Budget.DEFAULT.sameSnippet();

  private final Listening listening;

  TipBudgetTest(@TempDir Path folder) throws BrokenPlaybookException {
    listening = new Listening(PlaybookLoader.load(TestObjects.playbook(folder)));
  }

  @Test
  void a_person_gets_one_tip_a_day() {
    listening.gate.name(DEAL_GLOBEX, "deal-globex");
    listening.hear();
    listening.clock.turn(DAY.minusMillis(1));

    assertThat(listening.hear(RILEY, DEAL_GLOBEX, "they want 20% off"))
        .isEqualTo(silent(Silence.PERSON_BUDGET));
  }

  @Test
  void a_person_gets_another_tip_the_day_after() {
    listening.hear();
    listening.clock.turn(DAY.plusMillis(1));

    assertThat(listening.hear()).isInstanceOf(Heard.Speak.class);
  }

  @Test
  void nobody_gets_a_tip_where_none_are_allowed() {
    Budget none = new Budget(0, DAY, HALF_HOUR, TWO_WEEKS);

    assertThat(listening.tipster(none).hear(new Overheard(RILEY, DEAL_ACME, "they want 20% off")))
        .isEqualTo(silent(Silence.SWITCHED_OFF));
  }

  @Test
  void a_channel_gets_one_tip_in_half_an_hour() {
    listening.hear();
    listening.clock.turn(HALF_HOUR.minusMillis(1));

    assertThat(listening.hear(MORGAN, DEAL_ACME, "they want 20% off"))
        .isEqualTo(silent(Silence.CHANNEL_BUDGET));
  }

  @Test
  void the_next_tip_is_the_next_best_play() {
    listening.hear();
    listening.clock.turn(DAY.plusMillis(1));

    assertThat(tip(listening.hear()).coaching().snippet().id()).isEqualTo("ask-price");
  }

  @Test
  void says_nothing_to_whoever_saw_every_play_lately() {
    listening.hear();
    listening.clock.turn(DAY.plusMillis(1));
    listening.hear();
    listening.clock.turn(DAY.plusMillis(1));

    assertThat(listening.hear()).isEqualTo(silent(Silence.SEEN_LATELY));
  }

  @Test
  void gives_a_play_again_after_two_weeks() {
    listening.hear();
    listening.clock.turn(TWO_WEEKS.plusMillis(1));

    assertThat(tip(listening.hear()).coaching().snippet().id()).isEqualTo("hold-price");
  }

  @Test
  void asks_slack_no_more_about_whoever_had_their_tips() {
    listening.hear();
    listening.hear();

    assertThat(listening.gate.asked()).isEqualTo(1);
  }

  @Test
  void a_tip_withdrawn_does_not_count() {
    listening.tipster(Budget.DEFAULT).withdraw(tip(listening.hear()));

    assertThat(listening.hear()).isInstanceOf(Heard.Speak.class);
  }

  private static Tip tip(Heard heard) {
    return ((Heard.Speak) heard).tip();
  }

  private static Heard silent(Silence why) {
    return new Heard.Silent(why);
  }
}

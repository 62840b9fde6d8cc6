package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static app.counterpoint.storage.Sample.claim;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.tips.Budget;
import app.counterpoint.tips.Silence;
import app.counterpoint.tips.TipLog;
import app.counterpoint.tips.TipLog.Answer;
import app.counterpoint.tips.TipLog.Claim;
import app.counterpoint.tips.TipLog.Claimed;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiTipLogTest {
  private static final Budget BUDGET = Budget.DEFAULT;
  private static final Claimed OVER_PERSON = new Claimed.Refused(Silence.PERSON_BUDGET);

  private final TipLog tips;

  JdbiTipLogTest(TestDatabase where) {
    tips = new JdbiTipLog(where.empty());
  }

  @Test
  void grants_a_first_tip() {
    assertThat(tips.claim(claim(RILEY, ACME, "target-price", NOON), BUDGET))
        .isInstanceOf(Claimed.Granted.class);
  }

  @Test
  void grants_a_tip_about_no_known_deal() {
    Claim claim = new Claim(RILEY, ACME, "price-pressure", "anchor", Optional.empty(), NOON);
    assertThat(tips.claim(claim, BUDGET)).isInstanceOf(Claimed.Granted.class);
  }

  @Test
  void refuses_a_person_a_second_tip_within_the_day() {
    granted(claim(RILEY, ACME, "target-price", NOON));
    Claim soon = claim(RILEY, GLOBEX, "anchor", NOON.plus(Duration.ofDays(1)).minusMillis(1));
    assertThat(tips.claim(soon, BUDGET)).isEqualTo(OVER_PERSON);
  }

  @Test
  void grants_a_person_the_next_tip_after_the_day() {
    granted(claim(RILEY, ACME, "target-price", NOON));
    Claim next = claim(RILEY, ACME, "anchor", NOON.plus(Duration.ofDays(1)));
    assertThat(tips.claim(next, BUDGET)).isInstanceOf(Claimed.Granted.class);
  }

  @Test
  void grants_a_person_as_many_as_the_budget_says() {
    Budget two = new Budget(2, Duration.ofDays(1), Duration.ZERO, Duration.ZERO);
    tips.claim(claim(RILEY, ACME, "anchor", NOON), two);
    assertThat(tips.claim(claim(RILEY, ACME, "anchor", LATER), two))
        .isInstanceOf(Claimed.Granted.class);
    assertThat(tips.claim(claim(RILEY, ACME, "anchor", LATER), two)).isEqualTo(OVER_PERSON);
  }

  @Test
  void refuses_a_channel_a_second_tip_within_half_an_hour() {
    granted(claim(RILEY, ACME, "target-price", NOON));
    Claim soon = claim(MORGAN, ACME, "anchor", NOON.plus(Duration.ofMinutes(30)).minusMillis(1));
    assertThat(tips.claim(soon, BUDGET)).isEqualTo(new Claimed.Refused(Silence.CHANNEL_BUDGET));
  }

  @Test
  void grants_a_channel_the_next_tip_after_half_an_hour() {
    granted(claim(RILEY, ACME, "target-price", NOON));
    Claim next = claim(MORGAN, ACME, "anchor", NOON.plus(Duration.ofMinutes(30)));
    assertThat(tips.claim(next, BUDGET)).isInstanceOf(Claimed.Granted.class);
  }

  @Test
  void refuses_a_person_the_same_snippet_within_two_weeks() {
    granted(claim(RILEY, ACME, "anchor", NOON));
    Claim soon = claim(RILEY, GLOBEX, "anchor", NOON.plus(Duration.ofDays(14)).minusMillis(1));
    assertThat(tips.claim(soon, BUDGET)).isEqualTo(new Claimed.Refused(Silence.SEEN_LATELY));
  }

  @Test
  void grants_another_person_the_same_snippet() {
    granted(claim(RILEY, ACME, "anchor", NOON));
    assertThat(tips.claim(claim(MORGAN, GLOBEX, "anchor", NOON), BUDGET))
        .isInstanceOf(Claimed.Granted.class);
  }

  @Test
  void names_the_persons_budget_before_the_channels() {
    granted(claim(RILEY, ACME, "anchor", NOON));
    assertThat(tips.claim(claim(RILEY, ACME, "anchor", LATER), BUDGET)).isEqualTo(OVER_PERSON);
  }

  @Test
  void names_the_channels_budget_before_the_snippet() {
    Budget many = new Budget(9, Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));
    granted(claim(RILEY, ACME, "anchor", NOON));
    assertThat(tips.claim(claim(RILEY, ACME, "anchor", LATER), many))
        .isEqualTo(new Claimed.Refused(Silence.CHANNEL_BUDGET));
  }

  @Test
  void records_nothing_of_a_claim_refused() {
    granted(claim(RILEY, ACME, "anchor", NOON));
    tips.claim(claim(RILEY, GLOBEX, "target-price", LATER), BUDGET);
    assertThat(tips.offered(RILEY, NOON)).containsExactly("anchor");
  }

  @Test
  void frees_the_budget_of_a_claim_withdrawn() {
    tips.withdraw(granted(claim(RILEY, ACME, "anchor", NOON)));
    assertThat(tips.claim(claim(RILEY, ACME, "anchor", LATER), BUDGET))
        .isInstanceOf(Claimed.Granted.class);
  }

  @Test
  void gives_the_id_of_a_claim_withdrawn_to_no_other() {
    long first = granted(claim(RILEY, ACME, "anchor", NOON));
    tips.withdraw(first);
    assertThat(granted(claim(RILEY, ACME, "anchor", LATER))).isNotEqualTo(first);
  }

  @Test
  void tells_what_a_person_was_offered_since_then() {
    granted(claim(RILEY, ACME, "too-old", NOON.minus(Duration.ofDays(2))));
    granted(claim(RILEY, ACME, "anchor", NOON));
    granted(claim(MORGAN, GLOBEX, "of-another", NOON));
    assertThat(tips.offered(RILEY, NOON)).containsExactly("anchor");
  }

  @Test
  void counts_the_first_answer_of_the_receiver() {
    long id = granted(claim(RILEY, ACME, "anchor", NOON));
    assertThat(tips.answered(id, RILEY, Answer.SHOWN, LATER)).isTrue();
  }

  @Test
  void counts_no_second_answer() {
    long id = granted(claim(RILEY, ACME, "anchor", NOON));
    tips.answered(id, RILEY, Answer.SHOWN, LATER);
    assertThat(tips.answered(id, RILEY, Answer.DISMISSED, LATER)).isFalse();
  }

  @Test
  void counts_no_answer_of_another_person() {
    long id = granted(claim(RILEY, ACME, "anchor", NOON));
    assertThat(tips.answered(id, MORGAN, Answer.SHOWN, LATER)).isFalse();
  }

  @Test
  void counts_no_answer_to_a_tip_that_is_gone() {
    long id = granted(claim(RILEY, ACME, "anchor", NOON));
    tips.withdraw(id);
    assertThat(tips.answered(id, RILEY, Answer.SHOWN, LATER)).isFalse();
  }

  @Test
  void knows_no_silence_at_first() {
    assertThat(tips.lastSilence(RILEY, ACME)).isEmpty();
  }

  @Test
  void remembers_the_newest_silence() {
    tips.silent(RILEY, ACME, Silence.TORN, NOON);
    tips.silent(RILEY, ACME, Silence.MUTED, LATER);
    assertThat(tips.lastSilence(RILEY, ACME)).contains(Silence.MUTED);
  }

  @Test
  void keeps_the_newest_silence_when_an_older_one_comes_late() {
    tips.silent(RILEY, ACME, Silence.MUTED, LATER);
    tips.silent(RILEY, ACME, Silence.TORN, NOON);
    assertThat(tips.lastSilence(RILEY, ACME)).contains(Silence.MUTED);
  }

  @Test
  void remembers_silences_by_person_and_channel() {
    tips.silent(RILEY, ACME, Silence.TORN, NOON);
    assertThat(tips.lastSilence(RILEY, GLOBEX)).isEmpty();
    assertThat(tips.lastSilence(MORGAN, ACME)).isEmpty();
  }

  @Test
  void forgets_the_silence_once_it_spoke() {
    tips.silent(RILEY, ACME, Silence.TORN, NOON);
    tips.silent(RILEY, GLOBEX, Silence.MUTED, NOON);
    tips.spoke(RILEY, ACME);
    assertThat(tips.lastSilence(RILEY, ACME)).isEmpty();
    assertThat(tips.lastSilence(RILEY, GLOBEX)).contains(Silence.MUTED);
  }

  private long granted(Claim claim) {
    return ((Claimed.Granted) tips.claim(claim, BUDGET)).id();
  }
}

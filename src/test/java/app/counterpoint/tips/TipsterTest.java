package app.counterpoint.tips;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.MORGAN;
import static app.counterpoint.TestObjects.NOON;
import static app.counterpoint.TestObjects.RILEY;
import static app.counterpoint.TestObjects.SALES_FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.SettableClock;
import app.counterpoint.TestObjects;
import app.counterpoint.coaching.Coach;
import app.counterpoint.deals.ChannelGlob;
import app.counterpoint.deals.Deal;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.deals.MemoryDealBook;
import app.counterpoint.deals.MemoryWatchedChannels;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Slot;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.FakeGate;
import app.counterpoint.workspace.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The coach here likes {@code hold-price} best, then {@code ask-price}; there are no others. */
class TipsterTest {
  private static final ChannelId DEAL_GLOBEX = new ChannelId("C0DEALGLOBEX");
  private static final Duration DAY = Budget.DEFAULT.personWindow();
  private static final Duration HALF_HOUR = Budget.DEFAULT.perChannel();
  private static final Duration TWO_WEEKS = Budget.DEFAULT.sameSnippet();

  private static Playbook playbook;

  private final SettableClock clock = new SettableClock();
  private final FakeGate gate = new FakeGate();
  private final MemoryTipLog log = new MemoryTipLog();
  private final MemoryMutes mutes = new MemoryMutes(RILEY);
  private final MemoryDealBook book = new MemoryDealBook();
  private final MemoryWatchedChannels watched = new MemoryWatchedChannels();
  private final DealChannels channels =
      new DealChannels(List.of(new ChannelGlob("deal-*")), watched, gate);
  private Verdict verdict = Verdict.SPEAK;

  @BeforeAll
  static void load(@TempDir Path folder) throws BrokenPlaybookException {
    playbook = PlaybookLoader.load(TestObjects.playbook(folder));
  }

  @Test
  void gives_a_tip_to_the_author_in_the_channel() {
    Tip tip = tip(hear());

    assertThat(tip.to()).isEqualTo(RILEY);
    assertThat(tip.channel()).isEqualTo(DEAL_ACME);
  }

  @Test
  void gives_the_play_that_fits_best() {
    assertThat(tip(hear()).coaching().snippet().id()).isEqualTo("hold-price");
  }

  @Test
  void the_play_carries_the_facts_of_the_message() {
    assertThat(tip(hear()).coaching().facts().all())
        .containsExactly(Map.entry(Slot.PERCENT, "20%"));
  }

  @Test
  void remembers_the_tip_without_the_message() {
    hear();

    assertThat(log.claims())
        .containsExactly(
            new TipLog.Claim(
                RILEY, DEAL_ACME, "price-pressure", "hold-price", Optional.of("acme"), NOON));
  }

  @Test
  void ties_the_tip_to_the_deal_that_is_named() {
    book.name("R&D", "research");

    assertThat(tip(hear(RILEY, DEAL_ACME, "R&amp;D wants 20% off")).deal().map(Deal::name))
        .contains("R&D");
  }

  @Test
  void a_person_who_is_mentioned_is_no_deal() {
    book.name("Globex", "U0MORGAN");

    assertThat(tip(hear(RILEY, DEAL_ACME, "<@U0MORGAN> they want 20% off")).deal().map(Deal::name))
        .contains("acme");
  }

  @Test
  void says_nothing_in_a_channel_that_is_not_watched() {
    assertThat(hear(RILEY, SALES_FLOOR, "they want 20% off"))
        .isEqualTo(silent(Silence.NOT_WATCHED));
  }

  @Test
  void remembers_nothing_of_a_channel_that_is_not_watched() {
    hear(RILEY, SALES_FLOOR, "they want 20% off");

    assertThat(log.silences()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"NOTHING_TO_COACH", "NOT_SURE_ENOUGH", "TORN"})
  void says_nothing_where_the_coach_would_not(Verdict unsure) {
    verdict = unsure;

    assertThat(hear()).isEqualTo(silent(Silence.valueOf(unsure.name())));
  }

  @Test
  void says_nothing_to_whoever_muted_tips() {
    mutes.everywhere(RILEY, NOON);

    assertThat(hear()).isEqualTo(silent(Silence.MUTED));
  }

  @Test
  void says_nothing_to_whoever_muted_the_channel() {
    mutes.in(RILEY, DEAL_ACME, NOON);

    assertThat(hear()).isEqualTo(silent(Silence.MUTED_HERE));
  }

  @Test
  void speaks_where_another_channel_is_muted() {
    mutes.in(RILEY, SALES_FLOOR, NOON);

    assertThat(hear()).isInstanceOf(Heard.Speak.class);
  }

  @Test
  void speaks_to_others_where_somebody_muted() {
    mutes.everywhere(RILEY, NOON);

    assertThat(hear(MORGAN, DEAL_ACME, "they want 20% off")).isInstanceOf(Heard.Speak.class);
  }

  @Test
  void a_person_gets_one_tip_a_day() {
    gate.name(DEAL_GLOBEX, "deal-globex");
    hear();
    clock.pass(DAY.minusMillis(1));

    assertThat(hear(RILEY, DEAL_GLOBEX, "they want 20% off"))
        .isEqualTo(silent(Silence.PERSON_BUDGET));
  }

  @Test
  void a_person_gets_another_tip_the_day_after() {
    hear();
    clock.pass(DAY.plusMillis(1));

    assertThat(hear()).isInstanceOf(Heard.Speak.class);
  }

  @Test
  void nobody_gets_a_tip_where_none_are_allowed() {
    Budget none = new Budget(0, DAY, HALF_HOUR, TWO_WEEKS);

    assertThat(tipster(none).hear(message())).isEqualTo(silent(Silence.PERSON_BUDGET));
  }

  @Test
  void a_channel_gets_one_tip_in_half_an_hour() {
    hear();
    clock.pass(HALF_HOUR.minusMillis(1));

    assertThat(hear(MORGAN, DEAL_ACME, "they want 20% off"))
        .isEqualTo(silent(Silence.CHANNEL_BUDGET));
  }

  @Test
  void the_next_tip_is_the_next_best_play() {
    hear();
    clock.pass(DAY.plusMillis(1));

    assertThat(tip(hear()).coaching().snippet().id()).isEqualTo("ask-price");
  }

  @Test
  void says_nothing_to_whoever_saw_every_play_lately() {
    hear();
    clock.pass(DAY.plusMillis(1));
    hear();
    clock.pass(DAY.plusMillis(1));

    assertThat(hear()).isEqualTo(silent(Silence.SEEN_LATELY));
  }

  @Test
  void gives_a_play_again_after_two_weeks() {
    hear();
    clock.pass(TWO_WEEKS.plusMillis(1));

    assertThat(tip(hear()).coaching().snippet().id()).isEqualTo("hold-price");
  }

  @ParameterizedTest
  @EnumSource(Audience.Why.class)
  void says_nothing_where_somebody_from_outside_reads(Audience.Why why) {
    gate.audience(Audience.external(Optional.of("deal-acme"), why));

    assertThat(hear()).isEqualTo(silent(Silence.EXTERNAL_CHANNEL));
  }

  @ParameterizedTest
  @EnumSource(Audience.Why.class)
  void says_nothing_where_it_is_not_known_who_reads(Audience.Why why) {
    gate.audience(Audience.unknown(Optional.empty(), why));

    assertThat(hear()).isEqualTo(silent(Silence.UNSURE_WHO_READS));
  }

  @Test
  void claims_nothing_in_an_external_channel() {
    gate.audience(Audience.external(Optional.empty(), Audience.Why.GUEST));
    hear();

    assertThat(log.claims()).isEmpty();
  }

  @Test
  void asks_slack_about_nothing_that_gets_no_tip_anyway() {
    hear(RILEY, SALES_FLOOR, "they want 20% off");
    verdict = Verdict.TORN;
    hear();
    verdict = Verdict.SPEAK;
    mutes.everywhere(RILEY, NOON);
    hear();

    assertThat(gate.asked()).isZero();
  }

  @Test
  void asks_slack_no_more_about_whoever_had_their_tips() {
    hear();
    hear();

    assertThat(gate.asked()).isEqualTo(1);
  }

  @Test
  void remembers_why_it_was_silent() {
    verdict = Verdict.TORN;
    hear();

    assertThat(log.lastSilence(RILEY, DEAL_ACME)).contains(Silence.TORN);
  }

  @Test
  void forgets_why_it_was_silent_once_it_speaks() {
    verdict = Verdict.TORN;
    hear();
    verdict = Verdict.SPEAK;
    hear();

    assertThat(log.lastSilence(RILEY, DEAL_ACME)).isEmpty();
  }

  @Test
  void a_tip_withdrawn_does_not_count() {
    tipster(Budget.DEFAULT).withdraw(tip(hear()));

    assertThat(hear()).isInstanceOf(Heard.Speak.class);
  }

  @Test
  void a_tip_withdrawn_was_not_delivered() {
    tipster(Budget.DEFAULT).withdraw(tip(hear()));

    assertThat(log.lastSilence(RILEY, DEAL_ACME)).contains(Silence.NOT_DELIVERED);
  }

  @Test
  void a_message_overheard_does_not_print_its_text() {
    assertThat(message()).hasToString("Overheard[U0RILEY in C0DEALACME]");
  }

  private Heard hear() {
    return tipster(Budget.DEFAULT).hear(message());
  }

  private Heard hear(PersonId author, ChannelId channel, String text) {
    return tipster(Budget.DEFAULT).hear(new Overheard(author, channel, text));
  }

  private static Overheard message() {
    return new Overheard(RILEY, DEAL_ACME, "they want 20% off");
  }

  private static Tip tip(Heard heard) {
    return ((Heard.Speak) heard).tip();
  }

  private static Heard silent(Silence why) {
    return new Heard.Silent(why);
  }

  private Tipster tipster(Budget budget) {
    DealSpotter deals = new DealSpotter(book, channels, clock, Duration.ZERO);
    return new Tipster(this::coach, channels, deals, mutes, log, gate, budget, clock);
  }

  private Coach coach() {
    Matches matches = new Matches(List.of(new Match("price-pressure", new Score(0.9))), verdict);
    return new Coach(
        playbook,
        query -> matches,
        (query, when) -> when.stream().map(one -> one.contains("second") ? 0.9 : 0.5).toList());
  }
}

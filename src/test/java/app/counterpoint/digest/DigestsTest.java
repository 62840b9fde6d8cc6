package app.counterpoint.digest;

import static app.counterpoint.TestObjects.MORGAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.SettableClock;
import app.counterpoint.coaching.PassedOn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class DigestsTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final DigestBook.Wish WISH = new DigestBook.Wish(MORGAN, NEW_YORK);
  private static final Instant MONDAY = Instant.parse("2026-11-30T13:00:00Z");
  private static final Instant WEEK_BEFORE = Instant.parse("2026-11-23T13:00:00Z");
  private static final Instant WEEK_AFTER = Instant.parse("2026-12-07T13:00:00Z");

  private final SettableClock clock = new SettableClock(MONDAY);
  private final DigestBook book = mock(DigestBook.class);
  private final WeekLog log = mock(WeekLog.class);
  private final PassedOn passedOn = mock(PassedOn.class);
  private final DigestAgenda agenda = mock(DigestAgenda.class);
  private final Subscribers subscribers = mock(Subscribers.class);
  private final Digests digests = new Digests(book, log, passedOn, agenda, subscribers, clock);

  @BeforeEach
  void is_wished_for() {
    when(book.of(MORGAN)).thenReturn(Optional.of(WISH));
    when(subscribers.isManager(MORGAN)).thenReturn(Optional.of(true));
    when(subscribers.send(any(), any())).thenReturn(true);
  }

  private Optional<Instant> run() {
    return digests.run(MORGAN.value());
  }

  private Digest sent() {
    ArgumentCaptor<Digest> sent = ArgumentCaptor.forClass(Digest.class);
    verify(subscribers).send(any(), sent.capture());
    return sent.getValue();
  }

  @Test
  void begins_with_the_next_monday_at_eight_by_the_managers_clock() {
    clock.turn(Duration.ofMillis(1));
    digests.start(MORGAN, NEW_YORK);

    verify(book).keep(WISH, clock.instant());
    verify(agenda).digest(MORGAN, WEEK_AFTER);
  }

  @Test
  void strikes_an_entry_of_another_zone_first() {
    digests.start(MORGAN, NEW_YORK);

    InOrder order = inOrder(agenda);
    order.verify(agenda).strikeDigest(MORGAN);
    order.verify(agenda).digest(MORGAN, WEEK_AFTER);
  }

  @Test
  void is_about_the_week_up_to_monday() {
    run();

    assertThat(sent())
        .isEqualTo(
            new Digest(WEEK_BEFORE, MONDAY, NEW_YORK, List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void comes_again_a_week_later() {
    assertThat(run()).contains(WEEK_AFTER);
  }

  @Test
  void is_about_one_week_where_it_is_three_weeks_late() {
    clock.turn(Duration.ofDays(23));

    assertThat(run()).contains(Instant.parse("2026-12-28T13:00:00Z"));
    assertThat(sent().from()).isEqualTo(Instant.parse("2026-12-14T13:00:00Z"));
  }

  @Test
  void stays_at_eight_when_the_clocks_go_back() {
    clock.turn(Duration.between(MONDAY, Instant.parse("2026-11-02T13:00:00Z")));
    run();

    assertThat(sent().from()).isEqualTo(Instant.parse("2026-10-26T12:00:00Z"));
  }

  @Test
  void holds_the_questions_of_that_week_only() {
    PassedOn.Entry first = new PassedOn.Entry(2, "first", WEEK_BEFORE);
    when(passedOn.newest(200))
        .thenReturn(
            List.of(
                new PassedOn.Entry(3, "too late", MONDAY),
                first,
                new PassedOn.Entry(1, "too early", WEEK_BEFORE.minusMillis(1))));
    run();

    assertThat(sent().unanswered()).containsExactly(first);
  }

  @Test
  void is_tried_again_where_slack_does_not_take_it() {
    when(subscribers.send(any(), any())).thenReturn(false);

    assertThat(run()).contains(MONDAY.plus(Duration.ofMinutes(10)));
  }

  @Test
  void waits_where_slack_does_not_say_who_is_a_manager() {
    when(subscribers.isManager(MORGAN)).thenReturn(Optional.empty());

    assertThat(run()).contains(MONDAY.plus(Duration.ofMinutes(10)));
    verify(subscribers, never()).send(any(), any());
    verify(book, never()).remove(any());
  }

  @Test
  void stops_by_itself_when_the_person_is_no_manager_any_more() {
    when(subscribers.isManager(MORGAN)).thenReturn(Optional.of(false));

    assertThat(run()).isEmpty();
    verify(subscribers, never()).send(any(), any());
    verify(book).remove(MORGAN);
  }

  @Test
  void sends_nothing_to_somebody_who_stopped_it() {
    when(book.of(MORGAN)).thenReturn(Optional.empty());

    assertThat(run()).isEmpty();
    verify(subscribers, never()).send(any(), any());
  }

  @Test
  void stops_when_told_to() {
    digests.stop(MORGAN);

    verify(book).remove(MORGAN);
    verify(agenda).strikeDigest(MORGAN);
  }

  @Test
  void enters_again_what_the_agenda_lost() {
    when(book.all()).thenReturn(List.of(WISH));
    digests.catchUp();

    verify(agenda).digest(MORGAN, WEEK_AFTER);
    verify(agenda, never()).strikeDigest(any());
  }

  @Test
  void says_in_whose_zone_it_comes() {
    assertThat(digests.of(MORGAN)).contains(NEW_YORK);
  }

  @Test
  void never_shows_the_questions_when_it_is_printed() {
    run();

    assertThat(sent()).hasToString("Digest[" + WEEK_BEFORE + ", " + MONDAY + "]");
  }
}

package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static app.counterpoint.storage.Sample.asked;
import static app.counterpoint.storage.Sample.post;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.Surface;
import app.counterpoint.digest.Crowd;
import app.counterpoint.digest.WeekLog;
import app.counterpoint.digest.WeekLog.CameUp;
import app.counterpoint.digest.WeekLog.Helpful;
import app.counterpoint.digest.WeekLog.Reached;
import app.counterpoint.nudges.Delivery;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiWeekLogTest {
  private static final Instant END = NOON.plus(Duration.ofDays(7));
  private static final Instant WITHIN = END.minusMillis(1);
  private static final Instant BEFORE = NOON.minusMillis(1);

  private final Database database;
  private final AnswerLog answers;
  private final WeekLog week;

  JdbiWeekLogTest(TestDatabase where) {
    database = where.empty();
    answers = new JdbiAnswerLog(database);
    week = new JdbiWeekLog(database);
  }

  private static Stream<PersonId> people(int count) {
    return IntStream.range(0, count).mapToObj(place -> new PersonId("U" + place));
  }

  private void shown(PersonId person, String situation, boolean asked) {
    answers.shown(new AnswerLog.Shown(person, situation, "anchor", Surface.COMMAND, asked, NOON));
  }

  private void posted(String nudge, ChannelId channel, Instant due) {
    Delivery delivery = Delivery.due(nudge, channel, due);
    JdbiDeliveryLog deliveries = new JdbiDeliveryLog(database);
    deliveries.plan(List.of(delivery));
    deliveries.claim(delivery.key(), post(delivery.key(), channel, due));
    deliveries.posted(delivery.key(), "1.0");
  }

  @Test
  void tells_what_was_asked_about_the_most_asked_first() {
    shown(RILEY, "closed-door", true);
    people(5).forEach(person -> shown(person, "price-pressure", true));
    people(9).forEach(person -> shown(person, "price-pressure", false));
    assertThat(week.cameUp(NOON, END))
        .containsExactly(
            new CameUp("price-pressure", 5, Crowd.of(5)),
            new CameUp("closed-door", 1, Crowd.of(1)));
  }

  @Test
  void counts_a_person_once_however_often_they_ask() {
    people(4).forEach(person -> answers.shown(asked(person, "anchor", NOON)));
    people(4).forEach(person -> answers.shown(asked(person, "anchor", WITHIN)));
    assertThat(week.cameUp(NOON, END))
        .containsExactly(new CameUp("price-pressure", 8, Crowd.of(4)));
  }

  @Test
  void tells_nothing_of_other_weeks() {
    answers.shown(asked(RILEY, "anchor", BEFORE));
    answers.shown(asked(RILEY, "anchor", END));
    answers.judged(RILEY, "price-pressure", "anchor", true, END);
    new JdbiNudgeBook(database).add(Sample.nudge("n"), BEFORE);
    posted("n", ACME, BEFORE);
    assertThat(week.cameUp(NOON, END)).isEmpty();
    assertThat(week.helpful(NOON, END)).isEmpty();
    assertThat(week.reached(NOON, END)).isEmpty();
  }

  @Test
  void tells_which_plays_people_called_helpful() {
    people(6).forEach(p -> answers.judged(p, "price-pressure", "anchor", true, NOON));
    people(2).forEach(p -> answers.judged(p, "price-pressure", "target-price", true, WITHIN));
    people(7).forEach(p -> answers.judged(p, "price-pressure", "unloved", false, NOON));
    assertThat(week.helpful(NOON, END))
        .containsExactly(
            new Helpful("anchor", Crowd.of(6)), new Helpful("target-price", Crowd.of(2)));
  }

  @Test
  void tells_how_far_a_nudge_reached() {
    new JdbiNudgeBook(database).add(Sample.nudge("n"), NOON);
    posted("n", ACME, NOON);
    posted("n", ACME, WITHIN);
    posted("n", GLOBEX, NOON);
    JdbiNudgeReaders readers = new JdbiNudgeReaders(database);
    people(5).forEach(person -> readers.opened("n", person, NOON));
    readers.opened("n", new PersonId("U8"), BEFORE);
    readers.judged("n", new PersonId("U9"), true, NOON);
    assertThat(week.reached(NOON, END))
        .containsExactly(new Reached("target-price", 2, Crowd.of(5)));
  }

  @Test
  void leaves_out_a_nudge_that_was_not_posted() {
    new JdbiNudgeBook(database).add(Sample.nudge("n"), NOON);
    new JdbiDeliveryLog(database).plan(List.of(Delivery.due("n", ACME, NOON)));
    assertThat(week.reached(NOON, END)).isEmpty();
  }
}

package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.asked;
import static app.counterpoint.storage.Sample.claim;
import static app.counterpoint.storage.Sample.post;

import app.counterpoint.deals.Deal;
import app.counterpoint.digest.DigestBook;
import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.tips.Budget;
import app.counterpoint.tips.Silence;
import app.counterpoint.workspace.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** A database in which a person left something in every table, at noon. */
final class Filled {
  private static final Budget ANY = new Budget(9, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  private Filled() {}

  static Database by(PersonId person, Database database) {
    new JdbiSeenDeliveries(database).first("Ev1", NOON);
    new JdbiDealBook(database).name(new Deal("Acme", List.of("acme corp")), person, NOON);
    new JdbiWatchedChannels(database).set(ACME, true, person, NOON);
    new JdbiPostLog(database).intend(post("p" + person.hashCode(), ACME, NOON));
    new JdbiMutes(database).in(person, ACME, NOON);
    new JdbiSavedPlays(database).save(person, "anchor", NOON);
    new JdbiPassedOn(database).pass(person, "what now?", NOON);
    tip(person, new JdbiTipLog(database));
    answer(person, new JdbiAnswerLog(database));
    nudge(person, database);
    digest(person, database);
    return database;
  }

  private static void nudge(PersonId person, Database database) {
    Nudge nudge = Sample.nudge("n" + person.hashCode(), person).in(Nudge.State.FINISHED);
    new JdbiNudgeBook(database).add(nudge, NOON);
    Delivery delivery = Delivery.due(nudge.id(), ACME, NOON);
    JdbiDeliveryLog deliveries = new JdbiDeliveryLog(database);
    deliveries.plan(List.of(delivery));
    deliveries.ended(delivery.key(), "is_archived");
    new JdbiMoments(database).cameUp(ACME, "price-pressure", NOON);
    new JdbiNudgeReaders(database).opened(nudge.id(), person, NOON);
    new SchedulerAgenda(database, Clock.systemUTC()).nudge(nudge.id(), NOON);
  }

  private static void digest(PersonId person, Database database) {
    new JdbiDigestBook(database).keep(new DigestBook.Wish(person, ZoneOffset.UTC), NOON);
    new SchedulerAgenda(database, Clock.systemUTC()).digest(person, NOON);
  }

  private static void tip(PersonId person, JdbiTipLog tips) {
    tips.claim(claim(person, ACME, "anchor", NOON), ANY);
    tips.silent(person, GLOBEX, Silence.TORN, NOON);
  }

  private static void answer(PersonId person, JdbiAnswerLog answers) {
    answers.shown(asked(person, "anchor", NOON));
    answers.judged(person, "price-pressure", "anchor", true, NOON);
    answers.shared(person, "price-pressure", "anchor", NOON);
  }
}

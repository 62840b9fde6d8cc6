package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Who we are and who others are, as told by Slack not long ago. */
final class Acquaintances {
  private static final Duration US = Duration.ofDays(1);
  private static final Duration OURS = Duration.ofMinutes(10);
  private static final Duration OTHERS = Duration.ofMinutes(2);

  private final SlackWeb web;
  private final Kept<String, Optional<Organisation>> us;
  private final Kept<PersonId, PersonFacts> people;

  Acquaintances(SlackWeb web, Calls calls, Clock clock) {
    this.web = web;
    this.us = new Kept<>(told -> told.isPresent() ? US : Duration.ZERO, calls, clock);
    this.people = new Kept<>(person -> howLong(person.verdict()), calls, clock);
  }

  /** Ourselves; empty where Slack does not say. */
  Optional<Organisation> us(TimeLeft time) {
    return time.await(us.get("us", () -> Organisation.of(web.authTest()))).flatMap(told -> told);
  }

  /** One person. */
  PersonFacts person(PersonId person, TimeLeft time) {
    return us(time).map(ours -> told(ask(person, ours), time)).orElse(PersonFacts.NO_ANSWER);
  }

  /** All of them, asked for side by side. */
  List<PersonFacts> people(Collection<PersonId> all, Organisation ours, TimeLeft time) {
    List<CompletableFuture<PersonFacts>> asked =
        all.stream().map(person -> ask(person, ours)).toList();
    return asked.stream().map(answer -> told(answer, time)).toList();
  }

  /** Something about the person changed. */
  void forget(PersonId person) {
    people.forget(person);
  }

  private CompletableFuture<PersonFacts> ask(PersonId person, Organisation ours) {
    return people.get(person, () -> PersonFacts.of(web.userInfo(person), ours));
  }

  private static PersonFacts told(CompletableFuture<PersonFacts> answer, TimeLeft time) {
    return time.await(answer).orElse(PersonFacts.NO_ANSWER);
  }

  private static Duration howLong(PersonVerdict verdict) {
    return switch (verdict.standing()) {
      case OURS -> OURS;
      case OUTSIDE -> OTHERS;
      case UNKNOWN -> Duration.ZERO;
    };
  }
}

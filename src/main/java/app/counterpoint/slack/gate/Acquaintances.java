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
  private static final Duration BRIEFLY = Duration.ofSeconds(30);
  private static final Duration OTHERS = Duration.ofMinutes(2);

  private final SlackWeb web;
  private final Kept<String, Optional<Organisation>> us;
  private final Kept<PersonId, PersonFacts> known;
  private final Kept<PersonId, PersonFacts> seenJustNow;
  private final Kept<PersonId, PersonFacts> asked;

  Acquaintances(SlackWeb web, Calls calls, Clock clock) {
    this.web = web;
    this.us = new Kept<>(told -> told.isPresent() ? US : Duration.ZERO, calls, clock);
    this.known = new Kept<>(person -> howLong(person.verdict()), calls, clock);
    this.seenJustNow = new Kept<>(person -> briefly(person.verdict()), calls, clock);
    this.asked = known;
  }

  private Acquaintances(Acquaintances same, Kept<PersonId, PersonFacts> asked) {
    this.web = same.web;
    this.us = same.us;
    this.known = same.known;
    this.seenJustNow = same.seenJustNow;
    this.asked = asked;
  }

  /**
   * The same, who ask again for everybody they have not seen for {@link #BRIEFLY}: word of a change
   * may have gone to another copy of the app.
   */
  Acquaintances seenJustNow() {
    return new Acquaintances(this, seenJustNow);
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
    known.forget(person);
    seenJustNow.forget(person);
  }

  private CompletableFuture<PersonFacts> ask(PersonId person, Organisation ours) {
    return asked.get(person, () -> PersonFacts.of(web.userInfo(person), ours));
  }

  private static PersonFacts told(CompletableFuture<PersonFacts> answer, TimeLeft time) {
    return time.await(answer).orElse(PersonFacts.NO_ANSWER);
  }

  private static Duration briefly(PersonVerdict verdict) {
    Duration usual = howLong(verdict);
    return usual.compareTo(BRIEFLY) < 0 ? usual : BRIEFLY;
  }

  private static Duration howLong(PersonVerdict verdict) {
    return switch (verdict.standing()) {
      case OURS -> OURS;
      case OUTSIDE -> OTHERS;
      case UNKNOWN -> Duration.ZERO;
    };
  }
}

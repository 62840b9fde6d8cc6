package app.counterpoint.slack.posting;

import app.counterpoint.nudges.Herald.Outcome;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an attempt to post means for a delivery. Pure. */
final class NudgeOutcomes {
  /** Slack's words for too many requests, where it does not answer with 429. */
  private static final Set<String> TOO_MANY = Set.of("ratelimited", "rate_limited");

  /** Where Slack and the gate have a word each for one reason, the gate's. */
  private static final Map<String, Why> REASONS =
      Map.of("is_archived", Why.ARCHIVED, SlackWeb.NOT_IN_IT, Why.NOT_A_MEMBER);

  private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);

  private NudgeOutcomes() {}

  static Outcome of(Attempt attempt) {
    if (attempt instanceof Attempt.Answered answered) {
      return of(answered.answer());
    }
    if (attempt instanceof Attempt.Refused refused) {
      return of(refused.audience());
    }
    return attempt instanceof Attempt.NotClaimed
        ? new Outcome.NotClaimed()
        : new Outcome.NotYet(Duration.ZERO);
  }

  private static Outcome of(Audience audience) {
    Why why = audience.why().orElseThrow();
    return switch (why) {
      case SHARED, SHARE_PENDING, FOREIGN_MEMBER, GUEST, FACTS_MISSING, TOO_MANY_MEMBERS ->
          new Outcome.HeldBack(audience);
      case ARCHIVED, NOT_A_MEMBER -> new Outcome.Impossible(word(why));
      case NO_ANSWER -> new Outcome.NotYet(Duration.ZERO);
    };
  }

  private static Outcome of(Answer answer) {
    Optional<String> ts =
        answer.said().map(body -> body.path("ts").asText("")).filter(said -> !said.isEmpty());
    if (ts.isPresent()) {
      return new Outcome.Posted(ts.get());
    }
    if (answer.mayHaveHappened()) {
      return new Outcome.Uncertain();
    }
    if (answer instanceof Answer.Failed failed) {
      return new Outcome.NotYet(failed.pause());
    }
    return TOO_MANY.contains(answer.problem())
        ? new Outcome.NotYet(USUAL_PAUSE)
        : new Outcome.Impossible(problem(answer.problem()));
  }

  private static String problem(String error) {
    return Optional.ofNullable(REASONS.get(error)).map(NudgeOutcomes::word).orElse(error);
  }

  private static String word(Why why) {
    return why.name().toLowerCase(Locale.ROOT);
  }
}

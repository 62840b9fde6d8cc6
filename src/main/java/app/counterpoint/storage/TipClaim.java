package app.counterpoint.storage;

import app.counterpoint.tips.Budget;
import app.counterpoint.tips.Silence;
import app.counterpoint.tips.TipLog.Claim;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A claim under the lock: held against what was granted before, then recorded. */
record TipClaim(Handle transaction, Claim claim) {
  /** Why the budget does not allow it; empty if it does. */
  Optional<Silence> refusal(Budget budget) {
    if (granted("person = :person", budget.personWindow()) >= budget.perPerson()) {
      return Optional.of(Silence.PERSON_BUDGET);
    }
    if (granted("channel = :channel", budget.perChannel()) > 0) {
      return Optional.of(Silence.CHANNEL_BUDGET);
    }
    if (granted("person = :person AND snippet = :snippet", budget.sameSnippet()) > 0) {
      return Optional.of(Silence.SEEN_LATELY);
    }
    return Optional.empty();
  }

  /** Counts those of a copy whose clock is ahead, too. */
  private int granted(String to, Duration within) {
    return transaction
        .createQuery("SELECT COUNT(*) FROM tip WHERE " + to + " AND at > :after")
        .bindMethods(claim)
        .bind("after", claim.at().minus(within))
        .mapTo(Integer.class)
        .one();
  }

  long grant() {
    return transaction
        .createQuery(
            """
            INSERT INTO tip (person, channel, situation, snippet, deal, at)
            VALUES (:person, :channel, :situation, :snippet, :deal, :at) RETURNING id\
            """)
        .bindMethods(claim)
        .mapTo(Long.class)
        .one();
  }
}

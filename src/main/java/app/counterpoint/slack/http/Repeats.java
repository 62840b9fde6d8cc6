package app.counterpoint.slack.http;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.Incident;
import app.counterpoint.workspace.SeenDeliveries;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a delivery from a second copy of it. Slack sends an event again when it does not see the
 * ack, and one copy of the app cannot know what another has taken; so the store decides.
 */
final class Repeats {
  private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);

  private final SeenDeliveries seen;
  private final Meters meters;
  private final Clock clock;
  private final Seldom complaint;

  Repeats(SeenDeliveries seen, Meters meters, Clock clock) {
    this.seen = seen;
    this.meters = meters;
    this.clock = clock;
    this.complaint = new Seldom(clock, Duration.ofMinutes(1));
  }

  /**
   * Whether to leave a delivery alone. Where the store cannot say, a person who waits is answered,
   * and an event, for which nobody waits, is not: silence costs less than saying a thing twice.
   */
  boolean isOne(Delivery delivery) {
    return delivery.id().isPresent() && isOne(delivery.entry(), delivery.id().get());
  }

  private boolean isOne(EntryPoint entry, String id) {
    try {
      boolean first = seen.first(id, clock.instant());
      if (!first) {
        meters.repeated(entry.label());
      }
      return !first;
    } catch (RuntimeException e) {
      meters.unsureOfRepeat(entry.label());
      if (complaint.isDue()) {
        LOG.warn("Cannot find out what was taken before: {}", Incident.trace(e));
      }
      return entry == EntryPoint.EVENT;
    }
  }
}

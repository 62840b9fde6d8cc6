package app.counterpoint.nudges;

import app.counterpoint.sharing.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The right to post one delivery, asked for right before the post.
 *
 * <p>Why it is safe that somebody else settles a delivery once {@link Pace#settled} has gone by
 * since its claim. With the usual pace that is 120 seconds. The moment of the claim is noted before
 * the database is asked; a claim that took longer than a quarter of the time, 30 seconds, is given
 * back unused. The call that follows ends after 5 seconds at the latest, with or without an answer.
 * So a post is made within 35 seconds or never, and 85 seconds are left for clocks of two copies
 * that differ, and for a process that is stopped between the last look at the clock and the call
 * and then goes on. That last gap cannot be closed, because Slack takes no key that would make a
 * second post harmless; it can only be made so wide that nobody falls into it.
 */
final class Claim implements Predicate<Post> {
  private static final int SHARE = 4;

  private final DeliveryLog log;
  private final Clock clock;
  private final Duration longest;
  private Optional<Post> had = Optional.empty();

  Claim(DeliveryLog log, Pace pace, Clock clock) {
    this.log = log;
    this.clock = clock;
    this.longest = pace.settled().dividedBy(SHARE);
  }

  @Override
  public boolean test(Post post) {
    if (!log.claim(post.key(), post)) {
      return false;
    }
    had = Optional.of(post);
    if (Duration.between(post.postedAt(), clock.instant()).compareTo(longest) > 0) {
      giveBack();
      return false;
    }
    return true;
  }

  /** The post was surely not made: the delivery is due again. */
  void giveBack() {
    had.ifPresent(post -> log.release(post.key(), post.postedAt()));
    had = Optional.empty();
  }

  /** When it was had; empty where it was not. */
  Optional<Instant> at() {
    return had.map(Post::postedAt);
  }
}

package app.counterpoint.nudges;

import app.counterpoint.sharing.Post;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of every delivery. A delivery is one nudge, channel and time: there is no second. */
public interface DeliveryLog {

  /** Notes deliveries to be made; those that are noted already stay as they are. */
  void plan(List<Delivery> deliveries);

  /** The delivery of this key. */
  Optional<Delivery> find(String key);

  /** The deliveries that are not settled, the oldest first. */
  List<Delivery> open();

  /**
   * Claims a delivery that is due, and remembers the post that is about to be made, both or
   * neither.
   *
   * @param post bears the delivery's key
   * @return whether the claim was had: never twice, unless it was {@linkplain #release released}
   */
  boolean claim(String key, Post post);

  /** The claimed delivery was posted, and so was its post. */
  void posted(String key, String ts);

  /**
   * The delivery that was claimed at this moment was surely not posted: it is due again, and the
   * post it remembered is gone.
   *
   * @return whether it was so
   */
  boolean release(String key, Instant claimedAt);

  /** The delivery will not be posted, for this reason; one that is settled stays as it is. */
  void ended(String key, String problem);

  /** How the runs of a nudge went. */
  Tally tally(String nudge);

  /**
   * What became of a nudge.
   *
   * @param posted posts that were made
   * @param channels channels that it reached
   * @param ended deliveries that will not be made
   * @param open deliveries that are still to be made
   */
  record Tally(int posted, int channels, int ended, int open) {}
}

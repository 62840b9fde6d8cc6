package app.counterpoint.digest;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The managers who asked for the digest. */
public interface DigestBook {

  /**
   * A wish for the digest.
   *
   * @param zone whose Monday morning it comes on
   */
  record Wish(PersonId person, ZoneId zone) {}

  /** Keeps a wish, in the place of an earlier one of the same person. */
  void keep(Wish wish, Instant at);

  /** Takes the person's wish out, if there is one. */
  void remove(PersonId person);

  /** The person's wish; empty where they have none. */
  Optional<Wish> of(PersonId person);

  /** Every wish. */
  List<Wish> all();
}

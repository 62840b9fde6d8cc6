package app.counterpoint.matching;

/**
 * Names the situation in a text. Implementations are deterministic for a given playbook, safe for
 * any number of threads, and ask no network.
 */
public interface Matcher {

  /** Every situation and none, ranked with calibrated scores; any text is welcome. */
  Matches match(Query query);
}

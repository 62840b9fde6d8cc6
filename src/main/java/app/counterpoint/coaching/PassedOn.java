package app.counterpoint.coaching;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;

/** Questions that found no answer and that their askers chose to pass on, word for word. */
public interface PassedOn {
  /** The most characters that are kept of a text. */
  int LONGEST = 2_000;

  /** A question passed on. */
  record Entry(long id, String text, Instant at) {}

  /** Keeps a text, cut to {@link #LONGEST} characters. */
  void pass(PersonId person, String text, Instant at);

  /** The newest, at most so many. */
  List<Entry> newest(int most);
}

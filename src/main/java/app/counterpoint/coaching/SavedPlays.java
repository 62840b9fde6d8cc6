package app.counterpoint.coaching;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;

/** The plays that people put aside. */
public interface SavedPlays {

  /** Saves a snippet for a person; false if it was saved already. */
  boolean save(PersonId person, String snippet, Instant at);

  /** Takes it out; false if it was not there. */
  boolean remove(PersonId person, String snippet);

  /** A person's saved snippets, the newest first. */
  List<String> of(PersonId person);
}

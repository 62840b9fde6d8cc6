package app.counterpoint.deals;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;

/** The deals that somebody named. A name is one deal, whatever its capitals. */
public interface DealBook {

  /** Names a deal, or gives a known one other aliases. */
  void name(Deal deal, PersonId by, Instant at);

  /** Takes a deal out; whether there was one of that name. */
  boolean remove(String name);

  /** All deals, by name. */
  List<Deal> all();
}

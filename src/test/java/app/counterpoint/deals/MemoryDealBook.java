package app.counterpoint.deals;

import app.counterpoint.TestObjects;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Deals in memory; counts how often they are read. */
public final class MemoryDealBook implements DealBook {
  private final List<Deal> deals = new ArrayList<>();
  private int reads;

  /** Names a deal, no matter who does it when. */
  public void name(String name, String... aliases) {
    name(new Deal(name, List.of(aliases)), TestObjects.RILEY, TestObjects.NOON);
  }

  @Override
  public void name(Deal deal, PersonId by, Instant at) {
    deals.add(deal);
  }

  @Override
  public boolean remove(String name) {
    return deals.removeIf(deal -> deal.name().equalsIgnoreCase(name));
  }

  @Override
  public List<Deal> all() {
    reads++;
    return List.copyOf(deals);
  }

  /** How often the deals were read. */
  public int reads() {
    return reads;
  }
}

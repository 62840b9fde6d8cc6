package app.counterpoint.deals;

import java.util.List;

/**
 * A deal by the names that people use for it.
 *
 * @param name what to call it, as a person wrote it
 * @param aliases other names for it, at most 20
 */
public record Deal(String name, List<String> aliases) {
  private static final int LONGEST = 60;
  private static final int MOST = 20;

  /** Copies the aliases and refuses empty or overlong names. */
  public Deal {
    aliases = List.copyOf(aliases);
    if (aliases.size() > MOST || !fits(name) || !aliases.stream().allMatch(Deal::fits)) {
      throw new IllegalArgumentException("a deal has a short name and at most 20 short aliases");
    }
  }

  private static boolean fits(String name) {
    return !name.isBlank() && name.length() <= LONGEST;
  }
}

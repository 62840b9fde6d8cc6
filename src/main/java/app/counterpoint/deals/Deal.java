package app.counterpoint.deals;

import java.util.List;

/**
 * A deal by the names that people use for it.
 *
 * @param name what to call it, as a person wrote it, at most {@value #LONGEST} characters
 * @param aliases other names for it, at most {@value #MOST}, each as short
 */
public record Deal(String name, List<String> aliases) {
  /** The most characters of a name. */
  public static final int LONGEST = 60;

  /** The most aliases of a deal. */
  public static final int MOST = 20;

  /** Copies the aliases and refuses empty or overlong names. */
  public Deal {
    aliases = List.copyOf(aliases);
    if (aliases.size() > MOST || !fits(name) || !aliases.stream().allMatch(Deal::fits)) {
      throw new IllegalArgumentException("a deal has a short name and at most 20 short aliases");
    }
  }

  static boolean fits(String name) {
    return !name.isBlank() && name.length() <= LONGEST;
  }
}

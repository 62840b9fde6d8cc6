package app.counterpoint.cli;

/**
 * What a check found.
 *
 * @param fine whether nothing needs to be done
 * @param says one line, without anything secret: what is there, or what to do
 */
public record Finding(boolean fine, String says) {

  /** Nothing needs to be done. */
  public static Finding fine(String says) {
    return new Finding(true, says);
  }

  /** Something must be done before the app can work. */
  public static Finding mend(String toDo) {
    return new Finding(false, toDo);
  }
}

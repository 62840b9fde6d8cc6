package app.counterpoint;

/** Starts Counterpoint. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) {}
}

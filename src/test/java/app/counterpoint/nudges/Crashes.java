package app.counterpoint.nudges;

/** Ends the app after its nth deed, once. */
final class Crashes {
  private int left = Integer.MAX_VALUE;

  /** Crashes after so many deeds more; after the first if 1. */
  void after(int deeds) {
    left = deeds;
  }

  /** Something was done that outlives the app. */
  void deed() {
    left--;
    if (left == 0) {
      throw new Crash();
    }
  }

  /** The process is gone. */
  static final class Crash extends RuntimeException {}
}

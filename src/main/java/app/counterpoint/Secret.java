package app.counterpoint;

/** A value that must not be printed; it does not print itself. */
record Secret(String value) {
  @Override
  public String toString() {
    return "hidden";
  }
}

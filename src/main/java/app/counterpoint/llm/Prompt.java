package app.counterpoint.llm;

/** What the model is told for one draft. */
record Prompt(String system, String card) {
  /** Without what a rep wrote. */
  @Override
  public String toString() {
    return "Prompt[" + length() + " characters]";
  }

  /** In characters. */
  long length() {
    return (long) system.length() + card.length();
  }
}

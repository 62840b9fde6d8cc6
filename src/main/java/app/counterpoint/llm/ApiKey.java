package app.counterpoint.llm;

/** The endpoint's key. Never printed, not even by accident; only a request's header sees it. */
public final class ApiKey {
  private final String value;

  /** Holds a key; the empty one for an endpoint that wants none. */
  public ApiKey(String value) {
    this.value = value.strip();
  }

  /** Whether the endpoint wants a key. */
  boolean isPresent() {
    return !value.isEmpty();
  }

  /** The key itself, for a header. */
  String value() {
    return value;
  }

  @Override
  public String toString() {
    return "[key]";
  }
}

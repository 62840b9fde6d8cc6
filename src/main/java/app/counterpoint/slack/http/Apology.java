package app.counterpoint.slack.http;

/** What a person reads when their command failed for a reason that nobody foresaw. */
@FunctionalInterface
public interface Apology {

  /**
   * One sentence with what to do.
   *
   * @param incident a short id that also stands in the log
   */
  String sentence(String incident);
}

package app.counterpoint.slack.http;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure that nobody foresaw, under an id that a person can quote.
 *
 * <p>The messages of exceptions are left out of the log: those of parsers repeat what they read,
 * and that is what a person wrote.
 */
record Incident(String id) {
  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
  private static final int ID_LENGTH = 8;
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  /** Logs a failure, without a word of the request. */
  static Incident log(EntryPoint entry, Throwable failure) {
    Incident incident = new Incident(UUID.randomUUID().toString().substring(0, ID_LENGTH));
    LOG.error(
        "Incident {}: a listener failed ({}): {}", incident.id, entry.label(), trace(failure));
    return incident;
  }

  /** The types and frames of a failure and of its causes, without their messages. */
  static String trace(Throwable failure) {
    StringJoiner all = new StringJoiner(System.lineSeparator() + "caused by ");
    Throwable each = failure;
    for (int i = 0; i < CAUSES && each != null; i++) {
      StringJoiner one = new StringJoiner(System.lineSeparator() + "  at ");
      one.add(each.getClass().getName());
      Arrays.stream(each.getStackTrace()).limit(FRAMES).map(String::valueOf).forEach(one::add);
      all.add(one.toString());
      each = each.getCause();
    }
    return all.toString();
  }
}

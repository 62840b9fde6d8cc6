package app.counterpoint.slack.listeners;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that went wrong, by an id that the person it happened to can quote.
 *
 * @param id eight characters, the same in the log
 */
record Incident(String id) {
  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

  /**
   * Writes a failure to the log: its kind and where it came from, not its message, which may hold
   * what somebody wrote.
   */
  static Incident of(Throwable failure) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    StringBuilder log = new StringBuilder("incident ").append(id);
    for (Throwable part = failure; part != null; part = part.getCause()) {
      log.append(System.lineSeparator()).append(part.getClass().getName());
      for (StackTraceElement frame : part.getStackTrace()) {
        log.append(System.lineSeparator()).append("  at ").append(frame);
      }
    }
    LOG.error("{}", log);
    return new Incident(id);
  }
}

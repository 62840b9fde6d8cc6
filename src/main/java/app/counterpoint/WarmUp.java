package app.counterpoint;

import app.counterpoint.llm.ModelCheck;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.slack.listeners.Fits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the language model once as soon as the app starts, so that a wrong address shows in the log
 * and not in a deal, and so that the first rep does not wait for the connection.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private WarmUp() {}

  /** Begins, and does not wait. */
  static void begin(Fits fits, Playbook playbook) {
    fits.begin(writer -> report(ModelCheck.of(writer, playbook)), incident -> {});
  }

  private static void report(ModelCheck.Result result) {
    long took = result.took().toMillis();
    if (result.answers()) {
      LOG.info("The language model answers; the first call took {} ms", took);
    } else {
      LOG.warn(
          "The language model does not answer ({}, after {} ms), so cards keep the playbook's"
              + " words; `counterpoint doctor` says what to do",
          result.why().orElseThrow(),
          took);
    }
  }
}

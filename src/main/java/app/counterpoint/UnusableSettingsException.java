package app.counterpoint;

import java.util.List;

/** Settings that cannot be used; the message names each and says what it should look like. */
final class UnusableSettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableSettingsException(List<String> problems) {
    super(String.join("\n", problems));
  }
}

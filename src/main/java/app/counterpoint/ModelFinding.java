package app.counterpoint;

import app.counterpoint.cli.Finding;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.llm.ModelCheck;
import app.counterpoint.llm.ModelSettings;
import java.util.Locale;

/** What the doctor says after a try of the language model. */
final class ModelFinding {
  private ModelFinding() {}

  static Finding of(ModelCheck.Result result) {
    String took = result.took().toMillis() + " ms";
    return result
        .why()
        .map(
            why ->
                result.answers()
                    ? Finding.fine(
                        "answers in " + took + ", but the guard kept its words back: " + word(why))
                    : Finding.mend(toDo(why)))
        .orElseGet(() -> Finding.fine("fits a card in " + took));
  }

  private static String toDo(Obstacle why) {
    return switch (why) {
      case UNREACHABLE -> "cannot be reached; look at " + ModelSettings.URL;
      case KEY_REFUSED -> "does not take the key; set " + ModelSettings.KEY;
      case REQUEST_REFUSED ->
          "refuses the request; look at " + ModelSettings.URL + " and " + ModelSettings.MODEL;
      case SLOW, TIMED_OUT ->
          "is too slow for a card: its first token must come within 2.5 s and its last within 6 s;"
              + " have it loaded beforehand, or name a smaller one";
      case SPENT -> "may spend nothing; raise " + ModelSettings.TOKENS;
      default -> "does not answer as it should: " + word(why);
    };
  }

  private static String word(Obstacle why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

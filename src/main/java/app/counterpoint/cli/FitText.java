package app.counterpoint.cli;

import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trial as plain text: the playbook's words on the left, those of the model on the right. */
final class FitText {
  private static final int COLUMN = 38;
  private static final String GUTTER = "    ";
  private static final String NOTHING = "-";

  private final List<String> lines = new ArrayList<>();

  private FitText() {}

  static String of(Trial trial) {
    FitText text = new FitText();
    text.trial(trial);
    return String.join(System.lineSeparator(), text.lines);
  }

  private void trial(Trial trial) {
    lines.add("");
    if (trial.written() instanceof Written.Kept kept && kept.why() == Obstacle.OFF) {
      lines.add("Nothing fitted: set COUNTERPOINT_LLM_URL and COUNTERPOINT_LLM_MODEL.");
      return;
    }
    row("The playbook's words", "Fitted to this deal");
    Draft draft = trial.draft();
    for (int i = 0; i < draft.questions().size(); i++) {
      row("- " + draft.questions().get(i), trial.question(i).map(fitted -> "- " + fitted));
    }
    draft.script().ifPresent(script -> row(script, trial.script()));
    lines.add("");
    lines.add("Guard: " + trial.verdict());
  }

  private void row(String left, Optional<String> right) {
    row(left, right.orElse(NOTHING));
  }

  private void row(String left, String right) {
    List<String> original = wrapped(left);
    List<String> fitted = wrapped(right);
    lines.add("");
    for (int i = 0; i < Math.max(original.size(), fitted.size()); i++) {
      String line = i < original.size() ? original.get(i) : "";
      String other = i < fitted.size() ? GUTTER + fitted.get(i) : "";
      lines.add((line + " ".repeat(Math.max(0, COLUMN - line.length())) + other).stripTrailing());
    }
  }

  private static List<String> wrapped(String text) {
    List<String> wrapped = new ArrayList<>();
    String line = "";
    for (String word : text.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMN) {
        wrapped.add(line);
        line = "";
      }
      line = line.isEmpty() ? word : line + " " + word;
    }
    wrapped.add(line);
    return wrapped;
  }
}

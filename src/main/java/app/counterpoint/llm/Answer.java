package app.counterpoint.llm;

import java.util.List;
import java.util.Optional;

/** A model's words as they came, names masked. */
record Answer(List<String> questions, Optional<String> script) {
  /** Copies the questions. */
  Answer {
    questions = List.copyOf(questions);
  }
}

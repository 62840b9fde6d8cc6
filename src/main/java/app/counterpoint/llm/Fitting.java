package app.counterpoint.llm;

import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Piece;
import app.counterpoint.coaching.Written;
import app.counterpoint.llm.guard.Evidence;
import app.counterpoint.llm.guard.Guard;
import app.counterpoint.llm.guard.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One draft on its way: takes the model's texts one by one, gives them their names back, has them
 * judged, and hands on what passes. Nothing gets past it unjudged.
 */
final class Fitting implements AnswerReader.Texts {
  private final Mask mask;
  private final Guard guard;
  private final Evidence evidence;
  private final Consumer<Piece> pieces;
  private final int questionsWanted;
  private final boolean scriptWanted;
  private final List<String> rawQuestions = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private Optional<String> rawScript = Optional.empty();
  private Optional<String> script = Optional.empty();
  private String stumbled = "";

  Fitting(Draft draft, String message, Mask mask, Guard guard, Consumer<Piece> pieces) {
    this.mask = mask;
    this.guard = guard;
    this.evidence = Evidence.of(draft, message);
    this.pieces = pieces;
    this.questionsWanted = draft.questions().size();
    this.scriptWanted = draft.script().isPresent();
  }

  @Override
  public Optional<Obstacle> question(String raw) {
    String text = mask.restore(raw).strip();
    if (questions.size() == questionsWanted || questions.contains(text)) {
      return Optional.of(Obstacle.WRONG_SHAPE);
    }
    Optional<Obstacle> refused = refused(guard.question(text, evidence));
    if (refused.isEmpty()) {
      pieces.accept(new Piece.Question(questions.size(), text));
      rawQuestions.add(raw);
      questions.add(text);
    }
    return refused;
  }

  @Override
  public Optional<Obstacle> script(String raw) {
    String text = mask.restore(raw).strip();
    if (!scriptWanted && text.isEmpty()) {
      return Optional.empty();
    }
    if (!scriptWanted || script.isPresent()) {
      return Optional.of(Obstacle.WRONG_SHAPE);
    }
    Optional<Obstacle> refused = refused(guard.script(text, evidence));
    if (refused.isEmpty()) {
      pieces.accept(new Piece.Script(text));
      rawScript = Optional.of(raw);
      script = Optional.of(text);
    }
    return refused;
  }

  private Optional<Obstacle> refused(Verdict verdict) {
    if (verdict instanceof Verdict.Refused refused) {
      stumbled = refused.stumbled();
      return Optional.of(refused.why());
    }
    return Optional.empty();
  }

  /** Takes an answer that was kept. */
  Optional<Obstacle> replay(Answer answer) {
    for (String question : answer.questions()) {
      Optional<Obstacle> refused = question(question);
      if (refused.isPresent()) {
        return refused;
      }
    }
    return answer.script().flatMap(this::script);
  }

  /** What is wrong with the whole, once the answer is complete. */
  Optional<Obstacle> missing() {
    boolean whole = questions.size() == questionsWanted && script.isPresent() == scriptWanted;
    return whole ? Optional.empty() : Optional.of(Obstacle.WRONG_SHAPE);
  }

  /** The model's own texts, for the cache. */
  Answer answer() {
    return new Answer(rawQuestions, rawScript);
  }

  /** What came of it. */
  Written written(Optional<Obstacle> obstacle) {
    return obstacle
        .<Written>map(why -> new Written.Kept(why, stumbled))
        .orElseGet(() -> new Written.Fitted(questions, script));
  }
}

package app.counterpoint.matching;

import app.counterpoint.playbook.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Answers to cues by models that were not taught them: an estimate of how the matcher does on what
 * it has not seen.
 */
public final class CrossValidation {
  private static final int FOLDS = 5;

  /** Every cue with its answer. */
  public record Report(String name, List<Cue> cues, List<Matches> answers) {
    /** Copies the lists. */
    public Report {
      cues = List.copyOf(cues);
      answers = List.copyOf(answers);
    }
  }

  private CrossValidation() {}

  /** Five folds, each with a fifth of every file: the authors of the rest wrote these too. */
  public static Report byTurns(LearnedMatcher matcher) {
    return run("five folds", matcher, i -> i % FOLDS);
  }

  /**
   * A fold for each heading: whoever wrote what is asked wrote nothing of what was taught. Nothing
   * is asked where all stand under one heading.
   */
  public static Report byFloor(LearnedMatcher matcher) {
    List<String> floors = matcher.cues().stream().map(Cue::floor).distinct().toList();
    return run("leave one floor out", matcher, i -> floors.indexOf(matcher.cues().get(i).floor()));
  }

  private static Report run(String name, LearnedMatcher matcher, IntUnaryOperator foldOf) {
    List<Cue> cues = matcher.cues();
    int[] folds = IntStream.range(0, cues.size()).map(foldOf).toArray();
    List<Cue> asked = new ArrayList<>();
    List<Matches> answers = new ArrayList<>();
    for (int fold : IntStream.of(folds).distinct().sorted().toArray()) {
      List<Cue> taught =
          IntStream.range(0, folds.length)
              .filter(i -> folds[i] != fold)
              .mapToObj(cues::get)
              .toList();
      if (taught.isEmpty()) {
        break;
      }
      LearnedMatcher student = matcher.taught(taught);
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          asked.add(cues.get(i));
          answers.add(student.match(Query.of(cues.get(i).text())));
        }
      }
    }
    return new Report(name, asked, answers);
  }
}

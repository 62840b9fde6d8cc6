package app.counterpoint.cli;

import app.counterpoint.matching.Matches;
import app.counterpoint.playbook.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How well a matcher's answers agree with labels; every figure lies between 0 and 1. */
final class Scorecard {

  /** A labelled text and its answer. */
  private record Answered(Labelled labelled, Matches matches) {
    boolean right() {
      return labelled.accept().contains(matches.top().situation());
    }

    boolean rightAmongSituations() {
      return labelled.accept().contains(matches.situations().get(0).situation());
    }

    boolean spoken() {
      return matches.verdict().speaks();
    }

    boolean shouldSpeak() {
      return labelled.speak().orElse(labelled.inScope());
    }
  }

  private final List<Answered> all;

  Scorecard(List<Labelled> labelled, List<Matches> matches) {
    this.all =
        IntStream.range(0, labelled.size())
            .mapToObj(i -> new Answered(labelled.get(i), matches.get(i)))
            .toList();
  }

  /** Of the texts in scope, the share whose top answer is accepted. */
  double rightInScope() {
    return share(answered -> answered.labelled.inScope(), Answered::right);
  }

  /** Of the texts out of scope, the share answered with none. */
  double noneOutOfScope() {
    return share(
        answered -> !answered.labelled.inScope(),
        answered -> answered.matches.top().situation().equals(Situation.NONE));
  }

  /** Of the messages spoken to, the share that wanted it. */
  double precision() {
    return share(Answered::spoken, Answered::shouldSpeak);
  }

  /** Of the messages that wanted it, the share spoken to. */
  double recall() {
    return share(Answered::shouldSpeak, Answered::spoken);
  }

  /** Of the messages rightly spoken to, the share whose situation is accepted. */
  double rightOfSpoken() {
    return share(
        answered -> answered.spoken() && answered.shouldSpeak(), Answered::rightAmongSituations);
  }

  /** The greatest recall at any threshold whose precision is at least this. */
  double recallAtPrecision(double precision) {
    List<Answered> ranked = byCoachable();
    double wanted = count(Answered::shouldSpeak);
    double hits = 0;
    double best = 0;
    for (int i = 0; i < ranked.size(); i++) {
      hits += ranked.get(i).shouldSpeak() ? 1 : 0;
      if (hits / (i + 1) >= precision) {
        best = hits / wanted;
      }
    }
    return best;
  }

  /** The mean of the precisions at each message that wanted a word, over all thresholds. */
  double averagePrecision() {
    List<Answered> ranked = byCoachable();
    double hits = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).shouldSpeak()) {
        hits++;
        sum += hits / (i + 1);
      }
    }
    return sum / count(Answered::shouldSpeak);
  }

  /**
   * How far the top score is from the share of right answers, over ten bins of equal width,
   * weighted by their size (expected calibration error).
   */
  double calibrationError() {
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      double from = bin / 10.0;
      List<Answered> inBin =
          all.stream()
              .filter(answered -> score(answered) >= from)
              .filter(answered -> score(answered) < from + 0.1 || from == 0.9)
              .toList();
      double right = inBin.stream().filter(Answered::right).count();
      double claimed = inBin.stream().mapToDouble(Scorecard::score).sum();
      error += Math.abs(right - claimed) / all.size();
    }
    return error;
  }

  private static double score(Answered answered) {
    return answered.matches.top().score().value();
  }

  private List<Answered> byCoachable() {
    ToDoubleFunction<Answered> coachable = answered -> answered.matches.coachable().value();
    return all.stream().sorted(Comparator.comparingDouble(coachable).reversed()).toList();
  }

  private double count(Predicate<Answered> which) {
    return all.stream().filter(which).count();
  }

  private double share(Predicate<Answered> of, Predicate<Answered> which) {
    double count = count(of);
    return count == 0 ? 0 : count(of.and(which)) / count;
  }
}

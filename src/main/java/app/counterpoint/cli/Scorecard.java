package app.counterpoint.cli;

import app.counterpoint.matching.Matches;
import app.counterpoint.playbook.Situation;
import java.util.ArrayList;
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

  /** How many messages one threshold speaks to, and how many of them wanted it. */
  private record AtThreshold(double spoken, double hits) {
    double precision() {
      return hits / spoken;
    }
  }

  private static final int BINS = 10;

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
    return thresholds().stream()
        .filter(threshold -> threshold.precision() >= precision)
        .mapToDouble(threshold -> threshold.hits() / count(Answered::shouldSpeak))
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  /** The mean of the precisions at each message that wanted a word, over all thresholds. */
  double averagePrecision() {
    double sum = 0;
    double before = 0;
    for (AtThreshold threshold : thresholds()) {
      sum += (threshold.hits() - before) * threshold.precision();
      before = threshold.hits();
    }
    return before == 0 ? 0 : sum / before;
  }

  /**
   * How far the top score is from the share of right answers, over ten bins of equal width,
   * weighted by their size (expected calibration error).
   */
  double calibrationError() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int wanted = bin;
      List<Answered> inBin = all.stream().filter(answered -> bin(answered) == wanted).toList();
      double right = inBin.stream().filter(Answered::right).count();
      double claimed = inBin.stream().mapToDouble(Scorecard::score).sum();
      error += Math.abs(right - claimed) / all.size();
    }
    return error;
  }

  private static int bin(Answered answered) {
    return Math.min(BINS - 1, (int) (score(answered) * BINS));
  }

  private static double score(Answered answered) {
    return answered.matches.top().score().value();
  }

  /** Every threshold that tells messages apart, the highest first: equal scores fall together. */
  private List<AtThreshold> thresholds() {
    ToDoubleFunction<Answered> coachable = answered -> answered.matches.coachable().value();
    List<Answered> ranked =
        all.stream().sorted(Comparator.comparingDouble(coachable).reversed()).toList();
    List<AtThreshold> thresholds = new ArrayList<>();
    double hits = 0;
    for (int i = 0; i < ranked.size(); i++) {
      hits += ranked.get(i).shouldSpeak() ? 1 : 0;
      boolean last = i + 1 == ranked.size();
      if (last
          || coachable.applyAsDouble(ranked.get(i + 1)) < coachable.applyAsDouble(ranked.get(i))) {
        thresholds.add(new AtThreshold(i + 1, hits));
      }
    }
    return thresholds;
  }

  private double count(Predicate<Answered> which) {
    return all.stream().filter(which).count();
  }

  private double share(Predicate<Answered> of, Predicate<Answered> which) {
    double count = count(of);
    return count == 0 ? 0 : count(of.and(which)) / count;
  }
}

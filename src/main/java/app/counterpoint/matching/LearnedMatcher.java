package app.counterpoint.matching;

import app.counterpoint.playbook.Cue;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The matcher of the product: meaning and letters of a text in one calibrated linear model. */
public final class LearnedMatcher implements Matcher, Likeness {
  private static final int REMEMBERED = 10_000;
  private static final int NEAREST = 5;
  private static final int HEAVIEST = 6;

  private final Model model;
  private final Encoder encoder;
  private final Threshold threshold;
  private final List<Cue> cues;
  private final Supplier<List<String>> texts;
  private final LoadingCache<String, Matches> remembered;
  private final LoadingCache<String, float[]> meanings;

  LearnedMatcher(Model model, Encoder encoder, Threshold threshold, List<Cue> cues) {
    this.model = model;
    this.encoder = encoder;
    this.threshold = threshold;
    this.cues = List.copyOf(cues);
    this.texts = Once.of(() -> Training.texts(this.cues));
    this.remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::compute);
    this.meanings = Caffeine.newBuilder().maximumSize(REMEMBERED).build(encoder::encode);
  }

  @Override
  public Matches match(Query query) {
    return remembered.get(query.text());
  }

  private Matches compute(String text) {
    double[] shares = model.shares(text, () -> meanings.get(text));
    List<Match> matches = new ArrayList<>();
    for (int c = 0; c < shares.length; c++) {
      matches.add(new Match(model.labels().get(c), new Score(shares[c])));
    }
    return Matches.of(matches, threshold);
  }

  @Override
  public List<Double> of(Query query, List<String> others) {
    float[] meaning = meanings.get(query.text());
    return others.stream()
        .map(other -> Math.min(1.0, Vectors.dot(meaning, meanings.get(other))))
        .toList();
  }

  /** The cues that it was learned from. */
  List<Cue> cues() {
    return cues;
  }

  /** The cosine of the query with each cue. */
  double[] similarities(Query query) {
    float[] meaning = meanings.get(query.text());
    return texts.get().stream()
        .mapToDouble(text -> Math.min(1, Vectors.dot(model.vectors().vector(text), meaning)))
        .toArray();
  }

  /** A matcher for other cues whose vectors are known already; it shares this one's encoder. */
  LearnedMatcher taught(List<Cue> others) {
    Model learned = new Training(encoder).learn(others, model.vectors());
    return new LearnedMatcher(learned, encoder, threshold, others);
  }

  /** Why the best match of this text won. */
  public Explanation explain(Query query) {
    int top = model.labels().indexOf(match(query).top().situation());
    return new Explanation(nearest(query), heaviest(query.text(), top));
  }

  private List<Explanation.NearCue> nearest(Query query) {
    double[] similarities = similarities(query);
    return IntStream.range(0, similarities.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -similarities[i]))
        .limit(NEAREST)
        .map(
            i ->
                new Explanation.NearCue(
                    cues.get(i).text(), cues.get(i).situation(), similarities[i]))
        .toList();
  }

  /** What each word adds through its letters to one class, over what it adds on average. */
  private List<Explanation.Weight> heaviest(String text, int label) {
    return text.lines()
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .filter(word -> !word.isBlank())
        .distinct()
        .map(word -> new Explanation.Weight(word, weight(word, label)))
        .filter(weight -> weight.weight() > 0)
        .sorted(Comparator.comparingDouble(Explanation.Weight::weight).reversed())
        .limit(HEAVIEST)
        .toList();
  }

  private double weight(String word, int label) {
    double[] scores = model.regression().letterScores(model.grams().vector(word));
    double mean = 0;
    for (double score : scores) {
      mean += score / scores.length;
    }
    return scores[label] - mean;
  }
}

package app.counterpoint.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over words in
 * lower case, with the usual k1 = 1.2 and b = 0.75.
 */
final class Bm25 {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private record Posting(int document, int count) {}

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final int[] lengths;
  private final double meanLength;

  Bm25(List<String> documents) {
    lengths = new int[documents.size()];
    long total = 0;
    for (int at = 0; at < lengths.length; at++) {
      Map<String, Integer> counts = new HashMap<>();
      for (String word : words(documents.get(at))) {
        counts.merge(word, 1, Integer::sum);
        lengths[at]++;
        total++;
      }
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        postings
            .computeIfAbsent(entry.getKey(), word -> new ArrayList<>())
            .add(new Posting(at, entry.getValue()));
      }
    }
    meanLength = Math.max(1.0, (double) total / lengths.length);
  }

  /** The score of every document, 0 where no word is shared. */
  double[] scores(String query) {
    double[] scores = new double[lengths.length];
    for (String word : words(query)) {
      List<Posting> found = postings.getOrDefault(word, List.of());
      double idf = Math.log(1 + (lengths.length - found.size() + 0.5) / (found.size() + 0.5));
      for (Posting posting : found) {
        double norm = K1 * (1 - B + B * lengths[posting.document] / meanLength);
        scores[posting.document] += idf * posting.count * (K1 + 1) / (posting.count + norm);
      }
    }
    return scores;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%€£$]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}

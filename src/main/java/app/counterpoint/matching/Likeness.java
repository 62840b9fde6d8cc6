package app.counterpoint.matching;

import java.util.List;

/** Says which of a few short texts a query is most like. */
public interface Likeness {

  /**
   * The cosine of the query with each document, at most 1, to be compared with one another only.
   */
  List<Double> of(Query query, List<String> documents);
}

package app.counterpoint.llm.guard;

import app.counterpoint.coaching.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a model's words may rest on: the message, and all of the snippet that is said aloud, with
 * the facts woven in. Made once for a draft, then only looked at.
 */
public final class Evidence {
  private final List<Figure> figures;
  private final List<String> vague;
  private final Set<String> dates;
  private final Names.Known names;
  private final Set<String> stems;
  private final Set<String> offers;
  private final String text;
  private final String snippet;

  private Evidence(String message, String snippet) {
    String said = Words.plain(message);
    String spoken = Words.plain(snippet);
    this.snippet = spoken;
    this.text = said + "\n" + spoken;
    this.figures = Figures.in(text);
    this.vague = Figures.vague(text);
    this.dates = Dates.in(text, false).keySet();
    this.names = Names.Known.in(text);
    this.stems = Words.bare(text).stream().map(Words::stem).collect(Collectors.toSet());
    this.offers = new HashSet<>(Offers.in(spoken));
    this.offers.addAll(Offers.given(said));
  }

  /**
   * The evidence for a draft.
   *
   * @param message the draft's message after cleaning
   */
  public static Evidence of(Draft draft, String message) {
    String spoken =
        draft
            .snippet()
            .spoken()
            .map(template -> template.fill(draft.facts()::of))
            .collect(Collectors.joining("\n"));
    return new Evidence(message, spoken);
  }

  List<Figure> figures() {
    return figures;
  }

  List<String> vague() {
    return vague;
  }

  Set<String> dates() {
    return dates;
  }

  Names.Known names() {
    return names;
  }

  Set<String> stems() {
    return stems;
  }

  Set<String> offers() {
    return offers;
  }

  /** What the snippet says aloud, with plain apostrophes. */
  String snippet() {
    return snippet;
  }

  /** Message and snippet, with plain apostrophes. */
  String text() {
    return text;
  }
}

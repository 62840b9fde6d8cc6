package app.counterpoint.llm;

import app.counterpoint.coaching.Draft;
import app.counterpoint.matching.Query;
import app.counterpoint.playbook.Article;
import app.counterpoint.playbook.Script;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Source;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import java.util.List;
import java.util.Optional;

/** Sample drafts: one snippet about price, and whatever a rep says. */
public final class Drafts {
  public static final String MESSAGE =
      "Sarah Kowalski at Brightline wants 20% off by Friday, €41k is all she has";

  private static final Article ARTICLE =
      new Article(
          "love", "Love them", Optional.of("A. Author"), Optional.empty(), "love", "Ask.", 9);

  public static final Snippet SNIPPET =
      new Snippet(
          "target-price",
          "Ask where they are steering",
          "They named a number without a reason.",
          new Source(ARTICLE, 5),
          Optional.empty(),
          List.of(
              new Template(
                  "Where does {percent|that figure} come from: a budget line or an offer?"),
              new Template("If we got to {amount|your target}, what else would stand in the way?")),
          Optional.of(
              new Script(
                  new Template(
                      "You've asked for {percent|money} off, and I can work with a target once I"
                          + " know what's behind it. Is it a budget or a savings goal? Tell me"
                          + " which by {deadline|then}, and I'll come back with options you can"
                          + " choose from."),
                  new Template(
                      "Could I see your target before I touch our price? I'd need the scope it's"
                          + " for. If it's for less, let's settle the job first and the price"
                          + " after."))),
          "It works.",
          Optional.empty());

  public static final Situation SITUATION =
      new Situation(
          "price-pressure", "They want a lower number", "A number landed.", List.of(SNIPPET));

  private Drafts() {}

  public static Draft of(String message) {
    return of(message, Tone.SOFT);
  }

  public static Draft of(String message, Tone tone) {
    return new Draft(message, SITUATION, SNIPPET, Query.of(message).facts(), tone);
  }
}

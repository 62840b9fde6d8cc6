package app.counterpoint.cli;

import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Piece;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft, what a writer made of it, and the pieces that passed on the way.
 *
 * @param passed in the order in which they came; all of the card only if the words were fitted
 */
record Trial(Draft draft, List<Piece> passed, Written written) {

  static Trial of(Draft draft, Writer writer) {
    List<Piece> passed = new ArrayList<>();
    Written written = writer.fit(draft, passed::add);
    return new Trial(draft, List.copyOf(passed), written);
  }

  /** The question that passed for the one at this place. */
  Optional<String> question(int index) {
    return passed.stream()
        .filter(piece -> piece instanceof Piece.Question question && question.index() == index)
        .map(Piece::text)
        .findFirst();
  }

  /** The script that passed. */
  Optional<String> script() {
    return passed.stream().filter(Piece.Script.class::isInstance).map(Piece::text).findFirst();
  }

  /** What the guard said, or what else went wrong, in a few words. */
  String verdict() {
    if (written instanceof Written.Kept kept) {
      String stumbled = kept.stumbled().isEmpty() ? "" : ": " + Printable.of(kept.stumbled());
      return kept.why().name().toLowerCase(Locale.ROOT).replace('_', ' ') + stumbled;
    }
    return "passed";
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("verdict", verdict());
    if (written instanceof Written.Fitted fitted) {
      ArrayNode ask = json.putArray("ask");
      fitted.questions().forEach(ask::add);
      fitted.script().ifPresent(script -> json.put("say", script));
    }
    return json;
  }
}

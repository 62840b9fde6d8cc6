package app.counterpoint.cli;

import app.counterpoint.coaching.Advice;
import app.counterpoint.matching.Facts;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Source;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Advice as JSON: {@code kind} is coaching, ask-back or nothing-to-coach. */
final class AdviceJson {
  private AdviceJson() {}

  static ObjectNode of(Advice advice) {
    ObjectNode json = Json.object();
    if (advice instanceof Advice.Coaching coaching) {
      json.put("kind", "coaching");
      json.put("situation", coaching.situation().id());
      json.put("title", coaching.situation().title());
      json.put("score", coaching.score().value());
      json.put("stance", coaching.stance().name().toLowerCase(Locale.ROOT));
      json.set("snippet", snippet(coaching.snippet(), coaching.facts()));
      ArrayNode alternates = json.putArray("alternates");
      coaching.alternates().forEach(alternate -> alternates.add(alternate.id()));
      ObjectNode facts = json.putObject("facts");
      coaching.facts().all().forEach((slot, fact) -> facts.put(slot.key(), fact));
    } else if (advice instanceof Advice.AskBack askBack) {
      json.put("kind", "ask-back");
      json.set("choices", situations(askBack.choices()));
    } else if (advice instanceof Advice.NothingToCoach nothing) {
      json.put("kind", "nothing-to-coach");
      json.set("nearest", situations(nothing.nearest()));
    }
    return json;
  }

  private static ArrayNode situations(List<Situation> situations) {
    ArrayNode list = Json.object().arrayNode();
    for (Situation situation : situations) {
      list.addObject().put("situation", situation.id()).put("title", situation.title());
    }
    return list;
  }

  private static ObjectNode snippet(Snippet snippet, Facts facts) {
    ObjectNode json = Json.object().put("id", snippet.id()).put("title", snippet.title());
    ArrayNode ask = json.putArray("ask");
    snippet.ask().forEach(question -> ask.add(question.fill(facts::of)));
    snippet
        .say()
        .ifPresent(
            script ->
                json.putObject("say")
                    .put("soft", script.soft().fill(facts::of))
                    .put("firm", script.firm().fill(facts::of)));
    json.put("why", snippet.why());
    snippet.avoid().ifPresent(avoid -> json.put("avoid", avoid));
    json.set("source", source(snippet.source()));
    return json;
  }

  private static ObjectNode source(Source source) {
    ObjectNode json =
        Json.object()
            .put("article", source.article().id())
            .put("title", source.article().title())
            .put("school", source.article().school())
            .put("paragraph", source.paragraph());
    source.article().author().ifPresent(author -> json.put("author", author));
    return json;
  }
}

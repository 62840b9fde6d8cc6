package app.counterpoint.slack.views;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Stance;
import app.counterpoint.deals.Deal;
import app.counterpoint.matching.Facts;
import app.counterpoint.matching.Score;
import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Article;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Script;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Source;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import app.counterpoint.playbook.Wording;
import app.counterpoint.tips.Tip;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sample data for the views, plain and monstrous. */
final class Samples {
  static final Playbook PLAYBOOK = playbook();
  static final Wording WORDING = PLAYBOOK.wording();
  static final PersonId RILEY = new PersonId("U0RILEY");
  static final ChannelId ACME = new ChannelId("C0ACME");
  static final Deal GLOBEX = new Deal("Globex", List.of("globex corp"));

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NASTY =
      List.of("&", "<", ">", "<!channel>", "<@U1>", "😀", "\"", "\\", "\n", "*", "\u202e", "ab c");

  private Samples() {}

  private static Playbook playbook() {
    try {
      return BundledPlaybook.load();
    } catch (BrokenPlaybookException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Situation situation(String id) {
    return PLAYBOOK.situation(id).orElseThrow();
  }

  /** The advice for a demand of 20% by Friday: the first snippet of its page, then the others. */
  static Advice.Coaching coaching() {
    Situation page = situation("price-pressure");
    List<Snippet> snippets = page.snippets();
    return new Advice.Coaching(
        page,
        new Score(0.9),
        snippets.get(0),
        snippets.subList(1, snippets.size()),
        Facts.in("they want 20% off by friday"),
        Stance.ANY);
  }

  static Card card() {
    return Card.of(coaching());
  }

  /** Target price, every Monday at nine in Berlin, in two channels. */
  static Nudge nudge(Half half, String note) {
    return new Nudge(
        "nudge-1",
        RILEY,
        "target-price",
        half,
        Tone.FIRM,
        note,
        Target.chosen(List.of(ACME, new ChannelId("C0B"))),
        new Schedule(
            LocalDateTime.parse("2026-03-02T09:00"), ZoneId.of("Europe/Berlin"), Repeat.WEEKLY),
        Optional.of(Duration.ofDays(14)),
        Nudge.State.SCHEDULED,
        Instant.parse("2026-03-02T12:00:00Z"));
  }

  /** A nudge that has posted in three channels, is on its way to one, and not sent to another. */
  static NudgeOverview.Entry entry(Nudge nudge) {
    return new NudgeOverview.Entry(
        nudge, new DeliveryLog.Tally(4, 3, 1, 1), new NudgeReaders.Counts(7, 5, 2));
  }

  static Tip tip(Optional<Deal> deal) {
    return new Tip(7, RILEY, ACME, coaching(), deal);
  }

  /** A card with this snippet alone. */
  static Card alone(Snippet snippet) {
    Situation page = new Situation("page", "Page", "Summary", List.of(snippet));
    return new Card(
        page,
        snippet,
        List.of(snippet),
        Map.of(),
        Tone.SOFT,
        Stance.ANY,
        Card.Place.MESSAGE,
        Optional.empty());
  }

  static Snippet snippet(String id, Article article, List<String> ask, Optional<Script> say) {
    return new Snippet(
        id,
        "Title of " + id,
        "when",
        new Source(article, 1),
        Optional.empty(),
        ask.stream().map(Template::new).toList(),
        say,
        "why",
        Optional.empty());
  }

  static Article article() {
    return new Article("a", "An article", Optional.empty(), Optional.empty(), "school", "x", 3);
  }

  /** A card of which every text is far too long, and full of what is dangerous. */
  static Card monster(Random random) {
    Article article =
        new Article(
            "id",
            monstrous(random),
            Optional.of(monstrous(random)),
            Optional.of(monstrous(random)),
            monstrous(random),
            "teaches",
            9);
    List<Snippet> snippets =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    new Snippet(
                        "snippet-" + "x".repeat(50) + i,
                        monstrous(random),
                        "when",
                        new Source(article, 1 + i % 9),
                        Optional.empty(),
                        List.of(new Template(monstrous(random)), new Template(monstrous(random))),
                        Optional.of(
                            new Script(
                                new Template(monstrous(random)), new Template(monstrous(random)))),
                        monstrous(random),
                        Optional.of(monstrous(random))))
            .toList();
    Situation page = new Situation("page", monstrous(random), monstrous(random), snippets);
    return new Card(
        page,
        snippets.get(random.nextInt(snippets.size())),
        snippets,
        Map.of(Slot.PERCENT, "20%", Slot.DEADLINE, "9".repeat(60)),
        Tone.FIRM,
        Stance.PUSHBACK,
        Card.Place.MESSAGE,
        Optional.of(GLOBEX));
  }

  /** A text of 3,000 to 9,000 characters, some of them in pairs, some dangerous. */
  static String monstrous(Random random) {
    StringBuilder text = new StringBuilder("x");
    int length = 3_000 + random.nextInt(3_000);
    while (text.length() < length) {
      text.append(NASTY.get(random.nextInt(NASTY.size())));
    }
    return text.append("😀".repeat(1_500)).toString();
  }

  /** A wording in which every sentence is far too long. */
  static Wording monstrousWording(Random random) {
    Map<Phrase, String> sentences = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      String names =
          phrase.arguments().stream().map(name -> "{" + name + "} ").collect(Collectors.joining());
      sentences.put(phrase, names + monstrous(random).replaceAll("[<>&]", ""));
    }
    return new Wording(sentences);
  }

  static JsonNode json(Message message) {
    return json(message.blocks());
  }

  static JsonNode json(List<LayoutBlock> blocks) {
    return parsed(GsonFactory.createSnakeCase().toJson(blocks));
  }

  static JsonNode json(View view) {
    return parsed(GsonFactory.createSnakeCase().toJson(view));
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every object in the JSON that has this field. */
  static List<JsonNode> having(JsonNode json, String field) {
    return json.findParents(field);
  }

  /** The texts of all text objects, in order. */
  static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    visit(json, texts);
    return texts;
  }

  private static void visit(JsonNode node, List<String> texts) {
    if (node.path("text").isTextual()) {
      texts.add(node.path("text").asText());
    }
    node.forEach(child -> visit(child, texts));
  }

  /** The element with this action id. */
  static JsonNode element(JsonNode json, String actionId) {
    return having(json, "action_id").stream()
        .filter(element -> element.path("action_id").asText().equals(actionId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + actionId + " in " + json));
  }

  static List<String> actionIds(JsonNode json) {
    return having(json, "action_id").stream().map(e -> e.path("action_id").asText()).toList();
  }

  /** What random tests begin with; the number stands in the name of a test that fails. */
  static LongStream seeds() {
    return LongStream.range(0, 8);
  }
}

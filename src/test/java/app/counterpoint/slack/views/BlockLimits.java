package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slack's limits as its reference has them, kept apart from what the views take them to be. */
final class BlockLimits {
  private static final Map<String, Integer> TEXT =
      Map.of("section", 3_000, "header", 150, "button", 75, "mrkdwn", 3_000, "plain_text", 3_000);
  private static final Map<String, Integer> MOST_ELEMENTS =
      Map.of("actions", 25, "context", 10, "context_actions", 5);
  private static final Set<String> MESSAGES_ONLY = Set.of("context_actions", "markdown");

  private BlockLimits() {}

  static void check(Message message) {
    JsonNode blocks = Samples.json(message);
    assertThat(message.text()).isNotBlank().hasSizeLessThanOrEqualTo(4_000);
    assertThat(blocks.size()).isBetween(1, 50);
    all(blocks);
  }

  static void check(View view) {
    JsonNode json = Samples.json(view);
    assertThat(json.path("blocks").size()).isBetween(1, 100);
    assertThat(json.toString()).hasSizeLessThan(250_000);
    assertThat(json.path("private_metadata").asText()).hasSizeLessThanOrEqualTo(3_000);
    assertThat(json.path("callback_id").asText()).hasSizeBetween(1, 255);
    for (String field : List.of("title", "submit", "close")) {
      assertThat(json.path(field).path("text").asText()).hasSizeLessThanOrEqualTo(24);
    }
    json.path("blocks")
        .forEach(block -> assertThat(MESSAGES_ONLY).doesNotContain(block.path("type").asText()));
    all(json.path("blocks"));
  }

  private static void all(JsonNode blocks) {
    assertThat(blocks.findValuesAsText("block_id")).doesNotHaveDuplicates();
    assertThat(Samples.actionIds(blocks)).doesNotHaveDuplicates();
    assertThat(Samples.actionIds(blocks)).allSatisfy(id -> assertThat(id).hasSizeBetween(1, 255));
    blocks.forEach(BlockLimits::node);
  }

  private static void node(JsonNode node) {
    String type = node.path("type").asText();
    if (node.has("text")) {
      text(node.path("text"), TEXT.getOrDefault(type, 75));
    }
    text(node.path("placeholder"), 150);
    text(node.path("label"), 2_000);
    if (type.equals("mrkdwn")) {
      assertThat(node.path("verbatim").asBoolean()).isTrue();
      markup(node.path("text").asText());
    }
    if (node.has("value")) {
      int most = node.has("type") || isThumb(node) ? 2_000 : 150;
      assertThat(node.path("value").asText()).hasSizeBetween(1, most);
    }
    if (node.has("options")) {
      assertThat(node.path("options").size()).isBetween(1, 100);
    }
    if (node.has("elements")) {
      assertThat(node.path("elements").size()).isBetween(1, MOST_ELEMENTS.getOrDefault(type, 0));
    }
    if (node.has("confirm") && node.path("confirm").has("title")) {
      confirm(node.path("confirm"));
      return;
    }
    assertThat(node.path("initial_value").asText()).hasSizeLessThanOrEqualTo(3_000);
    node.forEach(BlockLimits::node);
  }

  /** A thumb is the one object with a value that has neither a type nor an option's limit. */
  private static boolean isThumb(JsonNode node) {
    return node.path("value").asText().contains("helpful");
  }

  private static void confirm(JsonNode dialog) {
    text(dialog.path("title"), 100);
    text(dialog.path("text"), 300);
    text(dialog.path("confirm"), 30);
    text(dialog.path("deny"), 30);
  }

  private static void text(JsonNode text, int most) {
    String words = text.isTextual() ? text.asText() : text.path("text").asText("x");
    assertThat(words).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    assertThat(Character.isHighSurrogate(last(words))).isFalse();
  }

  /** The character before a closing ellipsis. */
  private static char last(String words) {
    return words.length() > 1 && words.endsWith("…") ? words.charAt(words.length() - 2) : 'x';
  }

  /** Outside our own markup nothing of Slack's is left, and no entity is cut. */
  static void markup(String mrkdwn) {
    String rest =
        mrkdwn
            .replaceAll(
                "<@[UW][A-Z0-9]+>|<#[CGD][A-Z0-9]+>|<!date\\^[0-9]+\\^[^<>|]*\\|[0-9-]+>", "")
            .replaceAll("(?m)^>", "")
            .replaceAll("&(?:amp|lt|gt);", "");
    assertThat(rest).doesNotContain("<", ">", "&");
  }
}

package app.counterpoint.slack.listeners;

import app.counterpoint.playbook.Playbook;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardState;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The card that a thread talks about, read from the thread itself: what the app said last carries
 * it in its buttons. So a conversation goes on after a restart, and nothing of it is kept.
 */
final class LastCards {
  private final SlackWeb web;

  LastCards(SlackWeb web) {
    this.web = web;
  }

  /** The newest card of the thread; empty where there is none, or Slack does not say. */
  Optional<Card> last(ChannelId channel, String root, Playbook playbook) {
    return newestFirst(web.replies(channel, root).said())
        .map(message -> message.findValues("elements"))
        .flatMap(List::stream)
        .flatMap(LastCards::each)
        .filter(element -> element.path("action_id").asText().equals(CardView.SAVE))
        .map(
            element ->
                CardState.read(element.path("value").asText(), playbook).whole().orElse(null))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Stream<JsonNode> newestFirst(Optional<JsonNode> body) {
    List<JsonNode> messages = new ArrayList<>();
    body.ifPresent(said -> said.path("messages").forEach(messages::add));
    Collections.reverse(messages);
    return messages.stream().filter(message -> message.hasNonNull("bot_id"));
  }

  private static Stream<JsonNode> each(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements.stream();
  }
}

package app.counterpoint.slack.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a request before a listener sees it.
 *
 * @param id by which a second copy of it is recognised: the event's id, or the trigger's; empty
 *     where Slack gives none and where asking twice is normal, as for the options of a menu
 * @param byBot whether a bot caused it, ours too
 */
record Delivery(EntryPoint entry, Optional<String> id, boolean byBot) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a request.
   *
   * @return empty for what is no delivery, such as the proof of an address
   * @throws IllegalArgumentException for an event without an id
   */
  static Optional<Delivery> of(Request<?> request) {
    if (request instanceof EventRequest event) {
      return Optional.of(event(event.getRequestBodyAsString()));
    }
    if (request instanceof SlashCommandRequest command) {
      return clicked(EntryPoint.COMMAND, command.getPayload().getTriggerId());
    }
    if (request instanceof BlockActionRequest action) {
      return clicked(EntryPoint.ACTION, action.getPayload().getTriggerId());
    }
    if (request instanceof BlockSuggestionRequest) {
      return clicked(EntryPoint.OPTIONS, null);
    }
    return dialog(request);
  }

  private static Optional<Delivery> dialog(Request<?> request) {
    if (request instanceof ViewSubmissionRequest submission) {
      return clicked(EntryPoint.VIEW, submission.getPayload().getTriggerId());
    }
    if (request instanceof ViewClosedRequest) {
      return clicked(EntryPoint.VIEW, null);
    }
    if (request instanceof MessageShortcutRequest shortcut) {
      return clicked(EntryPoint.SHORTCUT, shortcut.getPayload().getTriggerId());
    }
    if (request instanceof GlobalShortcutRequest shortcut) {
      return clicked(EntryPoint.SHORTCUT, shortcut.getPayload().getTriggerId());
    }
    return Optional.empty();
  }

  private static Optional<Delivery> clicked(EntryPoint entry, @Nullable String trigger) {
    Optional<String> id = Optional.ofNullable(trigger).filter(text -> !text.isBlank());
    return Optional.of(new Delivery(entry, id, false));
  }

  private static Delivery event(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      String id = json.path("event_id").asText("");
      if (id.isBlank()) {
        throw new IllegalArgumentException("an event without an id");
      }
      boolean byBot = !json.path("event").path("bot_id").asText("").isBlank();
      return new Delivery(EntryPoint.EVENT, Optional.of(id), byBot);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an event that is no JSON", e);
    }
  }
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What somebody does on the page, done as that person. Each takes the request's fields and gives
 * the answer's. What is about something that is not there ends in an {@link
 * IllegalArgumentException}, what Slack would not let the person do in an {@link
 * IllegalStateException}.
 */
final class PageActions {
  private final PageContent content;
  private final Map<String, BiFunction<Actor, JsonNode, ObjectNode>> table =
      Map.of(
          "say", this::say,
          "act", this::act,
          "options", this::options,
          "submit", this::submit,
          "close", this::close,
          "shortcut", this::shortcut,
          "home", this::home);

  PageActions(PageContent content) {
    this.content = content;
  }

  /** The action with this name. */
  Optional<BiFunction<Actor, JsonNode, ObjectNode>> named(String name) {
    return Optional.ofNullable(table.get(name));
  }

  private ObjectNode say(Actor me, JsonNode request) {
    String channel = text(request, "channel");
    String said = text(request, "text");
    if (said.startsWith("/")) {
      return command(me, channel, said);
    }
    if (request.has("thread_ts")) {
      me.replies(message(me, channel, text(request, "thread_ts")), said);
    } else {
      me.says(channel, said);
    }
    return Json.ok();
  }

  private ObjectNode command(Actor me, String channel, String typed) {
    String name = typed.split("\\s", 2)[0];
    if (content.commands().stream().noneMatch(command -> command.command().equals(name))) {
      throw new IllegalStateException(name + " is no command here.");
    }
    me.types(channel, typed);
    return Json.ok();
  }

  private ObjectNode act(Actor me, JsonNode request) {
    Surface surface = surface(me, request);
    String element = element(request);
    if (request.has("values")) {
      me.chooses(surface, element, values(request));
    } else {
      me.clicks(surface, element);
    }
    return Json.ok();
  }

  private ObjectNode options(Actor me, JsonNode request) {
    Surface surface = surface(me, request);
    Delivered found = me.searches(surface, element(request), text(request, "value"));
    return found.json() instanceof ObjectNode options ? options : Json.object();
  }

  private ObjectNode submit(Actor me, JsonNode request) {
    ShownView view = view(me, text(request, "view_id"));
    enter(me, view, request);
    Delivered delivered = me.submits(view);
    ObjectNode answer = Json.ok();
    delivered.errors().forEach((block, error) -> answer.withObject("/errors").put(block, error));
    return answer;
  }

  private ObjectNode close(Actor me, JsonNode request) {
    me.closes(view(me, text(request, "view_id")));
    return Json.ok();
  }

  private ObjectNode shortcut(Actor me, JsonNode request) {
    String callbackId = text(request, "callback_id");
    if (request.has("message_ts")) {
      String channel = text(request, "channel");
      me.runsShortcut(callbackId, message(me, channel, text(request, "message_ts")));
    } else {
      me.runsShortcut(callbackId);
    }
    return Json.ok();
  }

  private ObjectNode home(Actor me, JsonNode request) {
    if (text(request, "tab").equals("home")) {
      me.opensHome();
    } else {
      me.opensMessages();
    }
    return Json.ok();
  }

  /** What an action is about; what was entered in a view so far is entered first. */
  private static Surface surface(Actor me, JsonNode request) {
    JsonNode container = request.path("container");
    if (container.path("type").asText().equals("view")) {
      ShownView view = view(me, text(container, "view_id"));
      enter(me, view, request);
      return view;
    }
    return message(me, text(container, "channel_id"), text(container, "message_ts"));
  }

  private static void enter(Actor me, ShownView view, JsonNode request) {
    request.path("entered").forEach(field -> me.enters(view, element(field), values(field)));
  }

  private static ShownView view(Actor me, String id) {
    return me.modal()
        .filter(view -> view.id().equals(id))
        .or(() -> me.home().filter(view -> view.id().equals(id)))
        .orElseThrow(() -> new IllegalArgumentException("That view is not open any more."));
  }

  private static ChatMessage message(Actor me, String channel, String ts) {
    return me.seesAll(channel).stream()
        .filter(message -> message.ts().equals(ts))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("That message is not there any more."));
  }

  private static String element(JsonNode request) {
    return text(request, "block_id") + Inputs.IN_BLOCK + text(request, "action_id");
  }

  private static String[] values(JsonNode request) {
    return Json.texts(request.path("values")).toArray(String[]::new);
  }

  private static String text(JsonNode request, String key) {
    return request.path(key).asText();
  }
}

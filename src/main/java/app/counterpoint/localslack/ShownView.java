package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A modal that a person has open, or a person's App Home.
 *
 * @param id {@code V…}
 * @param owner who looks at it
 * @param content the view as the app sent it, block ids filled in
 * @param state what the person has entered, as {@code values} of Slack's {@code state}
 * @param root the modal at the bottom of the stack
 * @param previous the modal below, if this one was pushed
 */
public record ShownView(
    String id,
    String owner,
    ObjectNode content,
    ObjectNode state,
    String hash,
    String root,
    Optional<String> previous)
    implements Surface {

  @Override
  public ArrayNode blocks() {
    return (ArrayNode) content.get("blocks");
  }

  /** The title; empty for an App Home. */
  public String title() {
    return content.path("title").path("text").asText();
  }

  /** The id that the app gave the view; empty without one. */
  public String callbackId() {
    return content.path("callback_id").asText();
  }

  ShownView showing(ObjectNode newContent, String newHash, ObjectNode kept) {
    return new ShownView(id, owner, newContent, kept, newHash, root, previous);
  }

  ShownView entered(ObjectNode values) {
    return new ShownView(id, owner, content, values, hash, root, previous);
  }

  /** As Slack tells it in answers and payloads. */
  ObjectNode json(Installation app) {
    ObjectNode view = content.deepCopy();
    view.put("id", id).put("team_id", app.team()).put("hash", hash);
    view.put("app_id", app.appId()).put("app_installed_team_id", app.team());
    view.put("bot_id", app.botId()).put("root_view_id", root);
    view.put("previous_view_id", previous.orElse(null));
    for (String key : new String[] {"private_metadata", "callback_id", "external_id"}) {
      view.put(key, view.path(key).asText());
    }
    for (String key : new String[] {"clear_on_close", "notify_on_close"}) {
      view.put(key, view.path(key).asBoolean());
    }
    view.set("state", Json.object().set("values", state.deepCopy()));
    return view;
  }

  /** Keeps what people entered out of logs. */
  @Override
  public String toString() {
    return "ShownView[" + id + " " + callbackId() + "]";
  }
}

package app.counterpoint.slack.web;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.views.Message;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.Response;

/**
 * Slack's Web API, as far as the app uses it. Every call comes back with an {@link Answer}; none
 * throws. Safe for any number of threads.
 */
public final class SlackWeb {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final int TRIES = 3;

  private final Slack slack;
  private final MethodsClient methods;
  private final String token;
  private final Meters meters;
  private final Pause pause;

  /** Calls with the bot's token, at the address that {@code slack} is set to. */
  public SlackWeb(Slack slack, String token, Meters meters, Pause pause) {
    this.slack = slack;
    this.methods = slack.methods(token);
    this.token = token;
    this.meters = meters;
    this.pause = pause;
  }

  /** Who the bot is, and in which workspace. */
  public Answer authTest() {
    return call("auth.test", Map.of());
  }

  /** The facts of a channel. */
  public Answer conversationInfo(ChannelId channel) {
    return call("conversations.info", Map.of("channel", channel.value()));
  }

  /** A page of a channel's members; the cursor is empty for the first. */
  public Answer members(ChannelId channel, String cursor) {
    return call(
        "conversations.members",
        Map.of("channel", channel.value(), "cursor", cursor, "limit", "200"));
  }

  /** The facts of a person. */
  public Answer userInfo(PersonId person) {
    return call("users.info", Map.of("user", person.value()));
  }

  /** The user groups with their handles and members. */
  public Answer userGroups() {
    return call("usergroups.list", Map.of("include_users", "true"));
  }

  /** Opens a modal; the trigger lives for three seconds. */
  public Answer openView(String triggerId, View view) {
    return call("views.open", Map.of("trigger_id", triggerId, "view", GSON.toJson(view)));
  }

  /** Replaces what an open modal shows. */
  public Answer updateView(String viewId, View view) {
    return call("views.update", Map.of("view_id", viewId, "view", GSON.toJson(view)));
  }

  /** Puts a person's App Home in place. */
  public Answer publishHome(PersonId person, View view) {
    return call("views.publish", Map.of("user_id", person.value(), "view", GSON.toJson(view)));
  }

  /** A page of a channel's messages between two times in Slack's form, the newest first. */
  public Answer history(ChannelId channel, String oldest, String latest, String cursor) {
    return call(
        "conversations.history",
        Map.of(
            "channel", channel.value(),
            "oldest", oldest,
            "latest", latest,
            "cursor", cursor,
            "limit", "200"));
  }

  /** The messages of a thread, the root among them, the oldest first; the newest 200 of them. */
  public Answer replies(ChannelId channel, String root) {
    return call(
        "conversations.replies", Map.of("channel", channel.value(), "ts", root, "limit", "200"));
  }

  /** The direct message between the app and a person. */
  public Answer openDirectMessage(PersonId person) {
    return patiently("conversations.open", Map.of("users", person.value()));
  }

  /** Posts where everybody in the channel reads it. */
  public Answer postMessage(ChannelId channel, Message message, Optional<String> thread) {
    return patiently("chat.postMessage", spoken(channel, message, thread));
  }

  /** Shows a message to one person in a channel. */
  public Answer postEphemeral(
      ChannelId channel, PersonId person, Message message, Optional<String> thread) {
    Map<String, String> fields = spoken(channel, message, thread);
    fields.put("user", person.value());
    return patiently("chat.postEphemeral", fields);
  }

  /** Deletes a message of ours. */
  public Answer delete(ChannelId channel, String ts) {
    return patiently("chat.delete", Map.of("channel", channel.value(), "ts", ts));
  }

  private static Map<String, String> spoken(
      ChannelId channel, Message message, Optional<String> thread) {
    Map<String, String> fields = new HashMap<>();
    fields.put("channel", channel.value());
    fields.put("text", message.text());
    fields.put("blocks", GSON.toJson(message.blocks()));
    fields.put("parse", "none");
    fields.put("unfurl_links", "0");
    fields.put("unfurl_media", "0");
    thread.ifPresent(ts -> fields.put("thread_ts", ts));
    return fields;
  }

  /**
   * Answers through the address that came with a command or click, which works five times within
   * half an hour, to the person alone.
   *
   * @param replace whether the message that was clicked is replaced
   */
  public Answer respond(String responseUrl, Message message, boolean replace) {
    Map<String, Object> body = new HashMap<>();
    body.put("response_type", "ephemeral");
    body.put("replace_original", replace);
    body.put("text", message.text());
    body.put("blocks", message.blocks());
    return post(responseUrl, body);
  }

  /** Takes away the message that was clicked. */
  public Answer dismiss(String responseUrl) {
    return post(responseUrl, Map.of("delete_original", true));
  }

  private Answer post(String responseUrl, Map<String, Object> body) {
    try (Response response = slack.getHttpClient().postJsonBody(responseUrl, body)) {
      if (response.isSuccessful()) {
        return new Answer.Done(JSON.createObjectNode());
      }
      return failed("response_url", "http_" + response.code());
    } catch (IOException e) {
      return failed("response_url", "no_answer");
    }
  }

  /** For work that nobody waits for: waits as told when Slack asks for it, and tries again. */
  private Answer patiently(String method, Map<String, String> fields) {
    for (int left = TRIES; ; left--) {
      Attempt attempt = attempt(method, fields);
      Duration wait = attempt.holdOff();
      if (wait.isZero() || left == 1 || wait.compareTo(LONGEST_WAIT) > 0) {
        return attempt.answer();
      }
      pause.sleep(wait);
    }
  }

  private Answer call(String method, Map<String, String> fields) {
    return attempt(method, fields).answer();
  }

  /**
   * One try.
   *
   * @param holdOff how long Slack asked to wait before the next; zero if it did not
   */
  private record Attempt(Answer answer, Duration holdOff) {}

  private Attempt attempt(String method, Map<String, String> fields) {
    FormBody.Builder form = new FormBody.Builder();
    fields.forEach(form::add);
    try (Response response = methods.runPostFormWithToken(form, method, token)) {
      if (response.code() == TOO_MANY_REQUESTS) {
        return new Attempt(failed(method, "rate_limited"), retryAfter(response));
      }
      if (!response.isSuccessful() || response.body() == null) {
        return new Attempt(failed(method, "http_" + response.code()), Duration.ZERO);
      }
      return new Attempt(read(method, response.body().string()), Duration.ZERO);
    } catch (IOException e) {
      return new Attempt(failed(method, "no_answer"), Duration.ZERO);
    }
  }

  private static Duration retryAfter(Response response) {
    String told = response.header("Retry-After", "1");
    try {
      return Duration.ofSeconds(Math.max(1, Long.parseLong(told == null ? "1" : told.strip())));
    } catch (NumberFormatException e) {
      return Duration.ofSeconds(1);
    }
  }

  private Answer read(String method, String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.path("ok").asBoolean(false)) {
        return new Answer.Done(json);
      }
      String error = json.path("error").asText("");
      if (error.isEmpty()) {
        return failed(method, "unreadable");
      }
      meters.slackError(method, error);
      return new Answer.Refused(error);
    } catch (JsonProcessingException e) {
      return failed(method, "unreadable");
    }
  }

  private Answer failed(String method, String fault) {
    meters.slackError(method, fault);
    return new Answer.Failed(fault);
  }
}

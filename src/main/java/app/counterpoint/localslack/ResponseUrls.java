package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses through which the app may answer a command or a click: half an hour, five uses. */
final class ResponseUrls {
  static final String PATH = "/response/";
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int MOST_USES = 5;

  /**
   * What an address answers to.
   *
   * @param source the {@code ts} of the message that was clicked
   */
  record Origin(String person, String channel, Optional<String> source, Optional<String> thread) {}

  private record Url(Origin origin, Instant at, int uses) {
    Url used() {
      return new Url(origin, at, uses + 1);
    }
  }

  private final Map<String, Url> byId = new ConcurrentHashMap<>();
  private final Workspace workspace;
  private final Conversing conversing;

  ResponseUrls(Workspace workspace, Conversing conversing) {
    this.workspace = workspace;
    this.conversing = conversing;
  }

  /** A new address, as a path. */
  String next(Origin origin) {
    String id = workspace.ids().next("r");
    byId.put(id, new Url(origin, workspace.now(), 0));
    return PATH + id;
  }

  /**
   * Does what the app posted to an address.
   *
   * @throws Refusal {@code expired_url} or {@code used_url}, which Slack tells with 404, or what is
   *     wrong with the body
   */
  void use(String id, JsonNode body) {
    Url url = byId.get(id);
    if (url == null || workspace.now().isAfter(url.at().plus(LIFE))) {
      throw Refusal.of("expired_url");
    }
    if (url.uses() == MOST_USES) {
      throw Refusal.of("used_url");
    }
    byId.put(id, url.used());
    answer(url.origin(), body);
  }

  /** Does what an answer says: to a person alone unless it asks for the channel. */
  void answer(Origin origin, JsonNode body) {
    Optional<ChatMessage> source =
        origin.source().flatMap(ts -> conversing.find(origin.channel(), ts));
    if (body.path("delete_original").asBoolean()) {
      source.ifPresent(conversing::delete);
      return;
    }
    ArrayNode blocks = blocks(body);
    String text = body.path("text").asText();
    if (text.isBlank() && blocks.isEmpty()) {
      throw Refusal.of("no_text");
    }
    if (body.path("replace_original").asBoolean() && source.isPresent()) {
      conversing.rewrite(source.get(), text, blocks);
      return;
    }
    ChatMessage draft = conversing.draft(origin.channel(), text, blocks).in(thread(origin, body));
    if (body.path("response_type").asText().equals("in_channel")) {
      conversing.post(draft);
    } else {
      conversing.whisper(origin.person(), draft);
    }
  }

  private static Optional<String> thread(Origin origin, JsonNode body) {
    String told = body.path("thread_ts").asText();
    return told.isEmpty() ? origin.thread() : Optional.of(told);
  }

  private ArrayNode blocks(JsonNode body) {
    JsonNode blocks = body.path("blocks");
    if (blocks.isMissingNode() || blocks.isNull()) {
      return Json.array();
    }
    if (blocks instanceof ArrayNode array) {
      return Incoming.checked(array, workspace.ids());
    }
    throw Refusal.of("invalid_blocks_format");
  }
}

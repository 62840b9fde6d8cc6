package app.counterpoint.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** How an endpoint wants to be asked, and how it answers. */
sealed interface Dialect permits OpenAiDialect, AnthropicDialect {
  /** The most tokens of an answer: a card is a quarter of it. */
  int LONGEST_ANSWER = 800;

  /**
   * The request for a streamed answer.
   *
   * @param plain without what only some servers offer: an answer by schema, a count of tokens
   */
  Request request(ModelSettings settings, Prompt prompt, boolean plain);

  /**
   * What one event says.
   *
   * @throws JsonProcessingException if its data is no JSON
   */
  Chunk read(String data) throws JsonProcessingException;

  /** The dialect that is spoken at a whole address. */
  static Dialect at(HttpUrl url) {
    return url.encodedPath().endsWith("/messages") ? new AnthropicDialect() : new OpenAiDialect();
  }

  /** The whole address for one that may end at the host or at {@code /v1}. */
  static HttpUrl whole(HttpUrl url) {
    String path = url.encodedPath();
    if (path.endsWith("/messages") || path.endsWith("/completions")) {
      return url;
    }
    HttpUrl.Builder whole = url.newBuilder();
    if (path.equals("/")) {
      whole.addPathSegment("v1");
    }
    boolean anthropic = url.host().endsWith("anthropic.com");
    return whole.addPathSegments(anthropic ? "messages" : "chat/completions").build();
  }
}

package app.counterpoint.slack.http;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What stands at one path.
 *
 * @param verbs the methods it answers to
 */
record Page(Set<String> verbs, Answerer answerer) {
  private static final String PLAIN = "text/plain; charset=utf-8";

  /** Answers a request, now or later, and completes the callback in any case. */
  @FunctionalInterface
  interface Answerer {
    void answer(Request request, Response response, Callback callback);
  }

  /** A page that is made on the spot. */
  static Page reading(Answerer answerer) {
    return new Page(Set.of("GET", "HEAD"), answerer);
  }

  /** Writes a status and some plain text. */
  static void write(Response response, Callback callback, int status, String text) {
    write(response, callback, status, PLAIN, text);
  }

  /** Writes a status and a text of some type. */
  static void write(
      Response response, Callback callback, int status, String contentType, String text) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    Content.Sink.write(response, true, text, callback);
  }
}

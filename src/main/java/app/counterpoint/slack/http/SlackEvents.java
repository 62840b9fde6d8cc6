package app.counterpoint.slack.http;

import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/**
 * Where Slack posts: reads the raw bytes, not too many and not for too long, and writes what the
 * {@link Checkpoint} answers. A slow sender holds no thread.
 */
final class SlackEvents implements Page.Answerer {
  /** The most bytes that a body may have; Slack's largest, a view, has 250 kB. */
  static final int MOST_BYTES = 1 << 20;

  private static final int TOO_LARGE = 413;
  private static final int TOO_SLOW = 408;
  private static final int TOO_BUSY = 503;
  private static final int BROKEN_OFF = 400;

  private final Checkpoint checkpoint;
  private final Executor threads;
  private final long readMillis;

  SlackEvents(Checkpoint checkpoint, Executor threads, long readMillis) {
    this.checkpoint = checkpoint;
    this.threads = threads;
    this.readMillis = readMillis;
  }

  @Override
  public void answer(
      Request request, org.eclipse.jetty.server.Response response, Callback callback) {
    long arrived = System.nanoTime();
    if (request.getLength() > MOST_BYTES) {
      callback.completeWith(written(unread(TOO_LARGE), response));
      return;
    }
    CompletableFuture<byte[]> read = new CompletableFuture<>();
    Content.Source.asByteArrayAsync(request, MOST_BYTES, Promise.Invocable.toPromise(read));
    callback.completeWith(
        read.orTimeout(readMillis, TimeUnit.MILLISECONDS)
            .thenApplyAsync(body -> checkpoint.answer(headers(request), body, arrived), threads)
            .exceptionally(SlackEvents::refused)
            .thenCompose(answer -> written(answer, response)));
  }

  private static Map<String, List<String>> headers(Request request) {
    Map<String, List<String>> all = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      all.computeIfAbsent(field.getLowerCaseName(), name -> new ArrayList<>())
          .add(field.getValue());
    }
    return all;
  }

  private static Response refused(Throwable failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof TimeoutException) {
      return unread(TOO_SLOW);
    }
    if (cause instanceof RejectedExecutionException) {
      return Response.error(TOO_BUSY);
    }
    return unread(cause instanceof IllegalStateException ? TOO_LARGE : BROKEN_OFF);
  }

  /** What was not read to its end cannot be followed by another request. */
  private static Response unread(int status) {
    return Response.builder()
        .statusCode(status)
        .headers(Map.of("Connection", List.of("close")))
        .build();
  }

  private static CompletableFuture<Void> written(
      Response answer, org.eclipse.jetty.server.Response response) {
    response.setStatus(answer.getStatusCode());
    answer.getHeaders().forEach(response.getHeaders()::put);
    String body = answer.getBody() == null ? "" : answer.getBody();
    if (!body.isEmpty()) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.getContentType());
    }
    return Callback.Completable.with(done -> Content.Sink.write(response, true, body, done));
  }
}

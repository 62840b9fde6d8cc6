package app.counterpoint.localslack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The open event streams of pages. One thread waits for changes and tells all of them; a page that
 * reads slowly gets one word for all that happened meanwhile.
 */
final class PageStreams implements AutoCloseable {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final String CHANGED = "event: changed\ndata: {}\n\n";
  private static final String STILL_HERE = ": still here\n\n";

  private final Set<Stream> open = ConcurrentHashMap.newKeySet();
  private final Changes changes;
  private final Thread teller = new Thread(this::tell, "local-slack-page");

  PageStreams(Changes changes) {
    this.changes = changes;
    teller.setDaemon(true);
    teller.start();
  }

  /** Ends the thread and all streams. */
  @Override
  public void close() {
    teller.interrupt();
    open.forEach(stream -> stream.callback.succeeded());
    open.clear();
  }

  /** Keeps a response open until the page goes away. */
  void open(Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Stream stream = new Stream(response, callback);
    open.add(stream);
    stream.say(CHANGED);
  }

  private void tell() {
    long seen = changes.count();
    try {
      while (true) {
        long now = changes.await(seen, HEARTBEAT);
        String word = now > seen ? CHANGED : STILL_HERE;
        open.forEach(stream -> stream.say(word));
        seen = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One page. Writes one word at a time, as Jetty wants it. */
  private final class Stream {
    private final Response response;
    private final Callback callback;
    private final AtomicInteger unsaid = new AtomicInteger();

    Stream(Response response, Callback callback) {
      this.response = response;
      this.callback = callback;
    }

    void say(String word) {
      if (unsaid.getAndIncrement() == 0) {
        write(word);
      }
    }

    private void write(String word) {
      int said = unsaid.get();
      Callback written = Callback.from(() -> more(said), this::gone);
      response.write(false, ByteBuffer.wrap(word.getBytes(StandardCharsets.UTF_8)), written);
    }

    private void more(int said) {
      if (unsaid.addAndGet(-said) > 0) {
        write(CHANGED);
      }
    }

    private void gone(Throwable failure) {
      open.remove(this);
      callback.failed(failure);
    }
  }
}

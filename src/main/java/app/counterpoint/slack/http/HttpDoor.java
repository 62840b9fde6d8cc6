package app.counterpoint.slack.http;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The HTTP server. Its own threads only read and write; listeners have others, so that many slow
 * ones do not keep an operator from looking. Slack's requests come to {@code POST /slack/events};
 * {@code /healthz}, {@code /readyz} and {@code /metrics} are for operators. Open from the moment it
 * exists until it is closed.
 */
public final class HttpDoor implements AutoCloseable {
  private static final int MOST_THREADS = 24;
  private static final int LISTENERS = 20;
  private static final int QUEUE = 100;
  private static final long IDLE_MILLIS = 30_000;
  private static final long READ_MILLIS = 5_000;
  private static final long STOP_MILLIS = 5_000;
  private static final long HANG_UP_MILLIS = 100;

  private final Server server = new Server(new QueuedThreadPool(MOST_THREADS));
  private final ServerConnector connector;
  private final ThreadPoolExecutor listeners;

  private HttpDoor() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
    this.listeners =
        new ThreadPoolExecutor(
            LISTENERS, LISTENERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE));
  }

  /**
   * Opens the door to Slack.
   *
   * @param port 0 for any that is free
   * @param config what the app was made with
   * @throws IOException if the port cannot be had
   * @throws IllegalArgumentException for a blank secret
   */
  public static HttpDoor toSlack(
      int port,
      String signingSecret,
      AppConfig config,
      Intake intake,
      Operations operations,
      Clock clock)
      throws IOException {
    Checkpoint checkpoint =
        new Checkpoint(
            new Signature(signingSecret, clock),
            new SlackRequestParser(config),
            intake,
            operations.meters(),
            clock);
    HttpDoor door = new HttpDoor();
    operations.meters().requestsWaiting(() -> door.listeners.getQueue().size());
    SlackEvents events = new SlackEvents(checkpoint, door.listeners, READ_MILLIS);
    Map<String, Page> pages = new HashMap<>(operations.pages());
    pages.put("/slack/events", new Page(Set.of("POST"), events));
    return door.open(port, pages);
  }

  /** Opens a door for operators only, beside Socket Mode. */
  public static HttpDoor forOperators(int port, Operations operations) throws IOException {
    return new HttpDoor().open(port, operations.pages());
  }

  private HttpDoor open(int port, Map<String, Page> pages) throws IOException {
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setShutdownIdleTimeout(HANG_UP_MILLIS);
    server.addConnector(connector);
    server.setHandler(new Routes(pages));
    server.setErrorHandler(
        (request, response, callback) -> {
          callback.succeeded();
          return true;
        });
    server.setStopTimeout(STOP_MILLIS);
    try {
      server.start();
      return this;
    } catch (Exception e) {
      close();
      throw new IOException("Port " + port + " cannot be opened; set PORT to a free one", e);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Takes nothing more in, lets what is under way finish for some seconds, and closes. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not stop", e);
    } finally {
      listeners.shutdown();
    }
  }
}

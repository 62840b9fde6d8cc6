package app.counterpoint.slack.http;

import app.counterpoint.metrics.Meters;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The HTTP server: Slack's requests at {@code POST /slack/events}, and {@code /healthz}, {@code
 * /readyz} and {@code /metrics} for operators. Open from the moment it exists until it is closed.
 */
public final class HttpDoor implements AutoCloseable {
  private static final int MOST_THREADS = 40;
  private static final int LEAST_THREADS = 8;
  private static final int THREAD_IDLE_MILLIS = 60_000;
  private static final int QUEUE = 512;
  private static final long IDLE_MILLIS = 30_000;
  private static final long READ_MILLIS = 5_000;
  private static final long STOP_MILLIS = 5_000;

  private final Server server;
  private final ServerConnector connector;

  private HttpDoor(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
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
    QueuedThreadPool threads = threads(operations.meters());
    Checkpoint checkpoint =
        new Checkpoint(
            new Signature(signingSecret, clock),
            new SlackRequestParser(config),
            intake,
            operations.meters(),
            clock);
    Map<String, Page> pages = new HashMap<>(operations.pages());
    SlackEvents events = new SlackEvents(checkpoint, threads, READ_MILLIS);
    pages.put("/slack/events", new Page(Set.of("POST"), events));
    return open(port, threads, pages);
  }

  /** Opens a door for operators only, beside Socket Mode. */
  public static HttpDoor forOperators(int port, Operations operations) throws IOException {
    return open(port, threads(operations.meters()), operations.pages());
  }

  private static QueuedThreadPool threads(Meters meters) {
    QueuedThreadPool threads =
        new QueuedThreadPool(
            MOST_THREADS, LEAST_THREADS, THREAD_IDLE_MILLIS, new BlockingArrayQueue<>(QUEUE));
    threads.setName("http");
    meters.requestsWaiting(threads::getQueueSize);
    return threads;
  }

  private static HttpDoor open(int port, QueuedThreadPool threads, Map<String, Page> pages)
      throws IOException {
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.setHandler(new GracefulHandler(new Routes(pages)));
    server.setErrorHandler(
        (request, response, callback) -> {
          callback.succeeded();
          return true;
        });
    server.setStopTimeout(STOP_MILLIS);
    return started(new HttpDoor(server, connector), port);
  }

  private static HttpDoor started(HttpDoor door, int port) throws IOException {
    try {
      door.server.start();
      return door;
    } catch (Exception e) {
      door.close();
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
    }
  }
}

package app.counterpoint.slack.http;

import app.counterpoint.slack.Incident;
import com.slack.api.Slack;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in over Socket Mode: Slack's requests come over a WebSocket that we open, ten at a time.
 * The SDK's client reconnects by itself; where it does not manage to, it is thrown away for a new
 * one.
 *
 * <p>The SDK's {@code SocketModeApp} is not used: it asks for two addresses at the start, logs what
 * a listener answered where that was no ack, and has no place for the timing of acks.
 */
public final class SocketDoor implements AutoCloseable, Readiness {
  private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);
  private static final int CONCURRENCY = 10;
  private static final int QUEUE = 100;

  private final Slack slack;
  private final String appToken;
  private final Envelopes envelopes;
  private final Patience patience;
  private final ExecutorService listeners =
      new ThreadPoolExecutor(
          CONCURRENCY,
          CONCURRENCY,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(QUEUE),
          new ThreadPoolExecutor.CallerRunsPolicy());
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledFuture<?> looking;
  private volatile SocketModeClient client;
  private volatile boolean connected;
  private long lastSeen;

  /**
   * How long to bear with what does not come about.
   *
   * @param look the time from one look at the connection to the next
   * @param replace the time without a connection after which the client is replaced
   * @param finish the time for what is under way when the door closes
   */
  record Patience(Duration look, Duration replace, Duration finish) {
    static final Patience USUAL =
        new Patience(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(5));
  }

  private SocketDoor(Slack slack, String appToken, Envelopes envelopes, Patience patience)
      throws IOException {
    this.slack = slack;
    this.appToken = appToken;
    this.envelopes = envelopes;
    this.patience = patience;
    this.client = connect();
    look();
    long millis = patience.look().toMillis();
    this.looking = watch.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Opens the door.
   *
   * @throws IOException if Slack does not take the token or does not answer
   */
  public static SocketDoor open(Connection connection, String appToken, Intake intake)
      throws IOException {
    return open(connection, appToken, intake, Patience.USUAL);
  }

  static SocketDoor open(Connection connection, String appToken, Intake intake, Patience patience)
      throws IOException {
    Envelopes envelopes = new Envelopes(connection.config(), intake);
    return new SocketDoor(connection.slack(), appToken, envelopes, patience);
  }

  private SocketModeClient connect() throws IOException {
    SocketModeClient fresh = client(slack, appToken);
    fresh.addWebSocketMessageListener(message -> arrive(message, fresh));
    fresh.connect();
    lastSeen = System.nanoTime();
    return fresh;
  }

  private static SocketModeClient client(Slack slack, String appToken) throws IOException {
    try {
      return slack.socketMode(appToken, SocketModeClient.Backend.Tyrus);
    } catch (IllegalStateException e) {
      throw new IOException("Slack did not take SLACK_APP_TOKEN", e);
    }
  }

  private void arrive(String message, SocketModeClient from) {
    long arrived = System.nanoTime();
    listeners.execute(() -> envelopes.take(message, arrived, answer -> send(answer, from)));
  }

  private static void send(String answer, SocketModeClient to) {
    synchronized (to) {
      to.sendWebSocketMessage(answer);
    }
  }

  private void look() {
    connected = client.verifyConnection();
    if (connected) {
      lastSeen = System.nanoTime();
    } else if (System.nanoTime() - lastSeen > patience.replace().toNanos()) {
      replace();
    }
  }

  /** A failure here must not end the watch; the next look tries again. */
  private void replace() {
    LOG.warn("Socket Mode has been without a connection for too long; starting anew");
    lastSeen = System.nanoTime();
    try {
      client.close();
      client = connect();
      connected = client.verifyConnection();
    } catch (IOException | RuntimeException e) {
      LOG.warn("Socket Mode could not be started anew: {}", Incident.trace(e));
    }
  }

  @Override
  public Optional<String> lacking() {
    return connected ? Optional.empty() : Optional.of("Socket Mode is not connected to Slack");
  }

  /** Lets what is under way be answered for some seconds, and closes. */
  @Override
  public void close() throws IOException {
    looking.cancel(false);
    watch.shutdown();
    listeners.shutdown();
    try {
      finish(watch);
      finish(listeners);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }

  private void finish(ExecutorService work) throws InterruptedException {
    if (!work.awaitTermination(patience.finish().toMillis(), TimeUnit.MILLISECONDS)) {
      work.shutdownNow();
    }
  }
}

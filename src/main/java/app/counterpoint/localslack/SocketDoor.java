package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * Socket Mode: hands out single-use addresses, keeps the app's connections, and sends envelopes
 * over one of them at a time.
 */
final class SocketDoor {
  static final String PATH = "/socket/";

  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<Session> open = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Changes changes = new Changes();
  private final AtomicInteger turn = new AtomicInteger();
  private final String appId;

  SocketDoor(String appId) {
    this.appId = appId;
  }

  /** A path that opens one connection. */
  String ticket() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return PATH + ticket;
  }

  /** The listener for a connection that came in on a path; empty if the ticket is not good. */
  Optional<Session.Listener> admit(String path) {
    boolean good = tickets.remove(path.substring(PATH.length()));
    return good ? Optional.of(new Connection()) : Optional.empty();
  }

  int connections() {
    return open.size();
  }

  /** Waits until so many connections are open; false if time was up. */
  boolean awaits(int count, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    long seen = changes.count();
    while (open.size() != count && System.nanoTime() < end) {
      seen = changes.await(seen, Duration.ofNanos(end - System.nanoTime()));
    }
    return open.size() == count;
  }

  private void opened(Session session) {
    open.add(session);
    changes.happen();
  }

  /** Sends an envelope and waits for its ack; empty if no socket is connected. */
  Optional<Delivered> send(Parcel parcel, Duration atMost) {
    List<Session> sessions = List.copyOf(open);
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    Session session = sessions.get(Math.floorMod(turn.getAndIncrement(), sessions.size()));
    String id = UUID.randomUUID().toString();
    CompletableFuture<JsonNode> ack = new CompletableFuture<>();
    waiting.put(id, ack);
    session.sendText(envelope(id, parcel).toString(), Callback.NOOP);
    return Optional.of(await(id, ack, atMost));
  }

  private static ObjectNode envelope(String id, Parcel parcel) {
    ObjectNode envelope = Json.object().put("envelope_id", id);
    envelope.put("type", parcel.kind().envelope());
    envelope.put("accepts_response_payload", parcel.kind() != Parcel.Kind.EVENT);
    if (parcel.kind() == Parcel.Kind.EVENT) {
      envelope.put("retry_attempt", parcel.attempt()).put("retry_reason", parcel.reason());
    }
    return envelope.set("payload", parcel.payload());
  }

  private Delivered await(String id, CompletableFuture<JsonNode> ack, Duration atMost) {
    long start = System.nanoTime();
    try {
      JsonNode payload = ack.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
      String body = payload.isMissingNode() ? "" : payload.toString();
      return Delivered.answered(200, body, true, since(start));
    } catch (TimeoutException e) {
      return Delivered.unanswered("http_timeout", since(start));
    } catch (ExecutionException e) {
      return Delivered.unanswered("connection_failed", since(start));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Delivered.unanswered("unknown_error", since(start));
    } finally {
      waiting.remove(id);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Tells the app to open new connections, as Slack does every few hours, and closes these. */
  void refresh() {
    String told =
        Json.object().put("type", "disconnect").put("reason", "refresh_requested").toString();
    for (Session session : open) {
      session.sendText(told, Callback.from(session::close, failure -> session.disconnect()));
    }
  }

  /**
   * One connection of the app. Public because Jetty calls it through public method handles only.
   */
  public final class Connection implements Session.Listener.AutoDemanding {
    private @Nullable Session session;

    @Override
    public void onWebSocketOpen(Session opened) {
      session = opened;
      ObjectNode hello = Json.object().put("type", "hello");
      hello.put("num_connections", open.size() + 1);
      hello.putObject("connection_info").put("app_id", appId);
      hello.putObject("debug_info").put("host", "local");
      opened.sendText(
          hello.toString(), Callback.from(() -> opened(opened), failure -> opened.disconnect()));
    }

    @Override
    public void onWebSocketText(String message) {
      JsonNode json = Json.parse(message);
      CompletableFuture<JsonNode> ack = waiting.get(json.path("envelope_id").asText());
      if (ack != null) {
        ack.complete(json.path("payload"));
      }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
      open.remove(session);
      changes.happen();
      callback.succeed();
    }
  }
}

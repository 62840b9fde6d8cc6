package app.counterpoint.slack.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The few answers of Slack's that the ways in need: methods by name, and one WebSocket. */
public final class SlackStub implements AutoCloseable {
  /** A token as long as a real one. */
  public static final String BOT_TOKEN = "xoxb-000000000000-stub";

  /** A token for Socket Mode. */
  public static final String APP_TOKEN = "xapp-000000000000-stub";

  private static final String GOOD_TOKEN =
      "{'ok':true,'url':'x','team':'Acme','user':'counterpoint','team_id':'T1','user_id':'UBOT',"
          + "'bot_id':'B1'}";

  private final Server server = new Server(0);
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<Session> sessions = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

  /** Starts at a free port. */
  public SlackStub() {
    answer("auth.test", GOOD_TOKEN);
    WebSocketUpgradeHandler upgrade =
        WebSocketUpgradeHandler.from(
            server, container -> container.addMapping("/link", (rq, rs, cb) -> new Link()));
    upgrade.setHandler(new Methods());
    server.setHandler(upgrade);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    answer("apps.connections.open", "{'ok':true,'url':'ws://127.0.0.1:" + port() + "/link'}");
  }

  private int port() {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  /** The address for the SDK. */
  public String apiUrl() {
    return "http://127.0.0.1:" + port() + "/api/";
  }

  /** Sets what a method answers; quotes may be single. */
  public void answer(String method, String json) {
    answers.put(method, json.replace('\'', '"'));
  }

  /** Sets a header of every answer. */
  public void header(String name, String value) {
    headers.put(name, value);
  }

  /** The methods that were called, in order. */
  public List<String> calls() {
    return new ArrayList<>(calls);
  }

  /** Sends to every open WebSocket. */
  void send(String message) {
    sessions.forEach(
        session -> session.sendText(message, org.eclipse.jetty.websocket.api.Callback.NOOP));
  }

  /** Takes the next message that came over a WebSocket; fails where none comes. */
  String take() throws InterruptedException {
    String message = received.poll(10, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("nothing came over the WebSocket");
    }
    return message;
  }

  /** Whether anything came over a WebSocket. */
  boolean isSilent() {
    return received.isEmpty();
  }

  /** Breaks every WebSocket off. */
  void hangUp() {
    sessions.forEach(Session::disconnect);
    sessions.clear();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Methods extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String method = Request.getPathInContext(request).replace("/api/", "");
      calls.add(method);
      headers.forEach((name, value) -> response.getHeaders().put(name, value));
      String answer = answers.getOrDefault(method, "{\"ok\":false,\"error\":\"unknown_method\"}");
      if (answer.startsWith("!")) {
        response.setStatus(Integer.parseInt(answer.substring(1)));
        answer = "";
      }
      Content.Sink.write(response, true, answer, callback);
      return true;
    }
  }

  private final class Link extends Session.Listener.AbstractAutoDemanding {
    @Override
    public void onWebSocketOpen(Session session) {
      super.onWebSocketOpen(session);
      sessions.add(session);
    }

    @Override
    public void onWebSocketText(String message) {
      received.add(message);
    }
  }
}

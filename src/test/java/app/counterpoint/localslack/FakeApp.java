package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** An app of a few lines behind a local Slack: keeps what it gets and answers as a test says. */
final class FakeApp extends Handler.Abstract implements AutoCloseable {
  /** One delivery as it came over HTTP. */
  record Arrived(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  /** What to answer. */
  record Ack(int status, String body, Map<String, String> headers) {
    static Ack of(String body) {
      return new Ack(200, body, Map.of());
    }

    /** An ack that comes only when a latch opens. */
    static Ack after(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return of("");
    }

    static Ack failed(int status) {
      return new Ack(status, "", Map.of());
    }
  }

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
  private volatile Function<Arrived, Ack> answers = request -> Ack.of("");

  private FakeApp() {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(this);
  }

  /** Starts behind a local Slack. */
  static FakeApp behind(LocalSlack slack) throws Exception {
    FakeApp app = new FakeApp();
    app.server.start();
    slack.deliverTo(
        URI.create("http://127.0.0.1:" + app.connector.getLocalPort() + "/slack/events"));
    return app;
  }

  void answers(Function<Arrived, Ack> how) {
    answers = how;
  }

  void answers(String body) {
    answers(request -> Ack.of(body));
  }

  List<Arrived> arrived() {
    return arrived;
  }

  Arrived last() {
    return arrived.get(arrived.size() - 1);
  }

  /** The payload of the last interaction, the fields of the last command, or the last event. */
  JsonNode payload() {
    String body = last().body();
    JsonNode json = Json.parse(body);
    if (json.isObject()) {
      return json;
    }
    JsonNode form = Form.read(body);
    return form.has("payload") ? Json.parse(form.path("payload").asText()) : form;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Map<String, String> headers = new HashMap<>();
    request.getHeaders().forEach(field -> headers.put(field.getLowerCaseName(), field.getValue()));
    Arrived delivery =
        new Arrived(headers, Content.Source.asString(request, StandardCharsets.UTF_8));
    arrived.add(delivery);
    Ack ack = answers.apply(delivery);
    response.setStatus(ack.status());
    ack.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    Content.Sink.write(response, true, ack.body(), callback);
    return true;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

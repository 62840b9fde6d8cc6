package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The HTTP side of the Web API and of the response URLs: records each call, fails on purpose. */
final class ApiDoor extends Handler.Abstract {
  static final String PATH = "/api/";
  private static final String RESPONSE_URL = "response_url";

  private final WebApi api;
  private final ResponseUrls responseUrls;
  private final Failures failures;
  private final CallLog log;

  ApiDoor(WebApi api, ResponseUrls responseUrls, Failures failures, CallLog log) {
    this.api = api;
    this.responseUrls = responseUrls;
    this.failures = failures;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Exchange exchange = new Exchange(request, response, callback);
    String path = exchange.path();
    if (path.startsWith(PATH)) {
      call(exchange, path.substring(PATH.length()));
    } else if (path.startsWith(ResponseUrls.PATH)) {
      respond(exchange, path.substring(ResponseUrls.PATH.length()));
    } else {
      return false;
    }
    return true;
  }

  private void call(Exchange exchange, String method) throws Exception {
    long start = System.nanoTime();
    ObjectNode fields = exchange.fields(exchange.body());
    String token = exchange.token(fields);
    Reply reply = spoilt(method, () -> new Reply(200, api.answer(method, token, fields)));
    api.scopes(token)
        .ifPresent(
            scopes -> exchange.header("x-oauth-scopes", String.join(",", new TreeSet<>(scopes))));
    finish(exchange, method, fields, reply, start);
  }

  private void respond(Exchange exchange, String id) throws Exception {
    long start = System.nanoTime();
    JsonNode body = Json.parse(exchange.body());
    Reply reply = spoilt(RESPONSE_URL, () -> respond(id, body));
    finish(exchange, RESPONSE_URL, body, reply, start);
  }

  private Reply spoilt(String name, Supplier<Reply> right) {
    return failures.next(name).map(how -> Spoilt.of(how, right)).orElseGet(right);
  }

  private Reply respond(String id, JsonNode body) {
    if (!body.isObject()) {
      return new Reply(400, Json.error("invalid_payload"));
    }
    try {
      responseUrls.use(id, body);
      return new Reply(200, Json.ok());
    } catch (Refusal refusal) {
      boolean gone = refusal.answer().path("error").asText().endsWith("_url");
      return new Reply(gone ? 404 : 400, refusal.answer());
    }
  }

  private void finish(Exchange exchange, String name, JsonNode request, Reply reply, long start)
      throws InterruptedException {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    int lifted = failures.lifted();
    log.add(Recorded.Direction.TO_SLACK, name, request, reply.status(), reply.body(), took);
    reply.headers().forEach(exchange::header);
    Thread.sleep(reply.delay().toMillis());
    if (reply.isHanging()) {
      failures.hang(lifted);
    }
    if (reply.status() == 0) {
      exchange.hangUp();
    } else {
      exchange.answer(reply.status(), reply.raw());
    }
  }
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * What the page asks of the server, under {@code /local/}: JSON both ways, only for this machine's
 * own page, with a limit for bodies. What went wrong is told as {@code ok: false} and a sentence.
 */
final class PageApi extends Handler.Abstract {
  private static final String PATH = "/local/";

  /** A message has at most 40,000 characters; a modal with all that it holds stays far below. */
  private static final int LONGEST_BODY = 512 * 1024;

  private final LocalSlack slack;
  private final PageState state;
  private final PageActions actions;
  private final PageStreams streams;
  private final String anybody;

  PageApi(LocalSlack slack, PageContent content, PageStreams streams) {
    this.slack = slack;
    this.state = new PageState(slack, content);
    this.actions = new PageActions(content);
    this.streams = streams;
    this.anybody = content.personas().get(0).id();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Exchange exchange = new Exchange(request, response, callback);
    if (!exchange.path().startsWith(PATH)) {
      return false;
    }
    exchange.header("Cache-Control", "no-store");
    String what = exchange.path().substring(PATH.length());
    if (!SamePage.asks(request)) {
      refuse(exchange, HttpStatus.FORBIDDEN_403, "This is only for the page on this machine.");
    } else if (what.equals("stream")) {
      streams.open(response, callback);
    } else {
      answer(exchange, what);
    }
    return true;
  }

  private void answer(Exchange exchange, String what) throws IOException {
    try {
      boolean reads = HttpMethod.GET.is(exchange.request().getMethod());
      Optional<ObjectNode> answer = reads ? read(exchange, what) : act(exchange, what);
      answer.ifPresentOrElse(
          json -> exchange.answer(HttpStatus.OK_200, json.toString()),
          () -> refuse(exchange, HttpStatus.NOT_FOUND_404, "There is no such thing here."));
    } catch (IllegalArgumentException | IllegalStateException e) {
      refuse(exchange, HttpStatus.BAD_REQUEST_400, String.valueOf(e.getMessage()));
    }
  }

  private Optional<ObjectNode> read(Exchange exchange, String what) {
    Fields query = Request.extractQueryParameters(exchange.request());
    Actor me = slack.as(query.get("as") == null ? anybody : query.getValue("as"));
    return switch (what) {
      case "state" -> Optional.of(state.of(me));
      case "messages" -> Optional.of(state.messages(me, query.getValue("channel")));
      case "modal" -> Optional.of(state.modal(me));
      case "home" -> Optional.of(state.home(me));
      case "wire" -> Optional.of(PageWire.of(slack.calls()));
      default -> Optional.empty();
    };
  }

  private Optional<ObjectNode> act(Exchange exchange, String what) throws IOException {
    Optional<BiFunction<Actor, JsonNode, ObjectNode>> action = actions.named(what);
    JsonNode request = Json.parse(body(exchange));
    return action.map(doing -> doing.apply(slack.as(request.path("as").asText()), request));
  }

  private static String body(Exchange exchange) throws IOException {
    byte[] body = Content.Source.asInputStream(exchange.request()).readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw new IllegalArgumentException("That is too long.");
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  private static void refuse(Exchange exchange, int status, String why) {
    exchange.answer(status, Json.error(why).toString());
  }
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One HTTP request with its way back. */
record Exchange(Request request, Response response, Callback callback) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String BEARER = "Bearer ";

  String path() {
    return Request.getPathInContext(request);
  }

  String body() throws IOException {
    return Content.Source.asString(request, StandardCharsets.UTF_8);
  }

  /** The body's fields, whether it is a form or JSON. */
  ObjectNode fields(String body) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type != null && type.startsWith("application/json")) {
      return Json.parse(body) instanceof ObjectNode json ? json : Json.object();
    }
    return Form.read(body);
  }

  /** The token of a call; empty if there is none. */
  String token(ObjectNode fields) {
    String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    JsonNode field = fields.remove("token");
    if (header != null && header.startsWith(BEARER)) {
      return header.substring(BEARER.length());
    }
    return field == null ? "" : field.asText();
  }

  void header(String name, String value) {
    response.getHeaders().put(name, value);
  }

  void answer(int status, String body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
    Content.Sink.write(response, true, body, callback);
  }

  /** Closes the connection without an answer. */
  void hangUp() {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
    callback.failed(new IOException("closed on purpose"));
  }
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Form-encoded bodies. */
final class Form {
  private Form() {}

  static String write(ObjectNode fields) {
    return fields.properties().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  /** The fields of a body; what cannot be decoded stays as it is. */
  static ObjectNode read(String body) {
    ObjectNode fields = Json.object();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

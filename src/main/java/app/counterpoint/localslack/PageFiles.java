package app.counterpoint.localslack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The files of the page, from the jar. They come with a policy that lets the browser load nothing
 * from anywhere else, and run no script but these.
 */
final class PageFiles extends Handler.Abstract {
  private static final Pattern FILE =
      Pattern.compile("/(index\\.html|icon\\.png|(?:script|style)/[a-z0-9]+\\.(?:js|css))");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "png", "image/png");
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none';"
          + " form-action 'none'";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    String path = Request.getPathInContext(request);
    Matcher file = FILE.matcher(path.equals("/") ? "/index.html" : path);
    if (!file.matches()) {
      return false;
    }
    Optional<byte[]> content = read(file.group(1));
    if (content.isEmpty()) {
      return false;
    }
    if (SamePage.names(request)) {
      send(content.get(), file.group(1), response, callback);
    } else {
      Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
    }
    return true;
  }

  private static Optional<byte[]> read(String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream("/localslack/page/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static void send(byte[] content, String name, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    headers.put(HttpHeader.CONTENT_TYPE, TYPES.get(ending));
    headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    response.write(true, ByteBuffer.wrap(content), callback);
  }
}

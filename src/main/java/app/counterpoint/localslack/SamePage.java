package app.counterpoint.localslack;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of this machine's own page from those of other web sites that the same browser has
 * open. A site that has its name point here (DNS rebinding) names itself in {@code Host}; a site
 * that posts here names itself in {@code Origin} or is told apart by {@code Sec-Fetch-Site}.
 */
final class SamePage {
  private static final Pattern HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private SamePage() {}

  /** Whether a request was made by our page, by somebody's own hand or by a program. */
  static boolean asks(Request request) {
    HttpFields headers = request.getHeaders();
    return names(request)
        && isOrigin(headers.get(HttpHeader.ORIGIN), headers.get(HttpHeader.HOST))
        && isOwnFetch(headers.get("Sec-Fetch-Site"));
  }

  /** Whether a request calls the server by a name that only this machine has. */
  static boolean names(Request request) {
    String host = request.getHeaders().get(HttpHeader.HOST);
    return host != null && HOST.matcher(host).matches();
  }

  private static boolean isOrigin(@Nullable String origin, @Nullable String host) {
    return origin == null || origin.equals("http://" + host);
  }

  private static boolean isOwnFetch(@Nullable String site) {
    return site == null || OWN.contains(site);
  }
}

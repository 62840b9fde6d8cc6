package app.counterpoint.slack.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds the page for a path; 404 where there is none, 405 for a method that it does not know. */
final class Routes extends Handler.Abstract {
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;

  private final Map<String, Page> pages;

  Routes(Map<String, Page> pages) {
    this.pages = Map.copyOf(pages);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Page page = pages.get(Request.getPathInContext(request));
    if (page == null) {
      Page.write(response, callback, NOT_FOUND, "nothing here\n");
    } else if (page.verbs().contains(request.getMethod())) {
      page.answerer().answer(request, response, callback);
    } else {
      response.getHeaders().put(HttpHeader.ALLOW, String.join(", ", page.verbs()));
      Page.write(response, callback, WRONG_METHOD, "wrong method\n");
    }
    return true;
  }
}

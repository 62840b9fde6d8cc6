package app.counterpoint.slack.listeners;

import com.slack.api.bolt.App;
import java.util.regex.Pattern;

/** Registers what happens on a click: acknowledged at once, done afterwards, failures told. */
final class Clicks {
  /** What a click does. */
  @FunctionalInterface
  interface Handler {
    void handle(Click click) throws Exception;
  }

  private final AckFirst work;
  private final ClickReplies replies;

  Clicks(AckFirst work, ClickReplies replies) {
    this.work = work;
    this.replies = replies;
  }

  void on(App app, String actionId, Handler handler) {
    on(app, Pattern.compile(Pattern.quote(actionId)), handler);
  }

  void on(App app, Pattern actionIds, Handler handler) {
    app.blockAction(
        actionIds,
        (request, context) -> {
          Click click = Click.of(request.getPayload());
          return work.then(
              () -> handler.handle(click), incident -> replies.failed(click, incident));
        });
  }
}

package app.counterpoint.slack.listeners;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.slack.web.SlackWeb;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.UUID;

/**
 * What comes into the place of a view that an acknowledgement takes to Slack. An update that
 * overtakes the acknowledgement would be painted over by it. So it is made under an id that the
 * acknowledged view bears, which Slack does not know before it has that view.
 */
final class AckedViews {
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(250);
  private static final int TRIES = 12;
  private static final String NOT_THERE_YET = "not_found";

  private final SlackWeb web;
  private final Pause pause;

  AckedViews(SlackWeb web, Pause pause) {
    this.web = web;
    this.pause = pause;
  }

  /** An id for the view to be acknowledged with, its {@code external_id}. */
  static String newId() {
    return "acked-" + UUID.randomUUID();
  }

  /** Waits up to three seconds for the view with that id, and puts another in its place. */
  void replace(String externalId, View view) {
    Answer answer = web.updateExternalView(externalId, view);
    for (int i = 1; i < TRIES && answer.problem().equals(NOT_THERE_YET); i++) {
      pause.sleep(BEFORE_NEXT_TRY);
      answer = web.updateExternalView(externalId, view);
    }
  }
}

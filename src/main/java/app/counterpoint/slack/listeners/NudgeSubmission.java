package app.counterpoint.slack.listeners;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Nudges;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgeOutcome;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.SeenDeliveries;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Sends, schedules or changes the nudge that a manager saw and confirmed. */
final class NudgeSubmission {
  private final Desk desk;
  private final NudgeComposer composer;
  private final NudgePreviews previews;
  private final Nudges nudges;
  private final NudgeBook book;
  private final SeenDeliveries seen;
  private final Clock clock;

  NudgeSubmission(
      Desk desk,
      NudgeComposer composer,
      NudgePreviews previews,
      Nudges nudges,
      NudgeBook book,
      SeenDeliveries seen,
      Clock clock) {
    this.desk = desk;
    this.composer = composer;
    this.previews = previews;
    this.nudges = nudges;
    this.book = book;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * Does it, once for each preview and once for each new nudge, however often it is pressed.
   *
   * @return what to show in the preview's place
   */
  View submit(PersonId person, NudgeDraft draft, String viewId) {
    NudgeOutcome outcome = new NudgeOutcome(desk.wording());
    if (!composer.mayNudge(person)) {
      return composer.refusal();
    }
    Instant now = clock.instant();
    Optional<Nudge> old = book.find(draft.id());
    Nudge nudge =
        old.map(there -> draft.inPlaceOf(there, person, now))
            .orElseGet(() -> draft.nudge(person, now));
    if (draft.when() == NudgeDraft.When.NOW && previews.isInVain(nudge)) {
      return outcome.nowhere();
    }
    boolean first = seen.first("nudge:" + viewId, now);
    if (draft.fresh()) {
      if (first && old.isEmpty()) {
        nudges.schedule(nudge);
      }
      return outcome.done(draft, book.find(draft.id()).orElse(nudge));
    }
    Optional<Nudge> kept = first ? nudges.edit(nudge) : old;
    return kept.map(changed -> outcome.done(draft, changed)).orElseGet(outcome::gone);
  }
}

package app.counterpoint.slack.listeners;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Target;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgePreview;
import app.counterpoint.slack.views.NudgeReach;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows a nudge before it is sent. The preview is there at once; who reads each channel is found
 * out behind it, and put in when all are known.
 */
final class NudgePreviews {
  private final Desk desk;
  private final AckFirst work;
  private final Gate gate;
  private final AckedViews views;
  private final NudgeBook book;
  private final Function<Nudge, Optional<List<ChannelId>>> channels;
  private final Clock clock;

  NudgePreviews(
      Desk desk,
      AckFirst work,
      Gate gate,
      AckedViews views,
      NudgeBook book,
      Function<Nudge, Optional<List<ChannelId>>> channels,
      Clock clock) {
    this.desk = desk;
    this.work = work;
    this.gate = gate;
    this.views = views;
    this.book = book;
    this.channels = channels;
    this.clock = clock;
  }

  /** The preview to acknowledge with; the rest is begun. The draft must be complete. */
  View begin(PersonId person, NudgeDraft draft) {
    Instant now = clock.instant();
    String externalId = AckedViews.newId();
    Nudge nudge = draft.nudge(person, now);
    work.later(
        () -> {
          Nudge known = inItsPlace(draft, nudge, now);
          View seen = NudgePreview.of(draft, known, reach(known), externalId, now, desk.playbook());
          views.replace(externalId, seen);
        },
        incident -> {});
    return NudgePreview.of(
        draft, nudge, new NudgeReach.Checking(), externalId, now, desk.playbook());
  }

  /** What is to be changed may be paused, which the preview says. */
  private Nudge inItsPlace(NudgeDraft draft, Nudge nudge, Instant now) {
    return draft.fresh()
        ? nudge
        : book.find(draft.id()).map(old -> draft.inPlaceOf(old, nudge.owner(), now)).orElse(nudge);
  }

  private NudgeReach reach(Nudge nudge) {
    return channels.apply(nudge).<NudgeReach>map(this::seen).orElseGet(NudgeReach.Unknown::new);
  }

  private NudgeReach.Seen seen(List<ChannelId> found) {
    List<NudgeReach.Channel> looked =
        found.stream()
            .limit(Target.MOST_CHANNELS)
            .map(channel -> new NudgeReach.Channel(channel, gate.audience(channel)))
            .toList();
    return new NudgeReach.Seen(looked, found.size() - looked.size());
  }

  /** Whether it would be posted nowhere now; not so where that is not known. */
  boolean isInVain(Nudge nudge) {
    return channels
        .apply(nudge)
        .filter(
            found ->
                found.stream()
                    .noneMatch(channel -> gate.audience(channel).readership().isInternal()))
        .isPresent();
  }
}

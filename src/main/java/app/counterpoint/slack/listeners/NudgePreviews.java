package app.counterpoint.slack.listeners;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Target;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgePreview;
import app.counterpoint.slack.views.NudgeReach;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Shows a nudge before it is sent. The preview is there at once; who reads each channel is found
 * out behind it, and put in when all are known.
 */
final class NudgePreviews {
  /** Until Slack has taken the acknowledgement that holds the view, it does not know the view. */
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(250);

  private static final int TRIES = 12;
  private static final String NOT_THERE_YET = "not_found";

  private final Desk desk;
  private final AckFirst work;
  private final Gate gate;
  private final SlackWeb web;
  private final NudgeBook book;
  private final Function<Nudge, Optional<List<ChannelId>>> channels;
  private final Pause pause;
  private final Clock clock;

  NudgePreviews(
      Desk desk,
      AckFirst work,
      Gate gate,
      SlackWeb web,
      NudgeBook book,
      Function<Nudge, Optional<List<ChannelId>>> channels,
      Pause pause,
      Clock clock) {
    this.desk = desk;
    this.work = work;
    this.gate = gate;
    this.web = web;
    this.book = book;
    this.channels = channels;
    this.pause = pause;
    this.clock = clock;
  }

  /** The preview to acknowledge with; the rest is begun. The draft must be complete. */
  View begin(PersonId person, NudgeDraft draft) {
    Instant now = clock.instant();
    String externalId = NudgePreview.CALLBACK + "-" + UUID.randomUUID();
    Nudge nudge = draft.nudge(person, now);
    work.later(
        () -> {
          Nudge known = inItsPlace(draft, nudge, now);
          View seen = NudgePreview.of(draft, known, reach(known), externalId, now, desk.playbook());
          update(externalId, seen);
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

  private void update(String externalId, View view) {
    Answer answer = web.updateExternalView(externalId, view);
    for (int i = 1; i < TRIES && answer.problem().equals(NOT_THERE_YET); i++) {
      pause.sleep(BEFORE_NEXT_TRY);
      answer = web.updateExternalView(externalId, view);
    }
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

package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last look before a nudge goes out or is scheduled: the message as the channels will read it,
 * when, and who reads it there. Lies over the {@link NudgeModal} and carries the same draft.
 */
public final class NudgePreview {
  /** The modal's id. */
  public static final String CALLBACK = "nudge-preview";

  /** Where it goes and who can read it. */
  public static final String REACH_BLOCK = "nudge-reach-block";

  private static final String MESSAGE_KEY = "nudge-preview-message";
  private static final int MOST_IN_A_SECTION = 10;

  private final NudgeDraft draft;
  private final Nudge nudge;
  private final NudgeReach reach;
  private final Playbook playbook;
  private final Wording wording;

  private NudgePreview(NudgeDraft draft, Nudge nudge, NudgeReach reach, Playbook playbook) {
    this.draft = draft;
    this.nudge = nudge;
    this.reach = reach;
    this.playbook = playbook;
    this.wording = playbook.wording();
  }

  /**
   * The preview.
   *
   * @param nudge what the draft comes to; its snippet is in the playbook
   * @param externalId by which the view can be updated before Slack has told its id
   * @param now when it would be posted where it goes out at no time
   */
  public static View of(
      NudgeDraft draft,
      Nudge nudge,
      NudgeReach reach,
      String externalId,
      Instant now,
      Playbook playbook) {
    return new NudgePreview(draft, nudge, reach, playbook).view(externalId, now);
  }

  /** The draft that a preview carries. Never throws. */
  public static Reading<NudgeDraft> read(View view) {
    return NudgeDraft.read(Optional.ofNullable(view.getPrivateMetadata()).orElse(""));
  }

  private View view(String externalId, Instant now) {
    View.ViewBuilder view =
        Kit.modal(CALLBACK, Phrase.COMPOSE_PREVIEW_TITLE, blocks(now), wording)
            .close(Kit.close(wording.say(Phrase.COMPOSE_BACK)))
            .externalId(externalId)
            .privateMetadata(draft.metadata());
    return isInVain() ? view.build() : view.submit(Kit.submit(wording.say(submit()))).build();
  }

  /** Whether it is to go out now, and there is nowhere to go. */
  private boolean isInVain() {
    return draft.when() == NudgeDraft.When.NOW && reach.isNone();
  }

  private Phrase submit() {
    if (draft.when() == NudgeDraft.When.NOW) {
      return Phrase.COMPOSE_SEND;
    }
    return draft.fresh() ? Phrase.COMPOSE_SCHEDULE : Phrase.COMPOSE_SAVE;
  }

  private List<LayoutBlock> blocks(Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.context(escaped(Phrase.COMPOSE_WILL_READ)));
    blocks.addAll(message(now));
    blocks.add(Kit.context(buttons()));
    blocks.add(Kit.divider());
    blocks.add(Kit.section(Mrkdwn.bold(wording.say(Phrase.COMPOSE_WHEN_HEADING)) + "\n" + when()));
    blocks.addAll(reach());
    return blocks;
  }

  private List<LayoutBlock> message(Instant now) {
    Instant posted = nudge.next().orElse(now);
    return NudgeView.preview(
        new NudgeView.Posted(MESSAGE_KEY, nudge, nudge.takeDownAfter().map(posted::plus)),
        playbook);
  }

  private String buttons() {
    String labels = String.join(", ", NudgeView.labels(wording));
    return Mrkdwn.escape(wording.say(Phrase.COMPOSE_BUTTONS, Map.of("buttons", labels)));
  }

  private String when() {
    if (draft.when() == NudgeDraft.When.NOW) {
      return escaped(Phrase.COMPOSE_GOES_OUT_NOW);
    }
    List<String> lines = new ArrayList<>();
    if (draft.repeats()) {
      lines.add(Mrkdwn.escape(ScheduleWords.of(nudge.schedule(), wording)));
    }
    lines.add(Mrkdwn.escape(ScheduleWords.next(nudge, wording)));
    if (draft.fresh() && nudge.schedule().skipsFirst()) {
      lines.add(escaped(Phrase.COMPOSE_SKIPS_WEEKEND));
    }
    return String.join("\n", lines);
  }

  private List<LayoutBlock> reach() {
    List<LayoutBlock> blocks = new ArrayList<>();
    SectionBlock first =
        Kit.section(Mrkdwn.bold(wording.say(Phrase.COMPOSE_WHERE_HEADING)) + "\n" + summary());
    first.setBlockId(REACH_BLOCK);
    blocks.add(first);
    if (reach instanceof NudgeReach.Seen seen) {
      List<String> lines = seen.channels().stream().map(this::line).toList();
      for (int from = 0; from < lines.size(); from += MOST_IN_A_SECTION) {
        int to = Math.min(from + MOST_IN_A_SECTION, lines.size());
        blocks.add(Kit.section(String.join("\n", lines.subList(from, to))));
      }
      if (seen.more() > 0) {
        String more = String.valueOf(seen.more());
        blocks.add(
            Kit.context(
                Mrkdwn.escape(wording.say(Phrase.COMPOSE_MORE_CHANNELS, Map.of("count", more)))));
      }
    }
    blocks.add(Kit.context(escaped(again())));
    return blocks;
  }

  private String summary() {
    if (reach instanceof NudgeReach.Checking) {
      return escaped(Phrase.SHARE_CHECKING);
    }
    if (!(reach instanceof NudgeReach.Seen seen)) {
      return escaped(Phrase.COMPOSE_CHANNELS_UNKNOWN);
    }
    if (isInVain()) {
      return escaped(Phrase.COMPOSE_NOWHERE_NOW);
    }
    if (seen.channels().isEmpty()) {
      return escaped(Phrase.COMPOSE_NO_CHANNELS_TODAY);
    }
    long will = seen.channels().stream().filter(NudgePreview::isOurs).count();
    return Mrkdwn.escape(
        wording.say(
            Phrase.COMPOSE_REACHES,
            Map.of("count", String.valueOf(will), "all", String.valueOf(seen.channels().size()))));
  }

  private static boolean isOurs(NudgeReach.Channel channel) {
    return channel.audience().readership().isInternal();
  }

  private String line(NudgeReach.Channel channel) {
    String link = Mrkdwn.channel(channel.id());
    return channel
        .audience()
        .why()
        .map(why -> wording.say(AudienceWords.phrase(why), Map.of("channel", link)))
        .map(why -> "• " + wording.say(Phrase.COMPOSE_WILL_NOT_POST, Map.of("why", why)))
        .orElseGet(() -> "• " + willPost(link, channel.audience().members()));
  }

  private String willPost(String link, int members) {
    return wording.say(
        Phrase.COMPOSE_WILL_POST, Map.of("channel", link, "members", String.valueOf(members)));
  }

  private Phrase again() {
    return nudge.target().scope() == Target.Scope.CHOSEN
        ? Phrase.COMPOSE_CHECKED_AGAIN
        : Phrase.COMPOSE_FOUND_AGAIN;
  }

  private String escaped(Phrase phrase) {
    return Mrkdwn.escape(wording.say(phrase));
  }
}

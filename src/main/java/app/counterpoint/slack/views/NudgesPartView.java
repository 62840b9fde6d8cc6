package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The managers' nudges in App Home: what is planned, with its buttons, and what became of it. */
public final class NudgesPartView {
  /** Open a nudge to be changed. Each carries a {@link NudgeRef}, as the others do. */
  public static final Numbered EDIT = new Numbered("nudge-edit");

  /** Pause a nudge. */
  public static final Numbered PAUSE = new Numbered("nudge-pause");

  /** Resume a nudge. */
  public static final Numbered RESUME = new Numbered("nudge-resume");

  /** Send a nudge now, after the person confirmed. */
  public static final Numbered SEND = new Numbered("nudge-send");

  /** Delete a nudge, after the person confirmed. */
  public static final Numbered DELETE = new Numbered("nudge-delete");

  private static final int MOST_CHANNELS = 3;

  private final Playbook playbook;
  private final Wording wording;
  private final List<LayoutBlock> blocks = new ArrayList<>();

  private NudgesPartView(Playbook playbook) {
    this.playbook = playbook;
    this.wording = playbook.wording();
  }

  static List<LayoutBlock> blocks(NudgeOverview overview, Playbook playbook) {
    NudgesPartView view = new NudgesPartView(playbook);
    view.planned(overview);
    view.past(overview);
    return view.blocks;
  }

  private void planned(NudgeOverview overview) {
    blocks.add(Kit.divider());
    blocks.add(Kit.header(wording.say(Phrase.NUDGES_HEADING)));
    if (overview.planned().isEmpty()) {
      blocks.add(Kit.words(wording.say(Phrase.NUDGES_NONE)));
    }
    for (int place = 0; place < overview.planned().size(); place++) {
      NudgeOverview.Entry entry = overview.planned().get(place);
      blocks.add(Kit.section(described(entry)));
      blocks.add(Kit.actions(buttons(place, entry.nudge())));
    }
    more(overview.morePlanned());
  }

  private void past(NudgeOverview overview) {
    if (overview.past().isEmpty()) {
      return;
    }
    List<String> entries = overview.past().stream().map(this::reported).toList();
    blocks.addAll(Kit.sections(Mrkdwn.bold(wording.say(Phrase.NUDGES_PAST)), entries));
    more(overview.morePast());
  }

  private void more(int count) {
    if (count > 0) {
      blocks.add(Kit.context(escaped(Phrase.AND_MORE, "count", String.valueOf(count))));
    }
  }

  private String described(NudgeOverview.Entry entry) {
    Nudge nudge = entry.nudge();
    List<String> lines = new ArrayList<>();
    lines.add(title(nudge));
    lines.add(Mrkdwn.escape(ScheduleWords.of(nudge.schedule(), wording)));
    if (nudge.state() == Nudge.State.PAUSED) {
      lines.add(escaped(Phrase.NUDGE_PAUSED));
    } else if (nudge.schedule().repeat() != Repeat.NEVER) {
      nudge
          .next()
          .map(at -> ScheduleWords.moment(at, nudge.schedule().zone()))
          .ifPresent(next -> lines.add(escaped(Phrase.NUDGE_NEXT, "time", next)));
    }
    lines.add(where(nudge));
    if (entry.sent().posted() + entry.sent().ended() + entry.sent().open() > 0) {
      lines.add(results(entry));
    }
    return String.join("\n", lines);
  }

  /** What has gone out for the last time: it has a day, and no schedule any more. */
  private String reported(NudgeOverview.Entry entry) {
    Nudge nudge = entry.nudge();
    return String.join(
        "\n",
        title(nudge),
        Mrkdwn.escape(ScheduleWords.of(nudge.schedule(), wording)),
        where(nudge),
        results(entry));
  }

  private String title(Nudge nudge) {
    return Mrkdwn.bold(
        playbook
            .snippet(nudge.snippet())
            .map(Snippet::title)
            .orElseGet(() -> wording.say(Phrase.NUDGE_GONE_PLAY)));
  }

  private String where(Nudge nudge) {
    String person = Mrkdwn.person(nudge.owner());
    return switch (nudge.target().scope()) {
      case CHOSEN ->
          wording.say(
              Phrase.NUDGE_TO_CHANNELS,
              Map.of("channels", channels(nudge.target()), "person", person));
      case WATCHED -> wording.say(Phrase.NUDGE_TO_WATCHED, Map.of("person", person));
      case WATCHED_WHERE_IT_CAME_UP ->
          wording.say(Phrase.NUDGE_TO_CAME_UP, Map.of("person", person));
    };
  }

  private String channels(Target target) {
    String named =
        target.channels().stream()
            .limit(MOST_CHANNELS)
            .map(Mrkdwn::channel)
            .collect(Collectors.joining(", "));
    int more = target.channels().size() - MOST_CHANNELS;
    return more <= 0
        ? named
        : wording.say(
            Phrase.NUDGE_AND_CHANNELS, Map.of("channels", named, "count", String.valueOf(more)));
  }

  private String results(NudgeOverview.Entry entry) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Mrkdwn.escape(
            wording.say(
                Phrase.NUDGE_RESULTS,
                Map.of(
                    "channels", String.valueOf(entry.sent().channels()),
                    "opened", String.valueOf(entry.readers().opened()),
                    "helpful", String.valueOf(entry.readers().helpful()),
                    "unhelpful", String.valueOf(entry.readers().unhelpful())))));
    count(Phrase.NUDGE_ON_ITS_WAY, entry.sent().open(), sentences);
    count(Phrase.NUDGE_NOT_SENT, entry.sent().ended(), sentences);
    return String.join(" ", sentences);
  }

  private void count(Phrase phrase, int count, List<String> sentences) {
    if (count > 0) {
      sentences.add(escaped(phrase, "count", String.valueOf(count)));
    }
  }

  private List<ButtonElement> buttons(int place, Nudge nudge) {
    String value = NudgeRef.of(nudge.id());
    ButtonElement turn =
        nudge.state() == Nudge.State.PAUSED
            ? Kit.button(RESUME.at(place), wording.say(Phrase.NUDGE_RESUME_BUTTON), value)
            : Kit.button(PAUSE.at(place), wording.say(Phrase.NUDGE_PAUSE_BUTTON), value);
    ButtonElement send = Kit.button(SEND.at(place), wording.say(Phrase.NUDGE_SEND_BUTTON), value);
    send.setConfirm(
        confirm(
            Phrase.NUDGE_SEND_TITLE,
            Phrase.NUDGE_SEND_TEXT,
            Phrase.NUDGE_SEND_BUTTON,
            Phrase.NUDGE_SEND_NO));
    ButtonElement delete =
        Kit.button(DELETE.at(place), wording.say(Phrase.NUDGE_DELETE_BUTTON), value);
    delete.setStyle("danger");
    delete.setConfirm(
        confirm(
            Phrase.NUDGE_DELETE_TITLE,
            Phrase.NUDGE_DELETE_TEXT,
            Phrase.NUDGE_DELETE_BUTTON,
            Phrase.NUDGE_DELETE_NO));
    return List.of(
        Kit.button(EDIT.at(place), wording.say(Phrase.NUDGE_EDIT_BUTTON), value),
        turn,
        send,
        delete);
  }

  private ConfirmationDialogObject confirm(Phrase title, Phrase text, Phrase yes, Phrase no) {
    return Kit.confirm(wording.say(title), wording.say(text), wording.say(yes), wording.say(no));
  }

  private String escaped(Phrase phrase) {
    return Mrkdwn.escape(wording.say(phrase));
  }

  private String escaped(Phrase phrase, String name, String value) {
    return Mrkdwn.escape(wording.say(phrase, Map.of(name, value)));
  }
}

package app.counterpoint.slack.views;

import app.counterpoint.coaching.Play;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a manager writes a nudge. Read back with {@link NudgeForm}; an update keeps what they
 * typed. Which channels and times are asked for depends on what is chosen, so that the first two
 * selects are sent at once.
 */
public final class NudgeModal {
  /** The modal's id. */
  public static final String CALLBACK = "nudge-modal";

  /** Which snippet. */
  public static final String PLAY_BLOCK = "nudge-play-block";

  /** Which half of it, and in which tone. */
  public static final String READS_BLOCK = "nudge-reads-block";

  /** Where it goes. */
  public static final String SCOPE_BLOCK = "nudge-scope-block";

  /** The channels that are named one by one. */
  public static final String CHANNELS_BLOCK = "nudge-channels-block";

  /** The manager's own words. */
  public static final String NOTE_BLOCK = "nudge-note-block";

  /** How often it goes out. */
  public static final String WHEN_BLOCK = "nudge-when-block";

  /** The first day. */
  public static final String DATE_BLOCK = "nudge-date-block";

  /** The time of day. */
  public static final String TIME_BLOCK = "nudge-time-block";

  /** When each post comes down. */
  public static final String TAKE_DOWN_BLOCK = "nudge-take-down-block";

  /** The element of {@link #PLAY_BLOCK}; its options are searched for. */
  public static final String PLAY = "nudge-play";

  /** The element of {@link #READS_BLOCK}. */
  public static final String READS = "nudge-reads";

  /** The element of {@link #SCOPE_BLOCK}; a choice is sent at once. */
  public static final String SCOPE = "nudge-scope";

  /** The element of {@link #CHANNELS_BLOCK}. */
  public static final String CHANNELS = "nudge-channels";

  /** The element of {@link #NOTE_BLOCK}. */
  public static final String NOTE = "nudge-note";

  /** The element of {@link #WHEN_BLOCK}; a choice is sent at once. */
  public static final String WHEN = "nudge-when";

  /** The element of {@link #DATE_BLOCK}. */
  public static final String DATE = "nudge-date";

  /** The element of {@link #TIME_BLOCK}. */
  public static final String TIME = "nudge-time";

  /** The element of {@link #TAKE_DOWN_BLOCK}. */
  public static final String TAKE_DOWN = "nudge-take-down";

  private final NudgeDraft draft;
  private final Playbook playbook;
  private final Wording wording;

  private NudgeModal(NudgeDraft draft, Playbook playbook) {
    this.draft = draft;
    this.playbook = playbook;
    this.wording = playbook.wording();
  }

  /** The modal with all that the draft holds. */
  public static View of(NudgeDraft draft, Playbook playbook) {
    return new NudgeModal(draft, playbook).view();
  }

  /** The errors to answer a submission with, where the modal itself cannot be read back. */
  public static Map<String, String> unreadable(Wording wording) {
    return Map.of(NOTE_BLOCK, wording.say(Phrase.COMPOSE_UNREADABLE));
  }

  /** The options of the play's select. */
  public static OptionObject option(Play play, Wording wording) {
    String label =
        wording.say(
            Phrase.COMPOSE_PLAY,
            Map.of("situation", play.situation().title(), "play", play.snippet().title()));
    return Kit.option(label, play.snippet().id());
  }

  /** The fields that are only shown where the draft's choices ask for them. */
  static List<String> fields(NudgeDraft draft) {
    List<String> fields = new ArrayList<>();
    if (draft.scope() == Target.Scope.CHOSEN) {
      fields.add(CHANNELS_BLOCK);
    }
    if (draft.when() != NudgeDraft.When.NOW) {
      fields.add(DATE_BLOCK);
      fields.add(TIME_BLOCK);
    }
    return fields;
  }

  private View view() {
    Phrase title = draft.fresh() ? Phrase.COMPOSE_TITLE : Phrase.COMPOSE_EDIT_TITLE;
    return Kit.modal(CALLBACK, title, blocks(), wording)
        .submit(Kit.submit(wording.say(Phrase.COMPOSE_NEXT)))
        .privateMetadata(draft.metadata())
        .build();
  }

  private List<LayoutBlock> blocks() {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(input(PLAY_BLOCK, Phrase.COMPOSE_PLAY_LABEL, play()));
    blocks.add(
        input(
            READS_BLOCK,
            Phrase.COMPOSE_READS_LABEL,
            select(READS, NudgeDraft.Reads.values(), draft.reads(), NudgeModal::phrase)));
    blocks.add(
        telling(
            SCOPE_BLOCK,
            Phrase.COMPOSE_SCOPE_LABEL,
            select(SCOPE, Target.Scope.values(), draft.scope(), NudgeModal::phrase)));
    if (fields(draft).contains(CHANNELS_BLOCK)) {
      blocks.add(input(CHANNELS_BLOCK, Phrase.COMPOSE_CHANNELS_LABEL, channels()));
    }
    blocks.add(note());
    blocks.add(
        telling(
            WHEN_BLOCK,
            Phrase.COMPOSE_WHEN_LABEL,
            select(WHEN, NudgeDraft.When.values(), draft.when(), NudgeModal::phrase)));
    if (fields(draft).contains(DATE_BLOCK)) {
      blocks.add(input(DATE_BLOCK, dateLabel(), date()));
      blocks.add(input(TIME_BLOCK, Phrase.COMPOSE_TIME_LABEL, time()));
      blocks.add(Kit.context(zone()));
    }
    blocks.add(
        input(
            TAKE_DOWN_BLOCK,
            Phrase.SHARE_TAKE_DOWN_LABEL,
            draft.takeDown().select(TAKE_DOWN, wording)));
    return blocks;
  }

  private BlockElement play() {
    ExternalSelectElement select =
        ExternalSelectElement.builder()
            .actionId(PLAY)
            .minQueryLength(0)
            .placeholder(Kit.plain(wording.say(Phrase.COMPOSE_PLAY_PLACEHOLDER), Kit.PLACEHOLDER))
            .build();
    Card.of(draft.snippet(), playbook)
        .map(card -> option(new Play(card.situation(), card.snippet()), wording))
        .ifPresent(select::setInitialOption);
    return select;
  }

  private BlockElement channels() {
    return MultiConversationsSelectElement.builder()
        .actionId(CHANNELS)
        .maxSelectedItems(Target.MOST_CHANNELS)
        .initialConversations(draft.channels().isEmpty() ? null : draft.channels())
        .filter(Kit.channelsOfOurs())
        .build();
  }

  private InputBlock note() {
    PlainTextInputElement text =
        PlainTextInputElement.builder()
            .actionId(NOTE)
            .multiline(true)
            .maxLength(Nudge.LONGEST_NOTE)
            .build();
    if (!draft.note().isEmpty()) {
      text.setInitialValue(draft.note());
    }
    InputBlock block = input(NOTE_BLOCK, Phrase.COMPOSE_NOTE_LABEL, text);
    block.setOptional(true);
    return block;
  }

  /** Of a nudge that is repeated, the day is only the first. */
  private Phrase dateLabel() {
    return draft.repeats() ? Phrase.COMPOSE_FIRST_DAY_LABEL : Phrase.COMPOSE_DAY_LABEL;
  }

  private BlockElement date() {
    DatePickerElement picker = DatePickerElement.builder().actionId(DATE).build();
    Optional.of(draft.date()).filter(day -> !day.isEmpty()).ifPresent(picker::setInitialDate);
    return picker;
  }

  private BlockElement time() {
    TimePickerElement picker = TimePickerElement.builder().actionId(TIME).build();
    Optional.of(draft.time()).filter(time -> !time.isEmpty()).ifPresent(picker::setInitialTime);
    return picker;
  }

  private String zone() {
    return Mrkdwn.escape(wording.say(Phrase.COMPOSE_ZONE, Map.of("zone", draft.zone())));
  }

  private <E extends Enum<E>> BlockElement select(
      String actionId, E[] choices, E chosen, Function<E, Phrase> label) {
    List<OptionObject> options =
        Arrays.stream(choices)
            .map(choice -> Kit.option(wording.say(label.apply(choice)), choice.name()))
            .toList();
    return StaticSelectElement.builder()
        .actionId(actionId)
        .options(options)
        .initialOption(options.get(Arrays.asList(choices).indexOf(chosen)))
        .build();
  }

  private static Phrase phrase(NudgeDraft.Reads reads) {
    return switch (reads) {
      case QUESTIONS -> Phrase.COMPOSE_READS_QUESTIONS;
      case SOFT_SCRIPT -> Phrase.COMPOSE_READS_SOFT;
      case FIRM_SCRIPT -> Phrase.COMPOSE_READS_FIRM;
    };
  }

  private static Phrase phrase(Target.Scope scope) {
    return switch (scope) {
      case CHOSEN -> Phrase.COMPOSE_SCOPE_CHOSEN;
      case WATCHED -> Phrase.COMPOSE_SCOPE_WATCHED;
      case WATCHED_WHERE_IT_CAME_UP -> Phrase.COMPOSE_SCOPE_CAME_UP;
    };
  }

  private static Phrase phrase(NudgeDraft.When when) {
    return switch (when) {
      case NOW -> Phrase.COMPOSE_NOW;
      case ONCE -> Phrase.COMPOSE_ONCE;
      case WEEKLY -> Phrase.COMPOSE_WEEKLY;
      case WEEKDAYS -> Phrase.COMPOSE_WEEKDAYS;
      case MONTHLY -> Phrase.COMPOSE_MONTHLY;
    };
  }

  private InputBlock telling(String blockId, Phrase label, BlockElement element) {
    InputBlock block = input(blockId, label, element);
    block.setDispatchAction(true);
    return block;
  }

  private InputBlock input(String blockId, Phrase label, BlockElement element) {
    return Kit.input(blockId, label, element, wording);
  }
}

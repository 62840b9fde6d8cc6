package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import app.counterpoint.workspace.ChannelId;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a manager put into the {@link NudgeModal}. A field that is not shown keeps what it held when
 * it was.
 */
public final class NudgeForm {
  private final NudgeDraft draft;
  private final View view;
  private final List<NudgeProblem> excess;

  private NudgeForm(NudgeDraft draft, View view, List<NudgeProblem> excess) {
    this.draft = draft;
    this.view = view;
    this.excess = excess;
  }

  /** What a view that comes back holds. Never throws. */
  public static Reading<NudgeForm> read(View view) {
    String metadata = Optional.ofNullable(view.getPrivateMetadata()).orElse("");
    return NudgeDraft.read(metadata).then(carried -> filled(carried, view));
  }

  private static Reading<NudgeForm> filled(NudgeDraft carried, View view) {
    List<NudgeProblem> excess = new ArrayList<>();
    String note = note(carried, view);
    if (note.length() > Nudge.LONGEST_NOTE) {
      excess.add(NudgeProblem.NOTE_TOO_LONG);
    }
    List<String> channels = channels(carried, view);
    if (channels.size() > Target.MOST_CHANNELS) {
      excess.add(NudgeProblem.TOO_MANY_CHANNELS);
    }
    try {
      NudgeDraft draft =
          new NudgeDraft(
              carried.id(),
              carried.fresh(),
              text(view, NudgeModal.PLAY_BLOCK, NudgeForm::option).orElse(carried.snippet()),
              chosen(view, NudgeModal.READS_BLOCK, NudgeDraft.Reads.class).orElse(carried.reads()),
              chosen(view, NudgeModal.SCOPE_BLOCK, Target.Scope.class).orElse(carried.scope()),
              channels.stream().limit(Target.MOST_CHANNELS).toList(),
              Cut.to(note, Nudge.LONGEST_NOTE),
              chosen(view, NudgeModal.WHEN_BLOCK, NudgeDraft.When.class).orElse(carried.when()),
              text(view, NudgeModal.DATE_BLOCK, ViewState.Value::getSelectedDate)
                  .orElse(carried.date()),
              text(view, NudgeModal.TIME_BLOCK, ViewState.Value::getSelectedTime)
                  .orElse(carried.time()),
              carried.zone(),
              chosen(view, NudgeModal.TAKE_DOWN_BLOCK, TakeDown.class).orElse(carried.takeDown()));
      return new Reading.Whole<>(new NudgeForm(draft, view, excess));
    } catch (IllegalArgumentException | DateTimeException e) { // no client of Slack's lets them in
      return new Reading.Tampered<>();
    }
  }

  private static String note(NudgeDraft carried, View view) {
    return text(view, NudgeModal.NOTE_BLOCK, ViewState.Value::getValue)
        .map(NudgeDraft::clean)
        .orElse(carried.note());
  }

  private static List<String> channels(NudgeDraft carried, View view) {
    return value(view, NudgeModal.CHANNELS_BLOCK)
        .map(value -> Optional.ofNullable(value.getSelectedConversations()).orElse(List.of()))
        .map(chosen -> chosen.stream().filter(ChannelId::isOne).distinct().toList())
        .orElse(carried.channels());
  }

  /** Empty where the field is not shown; an empty text where it is, and holds nothing. */
  private static Optional<String> text(
      View view, String block, Function<ViewState.Value, String> what) {
    return value(view, block).map(value -> Optional.ofNullable(what.apply(value)).orElse(""));
  }

  private static <E extends Enum<E>> Optional<E> chosen(View view, String block, Class<E> kind) {
    return text(view, block, NudgeForm::option)
        .filter(name -> !name.isEmpty())
        .map(name -> Enum.valueOf(kind, name));
  }

  private static String option(ViewState.Value value) {
    return value.getSelectedOption() == null ? "" : value.getSelectedOption().getValue();
  }

  private static Optional<ViewState.Value> value(View view, String block) {
    return Optional.ofNullable(view.getState())
        .flatMap(state -> Optional.ofNullable(state.getValues()))
        .flatMap(values -> Optional.ofNullable(values.get(block)))
        .flatMap(actions -> actions.values().stream().findFirst());
  }

  /** What it all comes to. */
  public NudgeDraft draft() {
    return draft;
  }

  /** Whether the modal lacks a field that its choices ask for: the modal of the draft has it. */
  public boolean lacksFields() {
    return NudgeModal.fields(draft).stream().anyMatch(block -> value(view, block).isEmpty());
  }

  /** The errors to answer a submission with: one sentence for each field that is wrong. */
  public Map<String, String> errors(Playbook playbook, Instant now) {
    Wording wording = playbook.wording();
    return problems(playbook, now).stream()
        .collect(
            Collectors.toMap(
                NudgeProblem::block, problem -> problem.sentence(wording), (one, two) -> one));
  }

  private List<NudgeProblem> problems(Playbook playbook, Instant now) {
    List<NudgeProblem> problems = new ArrayList<>(excess);
    play(playbook).ifPresent(problems::add);
    if (!draft.hasTarget()) {
      problems.add(NudgeProblem.NO_CHANNEL);
    }
    if (draft.when() != NudgeDraft.When.NOW) {
      problems.addAll(times(now));
    }
    return problems;
  }

  private Optional<NudgeProblem> play(Playbook playbook) {
    if (draft.snippet().isEmpty()) {
      return Optional.of(NudgeProblem.NO_PLAY);
    }
    Optional<Snippet> play = playbook.snippet(draft.snippet());
    if (play.isEmpty()) {
      return Optional.of(NudgeProblem.PLAY_GONE);
    }
    if (draft.readsScript()) {
      return play.get().say().isPresent() ? Optional.empty() : Optional.of(NudgeProblem.NO_SCRIPT);
    }
    return play.get().ask().isEmpty() ? Optional.of(NudgeProblem.NO_QUESTIONS) : Optional.empty();
  }

  private List<NudgeProblem> times(Instant now) {
    List<NudgeProblem> problems = new ArrayList<>();
    if (draft.date().isEmpty()) {
      problems.add(NudgeProblem.NO_DATE);
    }
    if (draft.time().isEmpty()) {
      problems.add(NudgeProblem.NO_TIME);
    }
    draft.first().flatMap(first -> past(first, now)).ifPresent(problems::add);
    return problems;
  }

  /** A nudge that goes out again and again may have begun long before it is changed. */
  private Optional<NudgeProblem> past(LocalDateTime first, Instant now) {
    ZoneId zone = ZoneId.of(draft.zone());
    boolean begun = draft.repeats() && !draft.fresh();
    if (begun || first.atZone(zone).toInstant().isAfter(now)) {
      return Optional.empty();
    }
    boolean today = first.toLocalDate().equals(LocalDate.ofInstant(now, zone));
    return Optional.of(today ? NudgeProblem.PAST_TIME : NudgeProblem.PAST_DATE);
  }

  @Override
  public String toString() {
    return "NudgeForm[" + draft + "]";
  }
}

package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of a nudge that was sent or saved, in the place of its {@link NudgePreview}. */
public final class NudgeOutcome {
  /** The modal's id. */
  public static final String CALLBACK = "nudge-outcome";

  private final Wording wording;

  /** Outcomes in these words. */
  public NudgeOutcome(Wording wording) {
    this.wording = wording;
  }

  /**
   * It is under way.
   *
   * @param externalId by which the view can be updated once Slack has it
   */
  public View saving(String externalId) {
    return told(List.of(wording.say(Phrase.COMPOSE_SAVING)))
        .clearOnClose(true)
        .externalId(externalId)
        .build();
  }

  /** The nudge goes out now, or is kept until its time comes. */
  public View done(NudgeDraft draft, Nudge nudge) {
    if (draft.when() == NudgeDraft.When.NOW) {
      return ended(List.of(wording.say(Phrase.COMPOSE_SENT)));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.say(draft.fresh() ? Phrase.COMPOSE_SCHEDULED : Phrase.COMPOSE_SAVED));
    sentences.add(ScheduleWords.next(nudge, wording));
    sentences.add(wording.say(Phrase.COMPOSE_FIND_IT));
    return ended(sentences);
  }

  /** It was to go out now and there was nowhere to go; closing leads back to the draft. */
  public View nowhere() {
    return told(List.of(wording.say(Phrase.COMPOSE_NOTHING_SENT))).build();
  }

  /** The nudge to be changed was deleted. */
  public View gone() {
    return ended(List.of(wording.say(Phrase.COMPOSE_GONE)));
  }

  /** It cannot be told what was to be sent. */
  public View unreadable() {
    return ended(List.of(wording.say(Phrase.COMPOSE_UNREADABLE)));
  }

  /** Something failed, which the log has under this id; closing leads back to the draft. */
  public View failed(String id) {
    return told(List.of(wording.say(Phrase.FAILED, Map.of("id", id)))).build();
  }

  /** All windows close together: there is nothing to go back to. */
  private View ended(List<String> sentences) {
    return told(sentences).clearOnClose(true).build();
  }

  private View.ViewBuilder told(List<String> sentences) {
    List<LayoutBlock> blocks = new ArrayList<>();
    sentences.forEach(sentence -> blocks.add(Kit.words(sentence)));
    return Kit.modal(CALLBACK, Phrase.NUDGES_HEADING, blocks, wording);
  }
}

package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import java.util.Map;

/** What is wrong in a {@link NudgeModal}, and at which of its fields. */
enum NudgeProblem {
  NO_PLAY(NudgeModal.PLAY_BLOCK, Phrase.COMPOSE_NO_PLAY),
  PLAY_GONE(NudgeModal.PLAY_BLOCK, Phrase.COMPOSE_PLAY_GONE),
  NO_QUESTIONS(NudgeModal.READS_BLOCK, Phrase.COMPOSE_NO_QUESTIONS),
  NO_SCRIPT(NudgeModal.READS_BLOCK, Phrase.COMPOSE_NO_SCRIPT),
  NO_CHANNEL(NudgeModal.CHANNELS_BLOCK, Phrase.COMPOSE_NO_CHANNEL),
  TOO_MANY_CHANNELS(
      NudgeModal.CHANNELS_BLOCK, Phrase.COMPOSE_TOO_MANY_CHANNELS, Target.MOST_CHANNELS),
  NOTE_TOO_LONG(NudgeModal.NOTE_BLOCK, Phrase.COMPOSE_NOTE_TOO_LONG, Nudge.LONGEST_NOTE),
  NO_DATE(NudgeModal.DATE_BLOCK, Phrase.COMPOSE_NO_DATE),
  NO_TIME(NudgeModal.TIME_BLOCK, Phrase.COMPOSE_NO_TIME),
  PAST_DATE(NudgeModal.DATE_BLOCK, Phrase.COMPOSE_PAST_DATE),
  PAST_TIME(NudgeModal.TIME_BLOCK, Phrase.COMPOSE_PAST_TIME);

  private final String block;
  private final Phrase phrase;
  private final int most;

  NudgeProblem(String block, Phrase phrase) {
    this(block, phrase, 0);
  }

  NudgeProblem(String block, Phrase phrase, int most) {
    this.block = block;
    this.phrase = phrase;
    this.most = most;
  }

  String block() {
    return block;
  }

  String sentence(Wording wording) {
    return phrase.arguments().isEmpty()
        ? wording.say(phrase)
        : wording.say(phrase, Map.of("most", String.valueOf(most)));
  }
}

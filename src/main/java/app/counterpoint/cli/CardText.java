package app.counterpoint.cli;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Stance;
import app.counterpoint.matching.Facts;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Advice as plain text for a terminal 80 columns wide. */
final class CardText {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  private CardText(Wording wording) {
    this.wording = wording;
  }

  static String of(Advice advice, Wording wording) {
    CardText text = new CardText(wording);
    if (advice instanceof Advice.Coaching coaching) {
      text.coaching(coaching);
    } else if (advice instanceof Advice.AskBack askBack) {
      text.situations(wording.say(Phrase.ASK_BACK), offered(askBack));
    } else if (advice instanceof Advice.NothingToCoach nothing) {
      text.wrap("", wording.say(Phrase.NOTHING_TO_COACH));
      text.lines.add("");
      text.situations(wording.say(Phrase.NOTHING_NEAREST), offered(nothing));
    }
    return String.join(System.lineSeparator(), text.lines);
  }

  /** The situations that the text of this advice offers by number, the first as 1. */
  static List<Situation> offered(Advice advice) {
    if (advice instanceof Advice.AskBack askBack) {
      return askBack.choices();
    }
    return advice instanceof Advice.NothingToCoach nothing ? nothing.nearest() : List.of();
  }

  private void coaching(Advice.Coaching coaching) {
    Snippet snippet = coaching.snippet();
    wrap("", "", coaching.situation().title());
    wrap("", "", snippet.title());
    if (coaching.stance() == Stance.PUSHBACK) {
      say(snippet, coaching.facts());
      ask(snippet, coaching.facts());
    } else {
      ask(snippet, coaching.facts());
      say(snippet, coaching.facts());
    }
    section(wording.say(Phrase.WHY_LABEL), snippet.why());
    snippet.avoid().ifPresent(avoid -> section(wording.say(Phrase.AVOID_LABEL), avoid));
    lines.add("");
    wrap("", snippet.source().line(wording));
    coaching.alternates().stream().findFirst().ifPresent(this::otherAngle);
  }

  private void ask(Snippet snippet, Facts facts) {
    if (!snippet.ask().isEmpty()) {
      heading(wording.say(Phrase.ASK_HEADING));
      for (Template question : snippet.ask()) {
        wrap("- ", question.fill(facts::of));
      }
    }
  }

  private void say(Snippet snippet, Facts facts) {
    snippet
        .say()
        .ifPresent(
            script -> {
              heading(wording.say(Phrase.SAY_HEADING));
              wrap("", wording.say(Phrase.SOFT_LABEL) + ": " + script.soft().fill(facts::of));
              wrap("", wording.say(Phrase.FIRM_LABEL) + ": " + script.firm().fill(facts::of));
            });
  }

  private void otherAngle(Snippet snippet) {
    String school = snippet.source().article().school();
    section(
        wording.say(Phrase.OTHER_ANGLES),
        wording.say(Phrase.OTHER_ANGLE, Map.of("title", snippet.title(), "school", school)));
  }

  private void situations(String heading, List<Situation> situations) {
    wrap("", "", heading);
    for (int i = 0; i < situations.size(); i++) {
      Situation situation = situations.get(i);
      Map<String, String> words =
          Map.of("title", situation.title(), "summary", situation.summary());
      wrap((i + 1) + ". ", wording.say(Phrase.ASK_BACK_CHOICE, words));
    }
  }

  private void section(String heading, String text) {
    heading(heading);
    wrap("", text);
  }

  private void heading(String text) {
    lines.add("");
    wrap("", "", text);
  }

  private void wrap(String mark, String text) {
    wrap(INDENT, mark, text);
  }

  /**
   * Adds the text in lines of at most {@link #WIDTH} columns, the first with the mark before it and
   * the others under its first word.
   */
  private void wrap(String indent, String mark, String text) {
    StringBuilder line = new StringBuilder(indent).append(mark);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append(" ".repeat(mark.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
  }
}

package app.counterpoint.slack.views;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Stance;
import app.counterpoint.matching.Facts;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the asker says which situation it is. */
public final class ChoiceView {
  /** The buttons that name a situation. Each carries a {@link ChoiceState}. */
  public static final Numbered CHOOSE = new Numbered("choice");

  /** The menu of all situations. Its options carry a {@link ChoiceState}. */
  public static final String MENU = "choice-menu";

  /** Passes the asker's words on. Carries a {@link PassOnState}. */
  public static final String PASS_ON = "choice-pass-on";

  private static final int MOST_OPTIONS = 100;

  private ChoiceView() {}

  /** Two situations about as likely. */
  public static Message of(Advice.AskBack askBack, Question question, Wording wording) {
    Aloud aloud = new Aloud().say(wording.say(Phrase.ASK_BACK));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.words(wording.say(Phrase.ASK_BACK)));
    choices(askBack.choices(), question, wording, aloud, blocks);
    return Kit.message(aloud, blocks);
  }

  /** Nothing fits: the nearest pages, and the offer to pass the words on where there are any. */
  public static Message of(Advice.NothingToCoach nothing, Question question, Wording wording) {
    Aloud aloud = new Aloud().say(wording.say(Phrase.NOTHING_TO_COACH));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.words(wording.say(Phrase.NOTHING_TO_COACH)));
    if (!nothing.nearest().isEmpty()) {
      aloud.say(wording.say(Phrase.NOTHING_NEAREST) + ":");
      blocks.add(Kit.context(Mrkdwn.escape(wording.say(Phrase.NOTHING_NEAREST))));
      choices(nothing.nearest(), question, wording, aloud, blocks);
    }
    if (!question.text().isBlank()) {
      String label = wording.say(Phrase.PASS_ON_BUTTON);
      blocks.add(Kit.actions(List.of(Kit.button(PASS_ON, label, PassOnState.of(question.text())))));
      blocks.add(Kit.context(Mrkdwn.escape(wording.say(Phrase.PASS_ON_NOTE))));
      aloud.say(wording.say(Phrase.PASS_ON_NOTE));
    }
    return Kit.message(aloud, blocks);
  }

  /** All situations, for whoever asked without words. */
  public static Message menu(Playbook playbook, Stance stance, String command) {
    Wording wording = playbook.wording();
    String hint = wording.say(Phrase.SAY_SOMETHING, Map.of("command", command));
    String title = wording.say(Phrase.MENU_TITLE);
    return Kit.message(
        new Aloud().say(title).say(hint),
        List.of(
            Kit.section(Mrkdwn.escape(title), situations(playbook, stance, MENU)),
            Kit.context(Mrkdwn.escape(hint))));
  }

  /** A menu of all situations. */
  static StaticSelectElement situations(Playbook playbook, Stance stance, String actionId) {
    List<OptionObject> options =
        playbook.situations().stream()
            .limit(MOST_OPTIONS)
            .map(page -> Kit.option(page.title(), ChoiceState.of(page, stance, Map.of())))
            .toList();
    String placeholder = playbook.wording().say(Phrase.MENU_PLACEHOLDER);
    return StaticSelectElement.builder()
        .actionId(actionId)
        .placeholder(Kit.plain(placeholder, Kit.PLACEHOLDER))
        .options(options)
        .build();
  }

  private static void choices(
      List<Situation> situations,
      Question question,
      Wording wording,
      Aloud aloud,
      List<LayoutBlock> blocks) {
    Map<Slot, String> facts = Facts.in(question.text()).all();
    for (int i = 0; i < situations.size(); i++) {
      Situation page = situations.get(i);
      String value = ChoiceState.of(page, question.stance(), facts);
      blocks.add(
          Kit.section(
              Mrkdwn.bold(page.title()) + "\n" + Mrkdwn.escape(page.summary()),
              Kit.button(CHOOSE.at(i), wording.say(Phrase.OPEN_BUTTON), value)));
      aloud.say(
          wording.say(
              Phrase.ASK_BACK_CHOICE, Map.of("title", page.title(), "summary", page.summary())));
    }
  }
}

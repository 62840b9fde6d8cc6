package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person's saved plays. */
public final class SavedView {
  /** Open the card of a saved play. Each carries a {@link PlayState}. */
  public static final Numbered OPEN = new Numbered("saved-open");

  /** Take a play out of the saved ones. Each carries a {@link PlayState}. */
  public static final Numbered REMOVE = new Numbered("saved-remove");

  private static final int MOST = 20;

  private SavedView() {}

  /**
   * The list; what left the playbook is not in it.
   *
   * @param saved the ids of snippets, the newest first
   */
  public static Message of(List<String> saved, Playbook playbook) {
    Wording wording = playbook.wording();
    List<Card> plays = saved.stream().flatMap(id -> Card.of(id, playbook).stream()).toList();
    if (plays.isEmpty()) {
      return new NoticeView(wording).nothingSaved();
    }
    Aloud aloud = new Aloud().say(wording.say(Phrase.SAVED_HEADING) + ":");
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(wording.say(Phrase.SAVED_HEADING)));
    for (int i = 0; i < Math.min(plays.size(), MOST); i++) {
      Card play = plays.get(i);
      String value = PlayState.of(play.snippet().id());
      aloud.say(play.snippet().title());
      blocks.add(Kit.section(line(play)));
      blocks.add(
          Kit.actions(
              List.of(
                  Kit.button(OPEN.at(i), wording.say(Phrase.OPEN_BUTTON), value),
                  Kit.button(REMOVE.at(i), wording.say(Phrase.REMOVE_BUTTON), value))));
    }
    if (plays.size() > MOST) {
      String more =
          wording.say(Phrase.AND_MORE, Map.of("count", String.valueOf(plays.size() - MOST)));
      blocks.add(Kit.context(Mrkdwn.escape(more)));
      aloud.say(more);
    }
    return Kit.message(aloud, blocks);
  }

  /** A play in a list: its title, and the situation it is for. */
  static String line(Card play) {
    return Mrkdwn.bold(play.snippet().title()) + "\n" + Mrkdwn.escape(play.situation().title());
  }
}

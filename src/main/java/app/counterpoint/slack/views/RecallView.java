package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.sharing.Post;
import app.counterpoint.workspace.Audience;
import java.util.List;
import java.util.Map;

/** Tells the sharer what became of their post when others began to read its channel. */
public final class RecallView {
  private RecallView() {}

  /** It was taken down, and why. */
  public static Message takenDown(Post post, Audience.Why why, Playbook playbook) {
    return of(Phrase.RECALL_TAKEN_DOWN, post, why, playbook);
  }

  /** It could not be taken down: only the sharer can do something now. */
  public static Message stillUp(Post post, Audience.Why why, Playbook playbook) {
    return of(Phrase.RECALL_STILL_UP, post, why, playbook);
  }

  private static Message of(Phrase phrase, Post post, Audience.Why why, Playbook playbook) {
    String title =
        playbook
            .snippet(post.snippet())
            .map(Snippet::title)
            .orElseGet(() -> playbook.wording().say(Phrase.RECALL_A_PLAY));
    String said =
        playbook
            .wording()
            .say(
                phrase,
                Map.of(
                    "title",
                    Mrkdwn.escape(title),
                    "channel",
                    Mrkdwn.channel(post.channel()),
                    "reason",
                    playbook.wording().say(reason(why))));
    return Kit.message(said, List.of(Kit.section(said)));
  }

  private static Phrase reason(Audience.Why why) {
    return switch (why) {
      case SHARED -> Phrase.RECALL_SHARED;
      case SHARE_PENDING -> Phrase.RECALL_SHARE_PENDING;
      case FOREIGN_MEMBER -> Phrase.RECALL_FOREIGN_MEMBER;
      case GUEST -> Phrase.RECALL_GUEST;
      case FACTS_MISSING, NO_ANSWER, NOT_A_MEMBER, ARCHIVED, TOO_MANY_MEMBERS ->
          Phrase.RECALL_UNSURE;
    };
  }
}

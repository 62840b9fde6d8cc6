package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Piece;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.playbook.Wording;
import app.counterpoint.slack.posting.Growing;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.GrowingCard;
import app.counterpoint.slack.views.Message;
import java.util.Optional;

/**
 * One answer in the direct message, written as the model's words come in. Where they break off it
 * goes on in the playbook's own, and where Slack takes no pieces it comes as a whole.
 */
final class StreamedReply {
  private final Posts posts;
  private final Wording wording;
  private final Said said;
  private final Fittable one;
  private final GrowingCard growing;
  private Optional<Growing> message = Optional.empty();
  private boolean refused;

  StreamedReply(Posts posts, Wording wording, Said said, Fittable one) {
    this.posts = posts;
    this.wording = wording;
    this.said = said;
    this.one = one;
    this.growing = new GrowingCard(one.card(), wording);
  }

  /** Writes the answer; waits for the model as long as it may take. */
  void write(Writer writer) {
    Written written = writer.fit(one.draft(), this::piece);
    if (message.isEmpty() || !ended(message.get())) {
      posts.tell(said.person(), whole(written), Optional.of(said.root()));
    }
  }

  private void piece(Piece piece) {
    if (refused) {
      return;
    }
    String text = growing.add(piece);
    if (message.isEmpty()) {
      message = posts.begin(said.person(), said.root(), text);
      refused = message.isEmpty();
    } else {
      refused = !posts.more(message.get(), text).isPosted();
    }
  }

  /** Whether all of it was written: a piece that Slack did not take leaves a gap. */
  private boolean ended(Growing begun) {
    String rest = growing.rest();
    return posts.end(begun, rest, growing.end()).isPosted() && !refused;
  }

  private Message whole(Written written) {
    return written instanceof Written.Fitted fitted
        ? CardView.of(one.card(), fitted, wording)
        : CardView.of(one.card(), wording);
  }
}

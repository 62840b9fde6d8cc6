package app.counterpoint.slack.posting;

import app.counterpoint.digest.Digest;
import app.counterpoint.digest.Subscribers;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.views.DigestView;
import app.counterpoint.workspace.PersonId;
import java.util.Optional;
import java.util.function.Supplier;

/** Managers who get the digest in their direct message with the app. */
public final class SlackSubscribers implements Subscribers {
  private final Roles roles;
  private final Posts posts;
  private final Supplier<Playbook> playbook;

  /** Those of these roles, who read the words of the playbook in service. */
  public SlackSubscribers(Roles roles, Posts posts, Supplier<Playbook> playbook) {
    this.roles = roles;
    this.posts = posts;
    this.playbook = playbook;
  }

  @Override
  public Optional<Boolean> isManager(PersonId person) {
    return roles.surely(person);
  }

  @Override
  public boolean send(PersonId person, Digest digest) {
    return posts.tell(person, DigestView.of(digest, playbook.get())).isPosted();
  }
}

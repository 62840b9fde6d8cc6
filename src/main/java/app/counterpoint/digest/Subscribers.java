package app.counterpoint.digest;

import app.counterpoint.workspace.PersonId;
import java.util.Optional;

/** The managers at the other end. Never throws for what Slack does. */
public interface Subscribers {

  /** Whether the person is a manager of ours now; empty where Slack does not say. */
  Optional<Boolean> isManager(PersonId person);

  /** Sends it in a direct message; whether it was sent. */
  boolean send(PersonId person, Digest digest);
}

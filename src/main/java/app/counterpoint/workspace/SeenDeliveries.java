package app.counterpoint.workspace;

import java.time.Instant;

/** Which of Slack's deliveries were taken already, so that a repeated one is not taken again. */
public interface SeenDeliveries {

  /**
   * Takes a delivery.
   *
   * @param id Slack's id of the event, or the trigger id of a command or click
   * @return whether it is the first time, for all copies of the app together
   */
  boolean first(String id, Instant at);
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that Slack tells apps with an event.
 *
 * @param channel where; empty if it is about no channel
 * @param event the inner event
 */
record Happening(String channel, ObjectNode event) {
  /** Keeps what people wrote out of logs. */
  @Override
  public String toString() {
    return "Happening[" + channel + " " + event.path("type").asText() + "]";
  }
}

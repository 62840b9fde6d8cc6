package app.counterpoint.localslack;

import java.util.List;

/**
 * A message that a person wrote, changed or took away.
 *
 * @param message what it is now
 * @param deliveries what the app answered to each event; none if it is not in the channel
 */
public record Said(ChatMessage message, List<Delivered> deliveries) {

  public Said {
    deliveries = List.copyOf(deliveries);
  }

  /** Its time in Slack's form. */
  public String ts() {
    return message.ts();
  }

  /** Whether the app took every event of it. */
  public boolean isAcked() {
    return deliveries.stream().allMatch(Delivered::isAcked);
  }
}

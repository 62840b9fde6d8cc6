package app.counterpoint.slack.views;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What a view makes of a record: blocks to look at, and a text that reads well aloud.
 *
 * @param text plain words for notifications and screen readers, never empty
 * @param blocks at most 50
 */
public record Message(String text, List<LayoutBlock> blocks) {
  /** Copies the blocks and refuses a message with nothing to read aloud. */
  public Message {
    blocks = List.copyOf(blocks);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a message needs a text");
    }
  }
}

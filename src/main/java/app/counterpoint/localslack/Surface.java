package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** What carries blocks that a person can use: a message or a view. */
public sealed interface Surface permits ChatMessage, ShownView {

  /** The blocks as the app sent them, with block and action ids filled in. */
  ArrayNode blocks();
}

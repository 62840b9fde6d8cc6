package app.counterpoint.localslack.blocks;

import static app.counterpoint.localslack.blocks.Compositions.plain;
import static app.counterpoint.localslack.blocks.Compositions.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The blocks. */
final class Blocks {
  private static final Set<String> MESSAGES_ONLY = Set.of("markdown", "context_actions");

  /** What a message may be made of. */
  static final Types IN_MESSAGES =
      new Types(
          Map.of(
              "section", section(),
              "header", block().must("text", plain(150)),
              "divider", block(),
              "context", block().must("elements", Values.list(1, 10, contextual())),
              "actions", block().must("elements", Values.list(1, 25, Elements.IN_ACTIONS)),
              "context_actions",
                  block().must("elements", Values.list(1, 5, Elements.IN_CONTEXT_ACTIONS)),
              "input", input(),
              "image",
                  Compositions.picture()
                      .may("block_id", Values.text(255))
                      .may("title", plain(2000)),
              "rich_text", block().must("elements", Values.list(1, 1000, RichTexts.PARTS)),
              "markdown", block().must("text", Values.text(12_000))));

  /** What a view may be made of. */
  static final Types IN_VIEWS = IN_MESSAGES.only(inViews());

  private Blocks() {}

  private static Set<String> inViews() {
    Set<String> names = new TreeSet<>(IN_MESSAGES.names());
    names.removeAll(MESSAGES_ONLY);
    return names;
  }

  private static Shape block() {
    return Shape.typed().may("block_id", Values.text(255));
  }

  private static Rule section() {
    return block()
        .may("text", text(3000))
        .may("fields", Values.list(1, 10, text(2000)))
        .may("accessory", Elements.IN_SECTION)
        .may("expand", Values.BOOLEAN)
        .where(
            (section, at, problems) -> {
              if (!section.has("text") && !section.has("fields")) {
                problems.add("missing required field: text or fields", at);
              }
            });
  }

  private static Rule contextual() {
    return text(3000).or(new Types(Map.of("image", Compositions.picture())));
  }

  private static Rule input() {
    return block()
        .must("label", plain(2000))
        .must("element", Elements.IN_INPUT)
        .may("dispatch_action", Values.BOOLEAN)
        .may("hint", plain(2000))
        .may("optional", Values.BOOLEAN);
  }
}

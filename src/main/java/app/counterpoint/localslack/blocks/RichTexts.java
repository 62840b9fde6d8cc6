package app.counterpoint.localslack.blocks;

import static app.counterpoint.localslack.blocks.Values.BOOLEAN;
import static app.counterpoint.localslack.blocks.Values.text;

import java.util.Map;

/** The parts of a rich_text block. */
final class RichTexts {
  private static final int MOST = 1000;

  private static final Rule STYLE =
      Shape.empty()
          .may("bold", BOOLEAN)
          .may("italic", BOOLEAN)
          .may("strike", BOOLEAN)
          .may("code", BOOLEAN)
          .may("underline", BOOLEAN)
          .may("highlight", BOOLEAN)
          .may("client_highlight", BOOLEAN)
          .may("unlink", BOOLEAN);

  private static final Types INLINE =
      new Types(
          Map.of(
              "text", styled().must("text", text(12_000)),
              "link",
                  styled().must("url", text(3000)).may("text", text(3000)).may("unsafe", BOOLEAN),
              "user", styled().must("user_id", text(50)),
              "usergroup", styled().must("usergroup_id", text(50)),
              "channel", styled().must("channel_id", text(50)),
              "emoji", styled().must("name", text(100)).may("unicode", text(100)),
              "broadcast", styled().must("range", Values.oneOf("here", "channel", "everyone")),
              "color", styled().must("value", text(20)),
              "date",
                  styled()
                      .must("timestamp", Values.integer(0, 9_999_999_999L))
                      .must("format", text(200))
                      .may("url", text(3000))
                      .may("fallback", text(200))));

  private static final Rule LINE = Values.list(0, MOST, INLINE);
  private static final Rule SECTION = Shape.typed().must("elements", LINE);
  private static final Rule BORDER = Values.integer(0, 1);

  /** What may stand in a rich_text block. */
  static final Types PARTS =
      new Types(
          Map.of(
              "rich_text_section", SECTION,
              "rich_text_quote", Shape.typed().must("elements", LINE).may("border", BORDER),
              "rich_text_preformatted",
                  Shape.typed()
                      .must("elements", LINE)
                      .may("border", BORDER)
                      .may("language", text(50)),
              "rich_text_list",
                  Shape.typed()
                      .must("style", Values.oneOf("bullet", "ordered"))
                      .must(
                          "elements",
                          Values.list(1, MOST, new Types(Map.of("rich_text_section", SECTION))))
                      .may("indent", Values.integer(0, 8))
                      .may("offset", Values.integer(0, 1_000_000))
                      .may("border", BORDER)));

  private RichTexts() {}

  private static Shape styled() {
    return Shape.typed().may("style", STYLE);
  }
}

package app.counterpoint.playbook;

import java.util.List;
import java.util.Locale;

/** Every fixed sentence that a person reads, by name; the words are in {@code wording.yaml}. */
public enum Phrase {
  ASK_HEADING,
  SAY_HEADING,
  SOFT_LABEL,
  FIRM_LABEL,
  WHY_LABEL,
  AVOID_LABEL,
  SOURCE_LINE("title", "author", "paragraph"),
  SOURCE_LINE_PUBLISHED("title", "author", "paragraph", "published"),
  AUTHOR_NOT_NAMED,
  OTHER_ANGLES,
  OTHER_ANGLE("title", "school"),
  ASK_BACK,
  ASK_BACK_CHOICE("title", "summary"),
  NOTHING_TO_COACH,
  NOTHING_NEAREST,
  NO_MORE_ANGLES,
  SAY_SOMETHING("command"),
  WELCOME,
  PROMPT,
  MORE,
  PLAYBOOK_FRESH,
  PLAYBOOK_KEPT("problems");

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list
  private final List<String> arguments;

  Phrase(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The key in {@code wording.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names that its words may use between braces, and must all use. */
  public List<String> arguments() {
    return arguments;
  }
}

package app.counterpoint.playbook;

import java.util.Optional;

/**
 * How long a field may be. The words are what a person can take in on a phone; the characters keep
 * a whole card inside Slack's 3,000 a section.
 */
enum Limit {
  /** An id or a number. */
  NAME(1, 64),
  TITLE(12, 60),
  SUMMARY(25, 200),
  QUESTION(30, 240),
  SCRIPT(90, 700),
  WHY(60, 450),
  AVOID(40, 300),
  SENTENCE(120, 900);

  private final int words;
  private final int characters;

  Limit(int words, int characters) {
    this.words = words;
    this.characters = characters;
  }

  int words() {
    return words;
  }

  int characters() {
    return characters;
  }

  /** What is over the limit, said in numbers; empty where nothing is. */
  Optional<String> excess(String text) {
    int found = text.strip().split("\\s+").length;
    if (found > words) {
      return Optional.of(found + " words, at most " + words);
    }
    if (text.length() > characters) {
      return Optional.of(text.length() + " characters, at most " + characters);
    }
    return Optional.empty();
  }
}

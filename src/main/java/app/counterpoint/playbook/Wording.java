package app.counterpoint.playbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every fixed sentence, by {@link Phrase}. Immutable and complete. */
public final class Wording {
  static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)}");

  private final Map<Phrase, String> sentences;

  /**
   * Takes a sentence for every phrase.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public Wording(Map<Phrase, String> sentences) {
    this.sentences = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      String sentence = sentences.get(phrase);
      if (sentence == null) {
        throw new IllegalArgumentException("no wording for " + phrase.key());
      }
      this.sentences.put(phrase, sentence);
    }
  }

  /** The sentence of a phrase that takes no arguments. */
  public String say(Phrase phrase) {
    return say(phrase, Map.of());
  }

  /**
   * The sentence with its arguments filled in.
   *
   * @throws IllegalArgumentException if the arguments are not exactly the phrase's own
   */
  public String say(Phrase phrase, Map<String, String> arguments) {
    if (arguments.size() != phrase.arguments().size()
        || !arguments.keySet().containsAll(phrase.arguments())) {
      throw new IllegalArgumentException(
          phrase.key() + " takes " + phrase.arguments() + ", not " + arguments.keySet());
    }
    return ARGUMENT
        .matcher(sentences.getOrDefault(phrase, ""))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
  }
}

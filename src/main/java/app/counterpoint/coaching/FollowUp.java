package app.counterpoint.coaching;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
          "a again an and angle angles answer anything be bit bitte can could do does eine einen"
              + " einer es etwas favor give i il is it la las le les little machs make me mir much"
              + " now ok okay one ones option options please pls plait por s show so some something"
              + " that the them this tip to tone try un una une und uno version very vous was what"
              + " work works would y et you");

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
   * What a line orders; empty where it is a question, as most lines are. A thank-you counts only
   * alone, and so does the wish for another where it only adds to a word: "thanks, one more" is
   * another one, and "more questions" are questions.
   */
  public static Optional<FollowUp> in(String line) {
    List<String> typed = joined(TypedWords.in(line));
    if (typed.size() > LONGEST) {
      return Optional.empty();
    }
    Set<FollowUp> found = EnumSet.noneOf(FollowUp.class);
    for (String word : typed) {
      if (MEANING.containsKey(word)) {
        found.add(MEANING.get(word));
      } else if (!AROUND.contains(word)) {
        return Optional.empty();
      }
    }
    return only(found);
  }

  /** Makes one word of the two that together mean what neither does alone. */
  private static List<String> joined(List<String> typed) {
    String line = String.join(" ", typed);
    return List.of(line.replace("push back", "pushback").replace("por que", "porque").split(" "));
  }

  private static Optional<FollowUp> only(Set<FollowUp> found) {
    for (FollowUp weak : List.of(THANKS, ANOTHER)) {
      if (found.size() > 1) {
        found.remove(weak);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}

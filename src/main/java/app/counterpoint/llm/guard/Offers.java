package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Promises: a first person who can, will or agrees to, and soon after it a price, a gift or a term.
 * What merely sounds like a promise counts as one, here and in the snippet, and one that the
 * snippet makes covers no other: a lower rate is not a discount.
 */
final class Offers {
  private static final String WE =
      "\\b(?:i|we|our (?:side|team|company)|my (?:manager|boss|team|company))";

  /** Up to six words that take nothing back. */
  private static final String HEDGE =
      "(?:[\\s,]+(?!not\\b|never\\b|no\\b|hardly\\b|only\\b)[\\w']+){0,6}?,?";

  private static final String VERB =
      "(?:give|offer|do|grant|provide|take|knock|accept|agree|approve|honou?r|match|meet|include|throw|waive|sign|commit|guarantee|promise|drop|lower|reduce|cut|come|go|extend|sweeten|add|put|make|get|bring|live|work|move|shave|cap|indemnify|remove|hold|keep|freeze|lock|stretch|apply|pass|beat|undercut|settle|land|close|sell|price|quote|write|let|ensure|confirm|support|absorb|cover|refund|credit|split|deliver|manage|find|see|be|have|stand|hit|reach|arrange|set)";
  private static final String MODAL =
      "(?:'ll|'d|\\s(?:can|could|will|would|shall|may|might|must|want to|plan to|am going to|are"
          + " going to|intend to))";
  private static final String WILLING =
      "(?:'m|'re|\\s(?:am|are|is|'d be|would be|will be|'ll be))"
          + HEDGE
          + "\\s(?:happy|glad|willing|able|ready|prepared|authori[sz]ed|okay|fine|open|pleased|good)\\s(?:to|with|at)\\b";
  private static final String DONE =
      "(?:'ve|\\shave)?"
          + HEDGE
          + "\\s(?:agreed?|accept(?:ed)?|approved?|promised?|guaranteed?|commit(?:ted)?|confirm(?:ed)?|offer(?:ed)?|waived?|grant(?:ed)?|signed|take|do)\\b";
  private static final String BOUND =
      "(?:"
          + WE
          + "(?:"
          + MODAL
          + HEDGE
          + "\\s"
          + VERB
          + "\\b|"
          + WILLING
          + "|"
          + DONE
          + ")|\\b(?:let's|let us|how about|what about|happy to|glad to|consider|count"
          + " on|deal|you(?:'ll|'d| will| can| could| would)(?: \\w+)?"
          + " (?:get|have|receive|pay|save|see|enjoy))\\b)";

  private static final String PRICE =
      "[0-9][0-9.,]*\\s?(?:%|percent|k\\b)|[€£$]\\s?[0-9]|percent|discounts?|discounted|rebates?|reductions?|price"
          + " (?:cuts?|match|hold|lock|freeze|protection)|cuts?\\b|(?:low(?:er)?|better|best|reduced|special|new|final|smaller|cheaper|good)"
          + " (?:unit"
          + " )?(?:price|pricing|rate|number|figure|fee|offer|deal)|lowest|cheaper|off\\b(?! the"
          + " (?:table|record))|(?:that|your|their|the)"
          + " (?:price|number|figure|target|budget|ask)|come down|go (?:down|lower)|halfway|in the"
          + " middle|split the difference|match (?:it|that|them|their|your|any)|drop"
          + " (?:it|the|our)|price down|lower (?:it|our|the)|reduce (?:it|our|the)|today's price";
  private static final String GIFT =
      "(?:for )?free\\b(?! to)|no (?:extra )?(?:charge|cost|fee)|on us\\b|on the"
          + " house|complimentary|waive\\w*|throw in|bonus|credits?\\b|refunds?|gift|at our"
          + " (?:cost|expense)|money back";
  private static final String TERM =
      "guarantee\\w*|warrant\\w*|indemn\\w*|liabilit\\w*|penalt\\w*|liquidated|terminat\\w*|cancel\\w*|exclusiv\\w*|most[-"
          + " ]favou?red|net[ -](?:[0-9]+|thirty|sixty|ninety)|(?:[0-9]+|thirty|sixty|ninety)[-"
          + " ]days?|payment terms|longer terms|sla\\b|service"
          + " levels?|uptime|unlimited|auto-?renew\\w*|opt[- ]out|escrow|audit rights?|your"
          + " (?:terms|paper|contract|conditions|msa|template)|extended payment|price"
          + " cap|damages|source code|perpetual";
  private static final String ASSENT =
      "sign\\b|approved?\\b|accept\\w*|agree(?:d)?\\b(?!"
          + " (?:on|what|which|how|who|when|whether))|whatever (?:you|they)|your"
          + " demands?|(?:any|every|all)thing you|a deal\\b|it done|yes to";
  private static final String OBJECT = "(?:" + PRICE + "|" + GIFT + "|" + TERM + "|" + ASSENT + ")";

  /** A first person, then at most eight words, then the object: all in one clause. */
  private static final Pattern BOUND_TO =
      Pattern.compile(
          BOUND
              + "(?=(?:[\\s,]+(?![.;:?!])[^\\s.;:?!]+(?:\\.[0-9]+)?){0,8}?[\\s,]+("
              + OBJECT
              + "))",
          CASE_INSENSITIVE);

  /** Verbs that are the promise and its object in one: we can waive it. */
  private static final Pattern WHOLE =
      Pattern.compile(
          WE
              + MODAL
              + HEDGE
              + "\\s(waive|match|discount|undercut|beat|indemnify|guarantee|sign|approve|accept|come"
              + " down|go lower|go down|throw in|halve|lower|reduce|drop|cut|refund|agree)\\b(?!"
              + " (?:on|what|which|how|who|when|whether))",
          CASE_INSENSITIVE);

  /** The object is said to be settled: the discount is yours, our floor is lower. */
  private static final Pattern SETTLED =
      Pattern.compile(
          "\\b("
              + OBJECT
              + ")(?:\\s\\w+){0,3}?\\s(?:(?:is|are|has been|have"
              + " been|works?|sounds?|looks?)\\s(?:\\w+\\s)?(?:yours|approved|agreed|fine|ok|okay|done|no"
              + " problem|included|waived|confirmed|guaranteed|possible|doable|on the"
              + " table|acceptable|good|settled|free)|works? for (?:us|me)|it"
              + " is)\\b|\\b((?:our|my|the) (?:(?:discount|price|pricing)"
              + " )?(?:floor|walk-?away|limit|minimum|bottom line|reserve)(?: price| number)?)"
              + " (?:is|sits|stands|lies|would|can)\\b|\\b((?:our|my) (?:best|final|lowest) (?:and"
              + " final )?(?:price|offer|number|discount))\\b|\\bwould (?:an? |another"
              + " )?([0-9][0-9.,]*\\s?(?:%|percent)|discount|rebate|lower"
              + " price)[^.;:!]*\\b(?:help|work|close|do it|be enough|suffice)\\b|\\b(have a"
              + " deal|it's a deal|consider it done|you have my word)\\b",
          CASE_INSENSITIVE);

  /** Words that make a sentence somebody else's wish, or an order to the machine. */
  private static final Pattern NOT_THE_REPS =
      Pattern.compile(
          "\\b(?:they|he|she|buyers?|procurement|purchasing|customer|client|wants?|ask(?:s|ed|ing)?|demand\\w*|needs?|should|ignore|instructions?|prompt|system|say|write|tell|post|pretend|assistant|says)\\b|[\"?]",
          CASE_INSENSITIVE);

  private Offers() {}

  /** The first promise that neither the snippet nor the rep made. */
  static Optional<String> unmade(String text, Evidence evidence) {
    Map<String, String> made = found(Words.plain(text));
    made.keySet().removeAll(evidence.offers());
    return made.values().stream().findFirst();
  }

  /** What a text promises, every object in one spelling. */
  static Set<String> in(String text) {
    return found(text).keySet();
  }

  /** What the rep gave: said by the rep, of ourselves, and neither asked nor quoted. */
  static Set<String> given(String message) {
    Set<String> given = new TreeSet<>();
    Words.sentences(message).stream()
        .filter(sentence -> !NOT_THE_REPS.matcher(sentence).find())
        .forEach(sentence -> given.addAll(in(sentence)));
    return given;
  }

  private static Map<String, String> found(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Pattern pattern : new Pattern[] {BOUND_TO, WHOLE, SETTLED}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String object = object(matcher);
        found.put(spelling(object), matcher.group() + " … " + object);
      }
    }
    return found;
  }

  private static String object(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    return matcher.group(group);
  }

  private static String spelling(String object) {
    return object
        .toLowerCase(Locale.ROOT)
        .replaceAll("[0-9][0-9.,]*", "#")
        .replaceAll("s\\b|\\s", "");
  }
}

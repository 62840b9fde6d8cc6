package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Promises: a first person who can, will or agrees to, and soon after it a price, a gift or a term.
 * Lenient on no side: what merely sounds like a promise counts as one, here and in the snippet.
 */
final class Offers {
  private static final String HEDGE =
      "(?:\\s(?:also|certainly|happily|gladly|absolutely|definitely|surely|then|even|probably|still|just|easily|always|both|of course|all))*";
  private static final String WE = "\\b(?:i|we|our (?:side|team|company)|my (?:manager|boss|team|company))";
  private static final String VERB =
      "(?:give|offer|do|grant|provide|take|knock|accept|agree|approve|honou?r|match|meet|include|throw|waive|sign|commit|guarantee|promise|drop|lower|reduce|cut|come|go|extend|sweeten|add|put|make|get|bring|live|work|move|shave|cap|indemnify|remove|hold|keep|freeze|lock|stretch|apply|pass|beat|undercut|settle|land|close|sell|price|quote|write|let|ensure|confirm|support|absorb|cover|refund|credit|split|deliver|manage|find|see|be|have|stand|hit|reach|arrange|set)";
  private static final String BOUND =
      "(?:"
          + WE
          + "(?:'ll|'d|\\s(?:can|could|will|would|shall|may|might|must|want to|plan to|am going to|are going to|intend to))"
          + HEDGE
          + "\\s"
          + VERB
          + "\\b"
          + "|"
          + WE
          + "(?:'m|'re|\\s(?:am|are|is|'d be|would be|will be|'ll be))"
          + HEDGE
          + "\\s(?:happy|glad|willing|able|ready|prepared|authori[sz]ed|okay|fine|open|pleased|good)\\s(?:to|with|at)\\b"
          + "|"
          + WE
          + "(?:'ve|\\shave)?"
          + HEDGE
          + "\\s(?:agreed?|accept(?:ed)?|approved?|promised?|guaranteed?|commit(?:ted)?|confirm(?:ed)?|offer(?:ed)?|waived?|grant(?:ed)?|signed|take|do)\\b"
          + "|\\b(?:let's|let us|how about|what about|happy to|glad to|consider|count on|you have my word|deal|you(?:'ll|'d| will| can| could| would)(?: \\w+)? (?:get|have|receive|pay|save|see|enjoy))\\b)";

  private static final Map<Offer, String> OBJECTS = new EnumMap<>(Offer.class);
  private static final Map<Offer, Pattern> PATTERNS = new EnumMap<>(Offer.class);

  static {
    OBJECTS.put(
        Offer.PRICE,
        "(?:[0-9][0-9.,]*\\s?(?:%|percent|k\\b)|[€£$]\\s?[0-9]|percent|discounts?|discounted|rebates?|reductions?|price (?:cuts?|match|hold|lock|freeze|protection)|cuts?\\b|(?:low(?:er)?|better|best|reduced|special|new|final|smaller|cheaper|good) (?:unit )?(?:price|pricing|rate|number|figure|fee|offer|deal)|lowest|cheaper|off\\b(?! the (?:table|record))|(?:that|your|their|the) (?:price|number|figure|target|budget|ask)|come down|go (?:down|lower)|halfway|in the middle|split the difference|match (?:it|that|them|their|your|any)|drop (?:it|the|our)|price down|lower (?:it|our|the)|reduce (?:it|our|the)|today's price)");
    OBJECTS.put(
        Offer.FREE,
        "(?:(?:for )?free\\b(?! to)|no (?:extra )?(?:charge|cost|fee)|on us\\b|on the house|complimentary|waive\\w*|throw in|bonus|credits?\\b|refunds?|gift|at our (?:cost|expense)|money back|included at)");
    OBJECTS.put(
        Offer.TERMS,
        "(?:guarantee\\w*|warrant\\w*|indemn\\w*|liabilit\\w*|penalt\\w*|liquidated|terminat\\w*|cancel\\w*|exclusiv\\w*|most[- ]favou?red|net[ -](?:[0-9]+|thirty|sixty|ninety)|(?:[0-9]+|thirty|sixty|ninety)[- ]days?|payment terms|longer terms|sla\\b|service levels?|uptime|unlimited|auto-?renew\\w*|opt[- ]out|escrow|audit rights?|your (?:terms|paper|contract|conditions|msa|template)|extended payment|price cap|damages|source code|perpetual)");
    OBJECTS.put(
        Offer.ASSENT,
        "(?:sign\\b|approved?\\b|accept\\w*|agree(?:d)?\\b(?! (?:on|what|which|how|who|when|whether))|whatever (?:you|they)|your demands?|(?:any|every|all)thing you|\\ba deal\\b|it done|yes to)");
    OBJECTS.forEach(
        (offer, object) ->
            PATTERNS.put(
                offer,
                Pattern.compile(
                    "(?=("
                        + BOUND
                        + "(?:[\\s,]+(?![.;:?!])[^\\s.;:?!]+(?:\\.[0-9]+)?){0,8}?[\\s,]+"
                        + object
                        + "|"
                        + settled(offer, object)
                        + "))",
                    CASE_INSENSITIVE)));
  }

  private Offers() {}

  /** An object that is said to be settled: the discount is yours, our floor is lower. */
  private static String settled(Offer offer, String object) {
    String granted =
        "\\b"
            + object
            + "(?:\\s\\w+){0,3}?\\s(?:(?:is|are|has been|have been|works?|sounds?|looks?)\\s(?:\\w+\\s)?(?:yours|approved|agreed|fine|ok|okay|done|no problem|included|waived|confirmed|guaranteed|possible|doable|on the table|acceptable|good|settled|free|works)|works for (?:us|me)|it is\\b)";
    return switch (offer) {
      case PRICE ->
          granted
              + "|\\b(?:our|my|the) (?:discount |price |pricing )?(?:floor|walk-?away|limit|minimum|bottom line|lowest|reserve)(?: price| number)? (?:is|sits|stands|lies|would|can)"
              + "|\\b(?:our|my) (?:best|final|lowest) (?:and final )?(?:price|offer|number|discount)"
              + "|\\bwould (?:a |an )?(?:" + "[0-9][0-9.,]*\\s?(?:%|percent)|discount|rebate|lower price)[^.;:?!]*\\b(?:help|work|close|do it|be enough|suffice)";
      case ASSENT -> "\\b(?:we have a deal|it's a deal|you have a deal|consider it done|you have my word)\\b";
      default -> granted;
    };
  }

  /** The first promise that neither the snippet nor the rep made. */
  static Optional<String> unmade(String text, Evidence evidence) {
    String plain = Words.plain(text);
    return PATTERNS.entrySet().stream()
        .filter(pattern -> !evidence.offers().contains(pattern.getKey()))
        .flatMap(pattern -> pattern.getValue().matcher(plain).results())
        .map(found -> found.group(1))
        .findFirst();
  }

  /** What a text promises. */
  static Set<Offer> in(String text) {
    Set<Offer> offers = EnumSet.noneOf(Offer.class);
    PATTERNS.forEach(
        (offer, pattern) -> {
          if (pattern.matcher(text).find()) {
            offers.add(offer);
          }
        });
    return offers;
  }

  /** Words that make a sentence somebody else's wish, or an order to the machine. */
  private static final Pattern NOT_THE_REPS =
      Pattern.compile(
          "\\b(?:they|he|she|buyers?|procurement|purchasing|customer|client|wants?|ask(?:s|ed|ing)?|demand\\w*|needs?|should|ignore|instructions?|prompt|system|say|write|tell|post|pretend|assistant|\\w+ says)\\b|[\"?]",
          CASE_INSENSITIVE);

  /** What the rep gave: said by the rep, of ourselves, and neither asked nor quoted. */
  static Set<Offer> given(String message) {
    Set<Offer> given = EnumSet.noneOf(Offer.class);
    for (String sentence : Words.sentences(message)) {
      if (!NOT_THE_REPS.matcher(sentence).find()) {
        given.addAll(in(sentence));
      }
    }
    return given;
  }
}

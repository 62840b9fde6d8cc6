package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Threats and insults, and claims that nobody made. A turn of phrase is let through only where one
 * of the same kind was there before: a claim in the message or the snippet, a threat in the
 * snippet, since a rep who is threatened must not be made to threaten.
 */
final class Claims {
  private static final List<Pattern> THREATS =
      compiled(
          "\\bor else\\b|\\byou(?:'ll| will) regret|\\bregret (?:it|this)\\b|\\bconsequences\\b",
          "\\b(?:last|final) (?:chance|warning)\\b|\\btake it or leave it\\b|\\bnow or never\\b",
          "\\bwalk(?:ing)? away\\b|\\bpull (?:our|the|this)"
              + " (?:offer|proposal|bid|quote)|\\bwithdraw(?:ing)? (?:our|the|this)",
          "\\b(?:go(?:ing)?|went) (?:over|around|above) (?:your|their|her|his)\\b|\\bover your"
              + " head\\b|\\bescalat\\w+",
          "\\b(?:report(?:ing)?|complain(?:ing)?) (?:you|this|about you|to your)\\b|\\byour"
              + " (?:boss|manager|ceo|cfo|board|job|career|director)\\b",
          "\\b(?:legal action|lawyers?|attorneys?|sue|lawsuit|litigat\\w+|in"
              + " court|press|regulator)\\b",
          "\\b(?:blacklist|never (?:work|do business|deal) with|cut (?:you|off your)|stop"
              + " (?:supplying|supporting|delivering)|switch (?:off|you off)|suspend)\\b",
          "\\b(?:expose|embarrass\\w*|humiliat\\w+|blame you|make you (?:look|pay)|you (?:had"
              + " )?better|be sorry|warn(?:ing)? you|mark my words)\\b",
          "\\b(?:idiots?|stupid|fools?|foolish|liars?|lying|dishonest|greedy|pathetic|ridiculous|incompetent|ignorant|shame"
              + " on|waste of (?:my|our) time|shut up|cheapskates?|clueless|bully(?:ing)?)\\b",
          "\\b(?:price|prices|quote|fee|rate)s? (?:will |is going to |are going to |'ll )?(?:goes"
              + " up|go up|rise|increase|double)\\b");
  private static final List<Pattern> UNTRUTHS =
      compiled(
          "\\b(?:other|another|two|three|several|many|more) (?:\\w+"
              + " )?(?:customers?|buyers?|clients?|companies|bidders?|parties)"
              + " (?:is|are|have|has|want|wants|pay|pays|said|signed|wait\\w*|line\\w*)\\b",
          "\\b(?:everyone|everybody|nobody|no one|no other (?:customer|client|buyer)|all our"
              + " (?:customers|clients)|our (?:other )?(?:customers|clients)|most of our"
              + " (?:customers|clients)) (?:else"
              + " )?(?:pays?|gets?|got|has|have|saw|see|sees|saves?|saved|signs?|signed|agrees?|loves?|choose)\\b",
          "\\b(?:we|i)(?:'ve| have)? never"
              + " (?:given|offered|done|discounted|gone|sold|lowered|agreed)\\b",
          "\\bonly (?:\\w+ )?(?:slots?|seats?|places?|licen[cs]es) (?:left|remaining)\\b|\\brunning"
              + " out\\b|\\bexpires?\\b|\\b(?:limited time|while it lasts)\\b",
          "\\b(?:my|our) (?:ceo|cfo|board|boss|manager|director|finance(?: team)?|legal(?:"
              + " team)?|management|lawyers?|vp) (?:has |have |already |just"
              + " )*(?:said|says|approved|insists?|insisted|told|confirmed|agreed|won't|will"
              + " not|refused?|signed|wants?|decided|rejected)\\b",
          "\\bi(?:'ve| have)?(?: just| already)*"
              + " (?:checked|spoken|spoke|talked|confirmed|cleared|asked|heard|seen|received|got|signed|sent)\\b",
          "\\bas (?:we |you |i )?(?:agreed|promised|discussed|confirmed|mentioned|you know|you"
              + " said)\\b|\\b(?:you|they|your \\w+)(?:'ve| have)?(?: already)?"
              + " (?:promised|agreed|confirmed|committed|signed|approved|guaranteed)\\b",
          "\\b(?:studies|research|surveys?|analysts?|experts?|statistics|data|benchmarks?|evidence)"
              + " (?:shows?|showed|says?|prove[sn]?|suggests?|confirms?|found)\\b|\\bon"
              + " average\\b|\\bindustry (?:standard|average|leading)\\b|\\bproven\\b",
          "\\b(?:award[- ]winning|market[- ]leading|number one|best in class|world[- ]class|the"
              + " only (?:vendor|supplier|company|one)|unmatched|unbeatable|cheapest)\\b",
          "\\b(?:your|the) (?:competitors?|rivals?)"
              + " (?:already|is|are|has|have|use|uses|bought|chose|pays?)\\b",
          "\\b(?:law|regulations?|compliance|gdpr|policy)"
              + " (?:requires?|forbids?|prohibits?|says)\\b|\\b(?:not|isn't|it's) (?:legally"
              + " )?(?:allowed|legal|illegal)\\b|\\bby law\\b");

  private Claims() {}

  static Optional<String> threat(String text, Evidence evidence) {
    return first(THREATS, text, evidence.snippet());
  }

  static Optional<String> untruth(String text, Evidence evidence) {
    return first(UNTRUTHS, text, evidence.text());
  }

  private static Optional<String> first(List<Pattern> kinds, String text, String excuse) {
    String plain = Words.plain(text);
    return kinds.stream()
        .filter(kind -> !kind.matcher(excuse).find())
        .flatMap(kind -> Marks.first(kind, plain).stream())
        .findFirst();
  }

  private static List<Pattern> compiled(String... kinds) {
    return List.of(kinds).stream().map(kind -> Pattern.compile(kind, CASE_INSENSITIVE)).toList();
  }
}

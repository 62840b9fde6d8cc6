package app.counterpoint.matching;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import app.counterpoint.playbook.Slot;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures in running text. A share or a sum counts only where its neighbours say that
 * somebody asks for it, and none of them that it is ours or nobody's demand: our margin, our quote,
 * an open rate. A kind of which a message holds two different ones is left out, and so is a range
 * with an open end.
 *
 * <p>Every repetition is bounded, so that no text takes more than linear time.
 */
final class FactFinder {
  private static final int FLAGS = CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS;

  /** What may not stand before a figure: it would be the tail of a longer one, or of a name. */
  private static final String START = "(?<![\\w.,:/⁄#+])";

  /** What may not follow one. */
  static final String END = "(?![\\w%]|[.,:/⁄'][0-9]|\\.\\w)";

  private static final String NUMBER =
      "(?:[0-9]{1,3}(?:[.,' \u00a0][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?|[0-9]{1,12}(?:[.,][0-9]{1,2})?)";
  private static final String SCALE =
      "(?:\\s?(?:k|tsd|thousand|grand|m|mm|mio|mn|mln|millions?|millionen|bn|billion|mrd|mld|lakhs?|lacs?|crores?|cr)\\b)?";
  private static final String BEFORE =
      "(?:[€£¥₹$]|(?:US|AU|CA|HK|NZ|MX|A|C|R|S)\\$|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|INR|AUD|CAD|JPY)\\b)";
  private static final String AFTER =
      "(?:[€£₹$]|zł|(?:EUR|euros?|USD|dollars?|GBP|pounds|quid|CHF|SEK|NOK|DKK|PLN|INR|kr|bucks)\\b)";

  private static final Pattern PERCENT =
      Pattern.compile(
          START
              + "(?:([0-9]{1,2}(?:[.,][0-9]{1,2})?)(\\s?[-–]\\s?|\\s(?:to|and|or|bis|und|oder|à|o|ou)\\s))?"
              + "([0-9]{1,3}(?:[.,][0-9]{1,2})?)\\s?"
              + "(?:%|(?:percent|per cent|pct|prozent|procent|pour ?cent|por ciento|per cento)\\b)",
          FLAGS);
  private static final Pattern AMOUNT =
      Pattern.compile(
          START + "(?:" + BEFORE + "\\s?" + NUMBER + SCALE + "|" + NUMBER + SCALE + "\\s?" + AFTER
              + ")" + END,
          FLAGS);
  private static final Pattern PAGES =
      Pattern.compile(
          START + "([0-9]{1,4})[\\s-](?:pages?|pagers?|seiten|páginas|pagine|pagina's)\\b", FLAGS);
  private static final Pattern VENDORS =
      Pattern.compile(
          START
              + "([0-9]{1,2})\\s(?:other\\s)?(vendors|suppliers|bidders|bids|competitors|agencies|firms)\\b",
          FLAGS);

  /** Neighbours that make a share a cut of the price which somebody asks for. */
  private static final Pattern A_CUT =
      Pattern.compile(
          "\\b(?:off|discounts?|reductions?|reduce[ds]?|reducing|cuts?|cheaper|less|lower|below|under|rebate|concession|minus|down|drop|shave|knock|slash|trim|save|savings?|ask(?:s|ed|ing)?|wants?|wanted|demand(?:s|ed|ing)?|needs?|expects?|another|extra|more|further|improve(?:ment)?|or (?:else|nothing|no deal|they|we)"
              + "|rabatt|nachlass|weniger|günstiger|billiger|runter|remise|rabais|réduction|moins|baisse[rz]?|descuento|rebajar?|menos|sconto|meno|desconto|korting|lägre|rabat|bajar(?:lo)?|encore|otros?|af)\\b|-\\s?[0-9]",
          FLAGS);

  /** Neighbours that make a share something else than a demand. */
  private static final Pattern NOT_A_DEMAND =
      Pattern.compile(
          "\\b(?:margins?|growth|grew|grow|uptime|availability|sla|open rate|opens|click(?:s|ed)?|commission|quota|win rate|probability|forecast|likely|chance|sure|agree|utili[sz]ation|attainment|battery|vat|tax|inflation|raise|increase[ds]?|rose|went up|our costs|costs? (?:us|went)|irr|roi|interest|adoption|capacity|workload|stock|equity|turnover|response rate|conversion|churn|penalt(?:y|ies)|credits|complete|completed|done|faster|slower"
              + "|(?:we|i)(?:'ve|'d|'ll|'re|'m)? (?:already |just |have |can |could |would )?(?:gave|give|given|giving|offer|offered|offering|conceded|caved))\\b",
          FLAGS);

  /** What follows a share that is part of something, or a figure by which we are too dear. */
  private static final Pattern A_PART =
      Pattern.compile("^\\s?(?:of|higher|above|over|more|dearer|up)\\b", FLAGS);

  /** Neighbours that make a sum the price that somebody names. */
  private static final Pattern A_PRICE =
      Pattern.compile(
          "\\b(?:match|targets?|budget(?:ed)?|ceiling|cap|capped|max|maximum|wants?|wanted|ask(?:s|ed|ing)?|needs?|pay|price|competitor|rival|offer(?:s|ed)?|says?|said|under|below|beat|limit|counter(?:s|ed)?|bafo|final|accept|resubmit|sign|at|to|or (?:else|nothing|no deal|they|we))\\b",
          FLAGS);

  /** Neighbours that make a sum ours, or a fact about the deal. */
  private static final Pattern NOT_THEIR_NUMBER =
      Pattern.compile(
          "\\b(?:we quoted|our (?:quote|price|offer|list|bid|proposal|cost|floor)|ours|we're at|we are at|i'm at|i quoted|list price|list is|acv|arr|tcv|deals?|quota|commission|bonus|worth|pipeline|lunch|expenses?|ticket|licen[cs]e|contracts?|revenue|turnover|savings?|saves?|saved|losses|invoices?|fines?|penalt(?:y|ies)|salary|raised)\\b",
          FLAGS);

  /** What follows a sum that is a difference, or a weight. */
  private static final Pattern A_DIFFERENCE =
      Pattern.compile(
          "^\\s?(?:off|discount|less|lower|cheaper|reduction|rebate|more|higher|over|above|below|under|short|apart|gap|difference|of (?!them|us)|heavier|lighter|overweight)\\b",
          FLAGS);

  private static final Pattern BY_SO_MUCH =
      Pattern.compile("\\b(?:by|knock|shave|cut|another|extra|additional)\\s$", FLAGS);

  /** What stands before a count of something else: tier 2 suppliers, our 40 pages, 2 of them. */
  private static final Pattern ANOTHER_COUNT =
      Pattern.compile(
          "\\b(?:tier|level|phase|stage|round|lot|wave|class|category|page|top|first|last|next|our|my|we have|we use|(?:i|we)(?:'ve| have)? (?:wrote|written|sent|added))[\\s-]$",
          FLAGS);

  private static final int EARSHOT = 40;
  private static final int LONGEST = 10_000;

  private FactFinder() {}

  static Facts find(String message) {
    String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    Map<Slot, String> found = new EnumMap<>(Slot.class);
    only(PERCENT, text, FactFinder::percent).ifPresent(fact -> found.put(Slot.PERCENT, fact));
    only(AMOUNT, text, FactFinder::amount).ifPresent(fact -> found.put(Slot.AMOUNT, fact));
    only(Deadline.PATTERN, text, Deadline::of).ifPresent(fact -> found.put(Slot.DEADLINE, fact));
    only(PAGES, text, FactFinder::pages).ifPresent(fact -> found.put(Slot.PAGES, fact));
    only(VENDORS, text, FactFinder::vendors).ifPresent(fact -> found.put(Slot.VENDORS, fact));
    return new Facts(found);
  }

  /** The one fact of a kind, or empty where there is none, more than one, or a doubtful one. */
  private static Optional<String> only(
      Pattern pattern, String text, Function<Figure, Optional<String>> say) {
    Set<String> facts = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<String> fact = say.apply(new Figure(matcher.toMatchResult(), text));
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      facts.add(fact.get());
    }
    return facts.size() == 1 ? facts.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> percent(Figure figure) {
    double value = number(figure.group(3));
    boolean asked =
        figure.near(A_CUT, EARSHOT)
            && !figure.near(NOT_A_DEMAND, Figure.NEIGHBOURHOOD)
            && !A_PART.matcher(figure.after()).find()
            && !figure.opensRange();
    if (!asked || value <= 0 || value >= 100) {
      return Optional.empty();
    }
    if (figure.group(1).isEmpty()) {
      return Optional.of(figure.group(3) + "%");
    }
    boolean range = figure.group(2).strip().matches("[-–]|to|bis|à");
    return range && number(figure.group(1)) < value
        ? Optional.of(figure.group(1) + "-" + figure.group(3) + "%")
        : Optional.empty();
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }

  private static Optional<String> amount(Figure figure) {
    boolean asked =
        figure.near(A_PRICE, EARSHOT)
            && !figure.near(NOT_THEIR_NUMBER, Figure.NEIGHBOURHOOD)
            && !A_DIFFERENCE.matcher(figure.after()).find()
            && !BY_SO_MUCH.matcher(figure.before()).find()
            && !figure.isRange();
    return asked ? Optional.of(figure.group(0).strip()) : Optional.empty();
  }

  private static Optional<String> pages(Figure figure) {
    return count(figure, "pages");
  }

  private static Optional<String> vendors(Figure figure) {
    return count(figure, figure.group(2).toLowerCase(Locale.ROOT));
  }

  private static Optional<String> count(Figure figure, String noun) {
    int count = Integer.parseInt(figure.group(1));
    boolean other = ANOTHER_COUNT.matcher(figure.before()).find() || figure.closesRange();
    return count < 2 || other ? Optional.empty() : Optional.of(count + " " + noun);
  }
}

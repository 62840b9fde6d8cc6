package app.counterpoint.matching;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static java.util.stream.Collectors.joining;

import app.counterpoint.playbook.Slot;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
  private static final String END = "(?![\\w%]|[.,:/⁄'][0-9]|\\.\\w)";

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

  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
  private static final String ORDINAL = DAY + "(?:st|nd|rd|th)";
  private static final String TIME =
      "(?:(?:0?[1-9]|1[0-2])(?::[0-5][0-9])?\\s?(?:am|pm)|(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|noon|midday|midnight|eod|cob)";
  private static final String CLOSE =
      "(?:end of (?:(?:the |next )?(?:day|week|month|quarter|year)|q[1-4]|"
          + WEEKDAY
          + "|"
          + MONTH
          + ")|eod|eow|eom|eoq|eoy|cob|(?:month|quarter|year)[- ]end)";

  /** What goes on after a word that could also be the start of something else: 2 may, sat, mon. */
  private static final String NEXT_CLAUSE =
      "(?=\\s*(?:$|[.,;:!?)\"'…\n]|\\s[-–—]|\\s(?:or|and|at|if|else|otherwise|latest|please|pls|we|they|i|he|she|how|what|so|but|then|because|with|morning|noon|afternoon|evening|eod|cob|[0-9]{1,2}(?::[0-9]{2})?\\s?[ap]m)\\b))";

  private static final String DAY_NAME =
      "(?:next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|thu(?:rs?)?|fri|(?<!\\bthe )(?:mon|wed|sat|sun)"
          + NEXT_CLAUSE
          + ")|today|tonight|tomorrow|tmrw";
  private static final String DATE =
      "("
          + CLOSE
          + "|"
          + ORDINAL
          + "\\s(?:of\\s)?"
          + MONTH
          + "|"
          + DAY
          + "\\s(?:(?!may)"
          + MONTH
          + "|may"
          + NEXT_CLAUSE
          + ")|"
          + MONTH
          + "\\s(?:"
          + ORDINAL
          + "|"
          + DAY
          + NEXT_CLAUSE
          + ")|the "
          + ORDINAL
          + NEXT_CLAUSE
          + "|(?:"
          + DAY_NAME
          + ")(?:\\s(?:at\\s)?"
          + TIME
          + ")?|"
          + TIME
          + "(?:\\s(?:on\\s)?(?:"
          + DAY_NAME
          + "))?|next (?:week|month|quarter)|q[1-4])";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:by|before|(?:have|has|had|got|'ve|gives?|gave|given|giving|us|me|you) (?:until|till|til)|due(?: on| by)?|deadline(?: is| of|:)?|no later than|latest (?:by|on)|expires?(?: on)?)"
              + "\\s(?:(?:this|coming|the|close on)\\s)?"
              + DATE
              + END,
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

  /** Neighbours that make a day ours, or the end of an absence. */
  private static final Pattern NOT_THEIR_DATE =
      Pattern.compile(
          "\\b(?:our (?:quote|offer|proposal|price|bid)|valid|holidays?|vacation|leave|ooo|pto|away|(?:be|i'm|is|are) back|timesheets?|expenses?|invoices?)\\b",
          FLAGS);

  /** What stands before a count of something else: tier 2 suppliers, our 40 pages, 2 of them. */
  private static final Pattern ANOTHER_COUNT =
      Pattern.compile(
          "\\b(?:tier|level|phase|stage|round|lot|wave|class|category|page|top|first|last|next|our|my|we have|we use|(?:i|we)(?:'ve| have)? (?:wrote|written|sent|added))[\\s-]$",
          FLAGS);

  private static final Pattern RANGE_BEFORE =
      Pattern.compile(
          "[0-9](?:[.,][0-9]{1,3})?\\s?(?:k|m)?(?:\\s?[-–/]\\s?|\\s(?:to|and|or|bis|und|oder)\\s)$",
          FLAGS);
  private static final Pattern RANGE_AFTER =
      Pattern.compile(
          "^(?:\\s?[-–/]\\s?|\\s(?:to|and|or|bis|und|oder)\\s)[€£¥₹$]?\\s?[0-9]", FLAGS);

  private static final Map<String, String> CLOSES =
      Map.of(
          "eod", "end of day",
          "eow", "end of week",
          "eom", "end of month",
          "eoq", "end of quarter",
          "eoy", "end of year",
          "cob", "close of business",
          "tmrw", "tomorrow");
  private static final Map<String, String> DAYS =
      Map.of(
          "mon", "Monday",
          "tue", "Tuesday",
          "wed", "Wednesday",
          "thu", "Thursday",
          "fri", "Friday",
          "sat", "Saturday",
          "sun", "Sunday");

  private static final int NEIGHBOURHOOD = 24;
  private static final int EARSHOT = 40;
  private static final int LONGEST = 10_000;

  private FactFinder() {}

  static Facts find(String message) {
    String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    Map<Slot, String> found = new EnumMap<>(Slot.class);
    only(PERCENT, text, FactFinder::percent).ifPresent(fact -> found.put(Slot.PERCENT, fact));
    only(AMOUNT, text, FactFinder::amount).ifPresent(fact -> found.put(Slot.AMOUNT, fact));
    only(DEADLINE, text, FactFinder::deadline).ifPresent(fact -> found.put(Slot.DEADLINE, fact));
    only(PAGES, text, FactFinder::pages).ifPresent(fact -> found.put(Slot.PAGES, fact));
    only(VENDORS, text, FactFinder::vendors).ifPresent(fact -> found.put(Slot.VENDORS, fact));
    return new Facts(found);
  }

  /** A figure and the text around it. */
  private record Find(MatchResult result, String text) {
    String group(int at) {
      return result.group(at) == null ? "" : result.group(at);
    }

    String before() {
      return text.substring(Math.max(0, result.start() - NEIGHBOURHOOD), result.start());
    }

    String after() {
      return text.substring(result.end(), Math.min(text.length(), result.end() + NEIGHBOURHOOD));
    }

    boolean near(Pattern neighbour, int distance) {
      int from = Math.max(0, result.start() - distance);
      int to = Math.min(text.length(), result.end() + distance);
      return neighbour.matcher(text.substring(from, to)).find();
    }

    boolean isRange() {
      return RANGE_BEFORE.matcher(before()).find() || RANGE_AFTER.matcher(after()).find();
    }
  }

  /** The one fact of a kind, or empty where there is none, more than one, or a doubtful one. */
  private static Optional<String> only(
      Pattern pattern, String text, Function<Find, Optional<String>> say) {
    Set<String> facts = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<String> fact = say.apply(new Find(matcher.toMatchResult(), text));
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      facts.add(fact.get());
    }
    return facts.size() == 1 ? facts.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> percent(Find find) {
    double value = number(find.group(3));
    boolean asked =
        find.near(A_CUT, EARSHOT)
            && !find.near(NOT_A_DEMAND, NEIGHBOURHOOD)
            && !A_PART.matcher(find.after()).find()
            && !RANGE_AFTER.matcher(find.after()).find();
    if (!asked || value <= 0 || value >= 100) {
      return Optional.empty();
    }
    if (find.group(1).isEmpty()) {
      return Optional.of(find.group(3) + "%");
    }
    boolean range = find.group(2).strip().matches("[-–]|to|bis|à");
    return range && number(find.group(1)) < value
        ? Optional.of(find.group(1) + "-" + find.group(3) + "%")
        : Optional.empty();
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }

  private static Optional<String> amount(Find find) {
    boolean asked =
        find.near(A_PRICE, EARSHOT)
            && !find.near(NOT_THEIR_NUMBER, NEIGHBOURHOOD)
            && !A_DIFFERENCE.matcher(find.after()).find()
            && !BY_SO_MUCH.matcher(find.before()).find()
            && !find.isRange();
    return asked ? Optional.of(find.group(0).strip()) : Optional.empty();
  }

  private static Optional<String> pages(Find find) {
    return count(find, "pages");
  }

  private static Optional<String> vendors(Find find) {
    return count(find, find.group(2).toLowerCase(Locale.ROOT));
  }

  private static Optional<String> count(Find find, String noun) {
    int count = Integer.parseInt(find.group(1));
    boolean other =
        ANOTHER_COUNT.matcher(find.before()).find() || RANGE_BEFORE.matcher(find.before()).find();
    return count < 2 || other ? Optional.empty() : Optional.of(count + " " + noun);
  }

  private static Optional<String> deadline(Find find) {
    if (find.near(NOT_THEIR_DATE, NEIGHBOURHOOD)) {
      return Optional.empty();
    }
    String date = find.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        Arrays.stream(date.split("\\s+", -1)).map(FactFinder::word).collect(joining(" ")));
  }

  /** One word of a date as it is written in full. */
  private static String word(String word) {
    if (CLOSES.containsKey(word)) {
      return CLOSES.getOrDefault(word, word);
    }
    if (word.matches(WEEKDAY)) {
      return DAYS.getOrDefault(word.substring(0, 3), word);
    }
    boolean capital = word.matches(MONTH + "|q[1-4]");
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}

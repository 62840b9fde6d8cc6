package app.counterpoint.llm;

import app.counterpoint.llm.guard.WordList;
import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a playbook and its cues use often enough to be nobody's name. Whatever else a rep
 * writes may be one, and is masked; a word too many does no harm.
 */
public final class OrdinaryWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** As often must the cues have a word. A name of the trade's folklore comes once or twice. */
  private static final int OFTEN = 3;

  private final Set<String> words = new HashSet<>();

  private OrdinaryWords() {}

  /** The ordinary words of a playbook. */
  public static OrdinaryWords of(Playbook playbook) {
    OrdinaryWords ordinary = new OrdinaryWords();
    Map<String, Integer> seen = new HashMap<>();
    playbook.cues().stream().map(Cue::text).forEach(text -> count(text, seen));
    seen.forEach(
        (word, times) -> {
          if (times >= OFTEN) {
            ordinary.words.add(word);
          }
        });
    playbook.situations().stream()
        .flatMap(situation -> situation.snippets().stream())
        .flatMap(snippet -> snippet.spoken())
        .map(Template::plain)
        .forEach(text -> ordinary.words.addAll(small(text)));
    return ordinary;
  }

  /** Counts a word for each time it is written small, and against it when with a capital. */
  private static void count(String text, Map<String, Integer> seen) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean capital = Character.isUpperCase(word.group().charAt(0));
      if (!capital || word.start() > 0) {
        seen.merge(word.group().toLowerCase(Locale.ROOT), capital ? -1 : 1, Integer::sum);
      }
    }
  }

  private static List<String> small(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .toList();
  }

  /** Whether a word in small letters is ordinary. */
  boolean has(String word) {
    return !WordList.NAMES.has(word)
        && (words.contains(word)
            || WordList.OPENERS.has(word)
            || WordList.ENGLISH.has(word)
            || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))));
  }
}

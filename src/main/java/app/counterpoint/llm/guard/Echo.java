package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words of what the model was told, and talk about the telling. */
final class Echo {
  /** How many words in a row make an echo. */
  private static final int RUN = 6;

  private static final Pattern TALK_OF_ITSELF =
      Pattern.compile(
          "\\b(?:system prompt|(?:my|your|these|the|previous|prior|above) instructions?|language"
              + " model|ai (?:model|assistant)|as an?"
              + " (?:ai|assistant|model)|chatbot|openai|anthropic|chatgpt|claude|snippet|playbook|json|schema|prompts?|the"
              + " fence|untrusted|the rep|sales rep|i (?:cannot|can't|am unable to)"
              + " (?:help|assist|comply)|talk track|coaching)\\b",
          CASE_INSENSITIVE);

  private final Set<String> told = new HashSet<>();

  Echo(List<String> told) {
    told.forEach(text -> this.told.addAll(runs(text)));
  }

  Optional<String> heard(String text, Evidence evidence) {
    Set<String> own = new HashSet<>(runs(evidence.text()));
    return runs(text).stream()
        .filter(run -> told.contains(run) && !own.contains(run))
        .findFirst()
        .or(
            () ->
                Marks.first(TALK_OF_ITSELF, text)
                    .filter(talk -> !evidence.snippet().contains(talk)));
  }

  private static List<String> runs(String text) {
    List<String> words = Words.bare(text);
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)))
        .toList();
  }
}

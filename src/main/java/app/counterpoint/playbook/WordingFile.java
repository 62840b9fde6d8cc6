package app.counterpoint.playbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Reads {@code wording.yaml}: a sentence for every {@link Phrase}, and nothing else. */
final class WordingFile {
  static final String NAME = "wording.yaml";

  private static final Set<String> KEYS =
      Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toUnmodifiableSet());

  private WordingFile() {}

  /** The wording, or empty where a problem was added. */
  static Optional<Wording> read(String content, Problems problems) {
    int before = problems.all().size();
    Map<Phrase, String> sentences = new EnumMap<>(Phrase.class);
    Yaml.parse(content, problems)
        .flatMap(yaml -> Fields.of(yaml, "", KEYS, problems))
        .ifPresent(
            fields -> {
              for (Phrase phrase : Phrase.values()) {
                String sentence = fields.textWithBraces(phrase.key(), Limit.SENTENCE);
                checkArguments(phrase, sentence, fields);
                sentences.put(phrase, sentence);
              }
            });
    return problems.all().size() > before ? Optional.empty() : Optional.of(new Wording(sentences));
  }

  private static void checkArguments(Phrase phrase, String sentence, Fields fields) {
    Set<String> used =
        Wording.ARGUMENT
            .matcher(sentence)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted =
        phrase.arguments().stream()
            .map(name -> "{" + name + "}")
            .collect(Collectors.toCollection(TreeSet::new));
    if (!sentence.isEmpty() && !used.equals(wanted)) {
      fields.problem(
          phrase.key(), "its words use " + used + ", not " + wanted, "Use exactly those names");
    }
  }
}

package app.counterpoint.playbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds two snippets that share a run of eight words: one of them is a rewording. */
final class Repetition {
  static final int RUN = 8;

  private final Map<String, String> owners = new HashMap<>();

  /** Says which run the snippet shares with one before it, if any; of several, the first. */
  Optional<String> fault(Snippet snippet) {
    return sentences(snippet)
        .map(sentence -> sharedRun(snippet.id(), sentence))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            run ->
                "eight words in a row, \"" + run + "\", stand in \"" + owners.get(run) + "\" too");
  }

  private static Stream<String> sentences(Snippet snippet) {
    return Stream.of(
            snippet.spoken().map(Template::plain),
            Stream.of(snippet.when(), snippet.why()),
            snippet.avoid().stream())
        .flatMap(sentences -> sentences);
  }

  private Optional<String> sharedRun(String id, String sentence) {
    List<String> words =
        Arrays.stream(
                sentence.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Optional<String> shared = Optional.empty();
    for (int i = 0; i + RUN <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + RUN));
      if (!owners.computeIfAbsent(run, unseen -> id).equals(id) && shared.isEmpty()) {
        shared = Optional.of(run);
      }
    }
    return shared;
  }
}

package app.counterpoint;

import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reps might type: an opening, one to four sentences about one situation, and a plea, put
 * together anew each time. No text comes twice, and with the same seed the same texts come again.
 */
final class Asks {
  private static final List<String> OPENINGS =
      List.of(
          "",
          "hi, ",
          "so, ",
          "quick one: ",
          "on the renewal: ",
          "just off the phone with purchasing. ",
          "we're at %d%% and it goes to the board on %s. ",
          "deal of %dk, closing %s: ");
  private static final List<String> PLEAS =
      List.of(
          "",
          " what do I say?",
          " help",
          " how would you answer by %2$s?",
          " (they have %1$d vendors left)",
          " call with them is on %2$s");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wed", "thursday", "friday", "the 30th", "the 3rd of may");
  private static final int MOST_SENTENCES = 4;

  private final Random random;
  private final List<List<String>> situations;
  private final Set<String> said = new HashSet<>();

  Asks(Playbook playbook, long seed) {
    random = new Random(seed);
    Map<String, List<String>> bySituation =
        playbook.cues().stream()
            .filter(cue -> !cue.situation().equals(Situation.NONE))
            .collect(
                Collectors.groupingBy(
                    Cue::situation, Collectors.mapping(Cue::text, Collectors.toList())));
    situations = bySituation.keySet().stream().sorted().map(bySituation::get).toList();
  }

  /** Texts that were not given before. */
  List<String> next(int count) {
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      String text = text();
      if (said.add(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  private String text() {
    List<String> cues = any(situations);
    String sentences =
        random
            .ints(1 + random.nextInt(MOST_SENTENCES), 0, cues.size())
            .mapToObj(cues::get)
            .collect(Collectors.joining(". "));
    return filled(any(OPENINGS)) + sentences + filled(any(PLEAS));
  }

  private String filled(String words) {
    return String.format(words, 3 + random.nextInt(900), any(DAYS));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}

package app.counterpoint.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the files of {@code cues/}: one cue a line, {@code \n} for a line break, {@code # } for a
 * comment.
 */
final class CueFile {
  static final String FOLDER = "cues";
  static final String ENDING = ".txt";

  private static final String COMMENT = "# ";
  private static final String FLOOR = "# floor:";
  private static final int LONGEST = 2_000;

  private final Map<String, String> places = new HashMap<>();

  /**
   * The cues of one file.
   *
   * @param situation the file's name without its ending
   */
  List<Cue> read(String situation, String content, Problems problems) {
    List<Cue> cues = new ArrayList<>();
    String floor = "";
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      String text = line.strip();
      if (text.startsWith(FLOOR)) {
        floor = text.substring(FLOOR.length()).strip();
      }
      if (!text.isEmpty() && !(text + " ").startsWith(COMMENT)) {
        check(text, number, problems);
        cues.add(new Cue(text.replace("\\n", "\n"), situation, floor));
      }
    }
    if (cues.isEmpty()) {
      problems.add(0, "", "no cue in it", "Write how people say it, one cue a line");
    }
    return cues;
  }

  private void check(String text, int number, Problems problems) {
    if (text.length() > LONGEST) {
      String fault = "too long: " + text.length() + " characters, at most " + LONGEST;
      problems.add(number, "", fault, "Shorten the cue");
    }
    String place = problems.file() + ":" + number;
    String key = String.join(" ", text.toLowerCase(Locale.ROOT).split("\\s+"));
    String other = places.putIfAbsent(key, place);
    if (other != null) {
      problems.add(number, "", "duplicate cue, also at " + other, "Remove one of the two");
    }
  }
}

package app.counterpoint.localslack.blocks;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, each with the place where, in Slack's form. */
final class Problems {
  private final List<String> all = new ArrayList<>();

  void add(String problem, String at) {
    all.add(problem + " [json-pointer:" + at + "]");
  }

  List<String> all() {
    return List.copyOf(all);
  }
}

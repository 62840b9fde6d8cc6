package app.counterpoint.playbook;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, into a list that several files share. */
final class Problems {
  private final String file;
  private final List<Problem> all;

  private Problems(String file, List<Problem> all) {
    this.file = file;
    this.all = all;
  }

  /** An empty collection, not yet of any file. */
  static Problems none() {
    return new Problems("", new ArrayList<>());
  }

  /** The same collection, for the problems of this file. */
  Problems in(String name) {
    return new Problems(name, all);
  }

  void add(int line, String field, String fault, String remedy) {
    all.add(new Problem(file, line, field, fault, remedy));
  }

  String file() {
    return file;
  }

  /** Everything collected so far, of every file. */
  List<Problem> all() {
    return List.copyOf(all);
  }
}

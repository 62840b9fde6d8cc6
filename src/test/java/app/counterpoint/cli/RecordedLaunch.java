package app.counterpoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Launches nothing, and remembers what it was to launch. */
final class RecordedLaunch implements Launch {
  private final List<String> all = new ArrayList<>();

  @Override
  public void local(int port, Optional<Path> data, PrintWriter out) {
    all.add("local on " + port + data.map(folder -> " in " + folder).orElse(""));
  }

  @Override
  public void serve(PrintWriter out) {
    all.add("serve");
  }

  @Override
  public List<Check> checks() {
    return List.of();
  }

  List<String> all() {
    return List.copyOf(all);
  }
}

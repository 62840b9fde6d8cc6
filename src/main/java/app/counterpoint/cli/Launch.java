package app.counterpoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts what runs until it is stopped, and returns only then; and looks whether it could. */
public interface Launch {

  /**
   * The local workspace.
   *
   * @param port where to begin to look for a free port
   * @param data the folder for the database; empty for a temporary one
   */
  void local(int port, Optional<Path> data, PrintWriter out) throws Exception;

  /** The app against the Slack that the environment names. */
  void serve(PrintWriter out) throws Exception;

  /** What to look at before serving. */
  List<Check> checks();
}

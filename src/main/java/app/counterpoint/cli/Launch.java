package app.counterpoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Starts what runs until it is stopped. Each returns only then. */
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
}

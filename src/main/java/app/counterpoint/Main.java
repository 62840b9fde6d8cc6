package app.counterpoint;

import app.counterpoint.cli.Counterpoint;
import app.counterpoint.cli.Workshop;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts Counterpoint: reads the environment, wires the command line, runs it. */
public final class Main {
  private static final int UNUSABLE = 2;

  private Main() {}

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err);
    if (out.checkError() && code == 0) {
      err.println("The output could not be written.");
      code = UNUSABLE;
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int run(String[] args, PrintWriter out, PrintWriter err) {
    try {
      Settings settings = Settings.of(System.getenv());
      ConfiguredModel model = new ConfiguredModel(settings);
      Workshop workshop = new Workshop(settings.playbook(), settings.cache(), model);
      Running running = new Running(settings, System.getenv());
      return Counterpoint.commandLine(workshop, running, System.in, out, err).execute(args);
    } catch (UnusableSettingsException e) {
      err.println(e.getMessage());
      return UNUSABLE;
    }
  }
}

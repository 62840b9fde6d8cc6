package app.counterpoint;

import app.counterpoint.localslack.LocalSlack;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the app, to be killed. */
final class CopyProcess implements AutoCloseable {
  /** Learning a playbook does not fit into less. */
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx512m");

  private final Process process;
  private final BufferedReader said;
  private final Path log;

  private CopyProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts one.
   *
   * @param folder where it keeps what it learned, for all copies together
   */
  static CopyProcess start(LocalSlack slack, String database, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", classPath()));
    command.add(CopyOfTheApp.class.getName());
    ProcessBuilder copy = new ProcessBuilder(command);
    copy.directory(folder.toFile());
    Path log = folder.resolve("copies.log");
    copy.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Map<String, String> environment = copy.environment();
    environment.clear(); // no setting and no JAVA_TOOL_OPTIONS of whoever tests
    environment.put(SlackSettings.BOT_TOKEN, slack.botToken());
    environment.put(SlackSettings.SIGNING_SECRET, slack.signingSecret());
    environment.put(SlackSettings.API_URL, slack.apiUrl());
    environment.put(Settings.DATABASE, database);
    try {
      return new CopyProcess(copy.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The test's own, which may be relative to its folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Waits until it is ready for Slack. */
  CopyProcess awaitReady() {
    try {
      if (!CopyOfTheApp.READY.equals(said.readLine())) {
        throw new AssertionError("the copy did not start:\n" + Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Ends it at once: SIGKILL. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }
}

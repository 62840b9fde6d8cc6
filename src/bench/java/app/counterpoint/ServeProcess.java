package app.counterpoint;

import app.counterpoint.localslack.LocalSlack;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code serve} in a process of its own, on this Java and class path, with the flags that the
 * README recommends and a database in a temporary folder. Its log goes where ours does.
 */
final class ServeProcess implements AutoCloseable {
  /**
   * Java would begin with a heap of a 64th of the machine's memory, and fill it before it looks for
   * what is no longer needed; these let it begin small and grow with the need. No upper bound:
   * about 50 MB are in use, but learning a playbook does not fit into 160. The quick compiler
   * alone, as a start is mostly compiling and the costly part of a match is native.
   */
  static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m");

  private static final int OK = 200;
  private static final long POLL_MILLIS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int KIBI = 1024;

  private final HttpClient http;
  private final Path folder;
  private final URI address;
  private final Process process;
  private final Duration untilReady;

  /** Starts it, and waits until it is ready. */
  ServeProcess(LocalSlack slack, HttpClient http) throws IOException, InterruptedException {
    this.http = http;
    this.folder = Files.createTempDirectory("ack-load-");
    int port = freePort();
    this.address = URI.create("http://127.0.0.1:" + port);
    long begun = System.nanoTime();
    this.process = begin(slack, port);
    awaitReady();
    this.untilReady = Duration.ofNanos(System.nanoTime() - begun);
  }

  private Process begin(LocalSlack slack, int port) throws IOException {
    ProcessBuilder serve = new ProcessBuilder(command());
    serve.directory(folder.toFile()).redirectErrorStream(true);
    serve.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> environment = serve.environment();
    environment.clear(); // no setting and no JAVA_TOOL_OPTIONS of whoever measures
    environment.put(SlackSettings.BOT_TOKEN, slack.botToken());
    environment.put(SlackSettings.SIGNING_SECRET, slack.signingSecret());
    environment.put(SlackSettings.API_URL, slack.apiUrl());
    environment.put(SlackSettings.PORT, Integer.toString(port));
    environment.put("COUNTERPOINT_DB", "jdbc:sqlite:" + folder.resolve("counterpoint.db"));
    return serve.start();
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "serve"));
    return command;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IOException("the app did not become ready");
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest look = HttpRequest.newBuilder(address.resolve("/readyz")).build();
      return http.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    }
  }

  /** From the start of the process until {@code /readyz} said yes. */
  Duration untilReady() {
    return untilReady;
  }

  /** Where Slack's requests go. */
  URI events() {
    return address.resolve("/slack/events");
  }

  /** The memory of the process that is in RAM now ({@code VmRSS}), in MiB; Linux only. */
  double residentMemory() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .map(line -> line.replaceAll("[^0-9]", ""))
            .mapToDouble(Double::parseDouble)
            .findFirst()
            .orElseThrow(() -> new IOException("the process has ended"))
        / KIBI;
  }

  /** What the process has worked so far, on all cores together. */
  Duration worked() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroy();
    process.waitFor();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

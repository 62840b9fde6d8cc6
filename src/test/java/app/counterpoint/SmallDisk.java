package app.counterpoint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process with a disk of two megabytes, which can be filled and freed: a file system in memory
 * that only the process sees. Linux lets everybody have one in a user namespace, unless its owner
 * has switched that off.
 */
final class SmallDisk implements AutoCloseable {
  /** Mounts it, fills it if told so, runs the rest of the arguments, and does as its input says. */
  private static final String SCRIPT =
      """
      disk="$1"; first="$2"; shift 2
      mount -t tmpfs -o size=2m small "$disk" || exit 1
      fill() { cat /dev/zero > "$disk/ballast" 2>/dev/null; }
      if [ "$first" = full ]; then fill; fi
      "$@" < /dev/null > /dev/null & app=$!
      trap 'kill $app' EXIT
      while read -r order; do
        if [ "$order" = fill ]; then fill; else rm "$disk/ballast"; fi
        echo done
      done\
      """;

  private final Process process;
  private final BufferedReader said;
  private final Writer orders;

  /**
   * Starts a command with the disk at this folder.
   *
   * @param full whether it begins without room
   */
  SmallDisk(Path folder, boolean full, List<String> command, Map<String, String> environment)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("unshare", "-r", "-m", "sh", "-c", SCRIPT, "sh"));
    all.addAll(List.of(folder.toString(), full ? "full" : "empty"));
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().putAll(environment);
    this.process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Whether this machine lets us have one. */
  static boolean canBeHad() throws IOException, InterruptedException {
    try {
      Path folder = Files.createTempDirectory("disk");
      Process process =
          new ProcessBuilder(
                  "unshare", "-r", "-m", "mount", "-t", "tmpfs", "small", folder.toString())
              .start();
      boolean ended = process.waitFor(20, TimeUnit.SECONDS);
      Files.delete(folder);
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  /** Leaves not a byte of room. */
  void fill() throws IOException {
    order("fill");
  }

  /** Makes room again. */
  void free() throws IOException {
    order("free");
  }

  private void order(String what) throws IOException {
    orders.write(what + "\n");
    orders.flush();
    if (!"done".equals(said.readLine())) {
      throw new IOException("the process has ended");
    }
  }

  /** Ends the process, and with it the disk. */
  @Override
  public void close() throws IOException {
    orders.close();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}

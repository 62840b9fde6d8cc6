package app.counterpoint.cli;

import app.counterpoint.TestObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs commands in this process, and keeps what they wrote. */
record Terminal(Workshop workshop, RecordedLaunch launch) {

  Terminal(Workshop workshop) {
    this(workshop, new RecordedLaunch());
  }

  /** What a command did. */
  record Result(int code, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }

    /** The output, read as one JSON value a line. */
    List<JsonNode> json() throws JsonProcessingException {
      List<JsonNode> all = new ArrayList<>();
      for (String line : outLines()) {
        all.add(Json.parse(line));
      }
      return all;
    }
  }

  /** Works with the small sample playbook, written into this folder. */
  static Terminal small(Path folder) {
    Path playbook = TestObjects.playbook(folder.resolve("prompts"));
    return new Terminal(new Workshop(Optional.of(playbook), folder));
  }

  /** Works with the playbook of this folder, whatever is in it. */
  static Terminal of(Path playbook) {
    return new Terminal(new Workshop(Optional.of(playbook), playbook.resolveSibling("cache")));
  }

  /** Works with the playbook in the jar. */
  static Terminal bundled(Path cache) {
    return new Terminal(new Workshop(Optional.empty(), cache));
  }

  /** What was launched, with what; nothing runs. */
  List<String> launched() {
    return launch.all();
  }

  Result run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  Result type(String input, String... arguments) {
    return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  Result run(InputStream in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = run(in, new PrintWriter(out), new PrintWriter(err), arguments);
    return new Result(code, out.toString(), err.toString());
  }

  int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    return Counterpoint.commandLine(workshop, launch, in, out, err).execute(arguments);
  }
}

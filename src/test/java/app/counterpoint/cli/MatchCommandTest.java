package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MatchCommandTest {
  private static final String GOOD = "{\"id\":\"1\",\"text\":\"they want 20% off\"}";
  private static final String SILENT = "{\"id\":\"2\",\"text\":\"thanks everybody\"}";

  private static Terminal terminal = Terminal.of(Path.of(""));

  @BeforeAll
  static void open(@TempDir Path folder) {
    terminal = Terminal.small(folder);
  }

  @Test
  void answers_as_the_contract_says() throws JsonProcessingException {
    JsonNode answer = match(GOOD).get(0);

    assertThat(answer.path("score").asDouble()).isBetween(0.5, 1.0);
    assertThat(answer.toString())
        .matches(
            "\\{\"id\":\"1\",\"situation\":\"price-pressure\",\"score\":0\\.\\d{1,4},"
                + "\"snippets\":\\[\"hold-price\",\"ask-price\"],\"speak\":true}");
  }

  @Test
  void answers_none_without_snippets() throws JsonProcessingException {
    JsonNode answer = match(SILENT).get(0);

    assertThat(answer.path("situation").asText()).isEqualTo("none");
    assertThat(answer.path("snippets").isEmpty()).isTrue();
    assertThat(answer.path("speak").asBoolean(true)).isFalse();
  }

  @Test
  void keeps_the_order_over_many_batches() throws JsonProcessingException {
    List<String> ids = IntStream.range(0, 1_000).mapToObj(i -> "id " + i).toList();
    String input =
        ids.stream()
            .map(id -> "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, id.hashCode() % 7))
            .collect(Collectors.joining());

    assertThat(match(input).stream().map(answer -> answer.path("id").asText())).isEqualTo(ids);
  }

  @Test
  void gives_an_id_back_as_it_came() throws JsonProcessingException {
    assertThat(match("{\"id\":\"\\u001b \\\" é 😀\",\"text\":\"\"}").get(0).path("id").asText())
        .isEqualTo("\u001b \" é 😀");
  }

  @Test
  void keeps_unknown_fields_out() throws JsonProcessingException {
    assertThat(
            match("{\"id\":\"1\",\"lang\":\"de\",\"text\":\"x\",\"score\":7}").get(0).fieldNames())
        .toIterable()
        .containsExactly("id", "situation", "score", "snippets", "speak");
  }

  @Test
  void takes_ask_where_no_surface_is_named() throws JsonProcessingException {
    String named = GOOD.replace("}", ",\"surface\":\"ask\"}");

    assertThat(match(GOOD)).isEqualTo(match(named));
  }

  @Test
  void says_for_a_channel_what_it_would_do_there() throws JsonProcessingException {
    assertThat(
            match(GOOD.replace("}", ",\"surface\":\"channel\"}")).get(0).path("speak").asBoolean())
        .isTrue();
  }

  @Test
  void answers_nothing_to_nothing() {
    assertThat(terminal.type("", "match")).isEqualTo(new Terminal.Result(0, "", ""));
  }

  @Test
  void answers_a_last_line_without_a_line_break() throws JsonProcessingException {
    assertThat(match(GOOD + "\n" + SILENT)).hasSize(2);
  }

  @Test
  void takes_lines_that_end_as_on_windows() throws JsonProcessingException {
    assertThat(match(GOOD + "\r\n" + SILENT + "\r\n")).isEqualTo(match(GOOD + "\n" + SILENT));
  }

  @Test
  void takes_a_file_with_a_byte_order_mark() throws JsonProcessingException {
    assertThat(match("\ufeff" + GOOD)).isEqualTo(match(GOOD));
  }

  @Test
  void answers_a_text_of_every_script_and_sign() throws JsonProcessingException {
    String text = "😀 он\u200f 彼ら \\ud800 \\u0000 \\n".repeat(200);

    assertThat(match("{\"id\":\"1\",\"text\":\"" + text + "\"}").get(0).has("situation")).isTrue();
  }

  /** All kinds of bad lines in one stream, with good ones between. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class BadLines {
    private final List<JsonNode> answers = answers();

    static List<Arguments> faults() {
      return List.of(
          Arguments.of(2, "the line is not JSON"),
          Arguments.of(3, "the line is not a JSON object"),
          Arguments.of(4, "id is missing or not a string"),
          Arguments.of(5, "text is missing or not a string"),
          Arguments.of(6, "surface is neither ask nor channel"),
          Arguments.of(7, "the line is not UTF-8"),
          Arguments.of(8, "the line is not JSON"),
          Arguments.of(9, "the line is longer than 65536 bytes"),
          Arguments.of(10, "the line is not a JSON object"),
          Arguments.of(11, "the line is not JSON"),
          Arguments.of(12, "id is missing or not a string"),
          Arguments.of(13, "the line is not JSON"),
          Arguments.of(14, "surface is neither ask nor channel"),
          Arguments.of(15, "text is missing or not a string"));
    }

    private List<JsonNode> answers() {
      ByteArrayOutputStream input = new ByteArrayOutputStream();
      input.writeBytes(line(GOOD));
      input.writeBytes(line("{\"id\":\"1\","));
      input.writeBytes(line("[\"id\",\"text\"]"));
      input.writeBytes(line("{\"text\":\"x\"}"));
      input.writeBytes(line("{\"id\":\"1\",\"text\":20}"));
      input.writeBytes(line("{\"id\":\"1\",\"text\":\"x\",\"surface\":\"home\"}"));
      input.writeBytes(new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '\n'});
      input.writeBytes(new byte[] {0, 1, 2, 3, 27, 127, '\n'});
      input.writeBytes(line("{\"id\":\"1\",\"text\":\"" + "x".repeat(1 << 20) + "\"}"));
      input.writeBytes(line(""));
      input.writeBytes(line(GOOD + GOOD));
      input.writeBytes(line("{\"id\":1,\"text\":\"x\"}"));
      input.writeBytes(line("[".repeat(20_000)));
      input.writeBytes(line("{\"id\":\"1\",\"text\":\"x\",\"surface\":null}"));
      input.writeBytes(line("{\"id\":\"1\",\"text\":null}"));
      input.writeBytes(line(SILENT));
      Terminal.Result result = terminal.run(new ByteArrayInputStream(input.toByteArray()), "match");
      assertThat(result.code()).isZero();
      try {
        return result.json();
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void are_answered_with_their_fault_and_number(int line, String fault) {
      assertThat(answers.get(line - 1).toString())
          .isEqualTo("{\"error\":\"" + fault + "\",\"line\":" + line + "}");
    }

    @Test
    void do_not_stop_the_rest() {
      assertThat(answers).hasSize(16);
      assertThat(answers.get(15).path("id").asText()).isEqualTo("2");
    }

    private static byte[] line(String text) {
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }

  @Test
  void answers_a_line_before_the_next_is_written() throws Exception {
    BlockingQueue<String> answers = new ArrayBlockingQueue<>(10);
    CompletableFuture<Integer> command;
    try (PipedOutputStream pipe = new PipedOutputStream()) {
      InputStream in = new PipedInputStream(pipe, 1 << 16);
      command =
          CompletableFuture.supplyAsync(
              () -> terminal.run(in, writer(answers::add), silent(), "match"));
      pipe.write((GOOD + "\n{\"id\":\"half a li").getBytes(StandardCharsets.UTF_8));
      pipe.flush();

      assertThat(answers.poll(60, TimeUnit.SECONDS)).startsWith("{\"id\":\"1\"");
    }
    assertThat(command.get(60, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void holds_no_more_of_a_long_stream_than_a_batch_and_its_buffer() {
    Repeated in = new Repeated(List.of(GOOD, SILENT, SILENT, SILENT), 300_000);
    Progress progress = new Progress(in);
    int code = terminal.run(in, writer(progress::answered), silent(), "match");

    assertThat(code).isZero();
    assertThat(progress.answered).isEqualTo(300_000);
    assertThat(progress.mostHeld).isLessThan(5_000);
  }

  @Test
  void stops_when_nobody_reads_the_answers() {
    Repeated endless = new Repeated(List.of(SILENT), Integer.MAX_VALUE);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    BlockingQueue<String> complaints = new ArrayBlockingQueue<>(10);
    PrintWriter out = new PrintWriter(closed, false, StandardCharsets.UTF_8);

    assertThat(terminal.run(endless, out, writer(complaints::add), "match")).isEqualTo(2);
    assertThat(complaints).containsExactly("The output was closed before the input ended.");
  }

  private static List<JsonNode> match(String input) throws JsonProcessingException {
    return terminal.type(input, "match").json();
  }

  private static PrintWriter silent() {
    return new PrintWriter(Writer.nullWriter());
  }

  /** Gives away each line that was written, and keeps none. */
  private static PrintWriter writer(Consumer<String> lines) {
    StringBuilder line = new StringBuilder();
    return new PrintWriter(
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
              if (characters[i] == '\n') {
                lines.accept(line.toString());
                line.setLength(0);
              } else {
                line.append(characters[i]);
              }
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
  }

  /** Lines in turn, made as they are read. */
  private static final class Repeated extends InputStream {
    private final List<byte[]> lines;
    private final int times;
    private int given;
    private int at;

    Repeated(List<String> lines, int times) {
      this.lines =
          lines.stream().map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8)).toList();
      this.times = times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int read = 0;
      while (read < length && given < times) {
        byte[] line = lines.get(given % lines.size());
        into[offset + read++] = line[at++];
        if (at == line.length) {
          at = 0;
          given++;
        }
      }
      return read == 0 ? -1 : read;
    }
  }

  /** Watches how far the answers are behind the input. */
  private static final class Progress {
    private final Repeated in;
    private int answered;
    private int mostHeld;

    Progress(Repeated in) {
      this.in = in;
    }

    void answered(String line) {
      answered++;
      mostHeld = Math.max(mostHeld, in.given - answered);
    }
  }
}

package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void an_empty_stream_has_no_line() throws IOException {
    assertThat(all("")).isEmpty();
  }

  @Test
  void numbers_lines_from_one() throws IOException {
    assertThat(all("a\nb\n")).containsExactly(text(1, "a"), text(2, "b"));
  }

  @Test
  void reads_a_last_line_without_a_line_break() throws IOException {
    assertThat(all("a\nb")).containsExactly(text(1, "a"), text(2, "b"));
  }

  @Test
  void counts_empty_lines() throws IOException {
    assertThat(all("\n\nc\n")).containsExactly(text(1, ""), text(2, ""), text(3, "c"));
  }

  @Test
  void keeps_a_carriage_return_for_the_reader_to_judge() throws IOException {
    assertThat(all("a\r\n")).containsExactly(text(1, "a\r"));
  }

  @Test
  void drops_a_byte_order_mark() throws IOException {
    assertThat(all("\ufeffa\n")).containsExactly(text(1, "a"));
  }

  @Test
  void keeps_what_looks_like_a_byte_order_mark_further_down() throws IOException {
    assertThat(all("a\n\ufeffb")).containsExactly(text(1, "a"), text(2, "\ufeffb"));
  }

  @Test
  void says_which_line_is_not_utf_8() throws IOException {
    byte[] bytes = {'a', '\n', (byte) 0xC3, (byte) 0x28, '\n', 'c'};

    assertThat(all(bytes))
        .containsExactly(text(1, "a"), new Lines.Line.Unreadable(2, "not UTF-8"), text(3, "c"));
  }

  @Test
  void reads_a_line_as_long_as_the_cap() throws IOException {
    String longest = "x".repeat(Lines.LONGEST);

    assertThat(all(longest + "\nb")).containsExactly(text(1, longest), text(2, "b"));
  }

  @Test
  void reads_past_a_line_over_the_cap() throws IOException {
    assertThat(all("x".repeat(Lines.LONGEST + 1) + "\nb"))
        .containsExactly(
            new Lines.Line.Unreadable(1, "longer than " + Lines.LONGEST + " bytes"), text(2, "b"));
  }

  @Test
  void reads_past_a_last_line_over_the_cap() throws IOException {
    assertThat(all("x".repeat(5 * Lines.LONGEST)))
        .singleElement()
        .isInstanceOf(Lines.Line.Unreadable.class);
  }

  @Test
  void is_ahead_while_a_whole_line_was_read() throws IOException {
    Lines lines = lines("a\nb\nc");
    lines.next();

    assertThat(lines.ahead()).isTrue();
  }

  @Test
  void is_not_ahead_with_half_a_line() throws IOException {
    Lines lines = lines("a\nb");
    lines.next();

    assertThat(lines.ahead()).isFalse();
  }

  @Test
  void reads_the_same_however_the_bytes_arrive() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Lines.Line> wanted = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i <= 300; i++) {
      String line = "é😀x".repeat(random.nextInt(i % 50 == 0 ? 9_000 : 30));
      wanted.add(text(i, line));
      bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(all(new Lines(new Dribble(bytes.toByteArray(), random))))
        .as("seed %d", seed)
        .isEqualTo(wanted);
  }

  /** Gives a few bytes at a time. */
  private static final class Dribble extends FilterInputStream {
    private final Random random;

    Dribble(byte[] bytes, Random random) {
      super(new ByteArrayInputStream(bytes));
      this.random = random;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return super.read(into, offset, Math.min(length, 1 + random.nextInt(500)));
    }
  }

  private static Lines.Line text(long number, String text) {
    return new Lines.Line.Text(number, text);
  }

  private static Lines lines(String text) {
    return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Lines.Line> all(String text) throws IOException {
    return all(lines(text));
  }

  private static List<Lines.Line> all(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return all(new Lines(in));
  }

  private static List<Lines.Line> all(Lines lines) throws IOException {
    List<Lines.Line> all = new ArrayList<>();
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent()) {
      all.add(line.get());
      line = lines.next();
    }
    return all;
  }
}

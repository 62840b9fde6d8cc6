package app.counterpoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream of bytes, one at a time, none longer in memory than the cap: what is over
 * it is read past.
 */
final class Lines {
  /** One line of input. */
  sealed interface Line {
    /** A line of text. */
    record Text(long number, String text) implements Line {}

    /** A line that cannot be read, and why. */
    record Unreadable(long number, String reason) implements Line {}
  }

  /** The longest line read, in bytes: 64 KiB is sixteen times what Slack lets anyone type. */
  static final int LONGEST = 1 << 16;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final byte[] buffer = new byte[LONGEST];
  private int at;
  private int end;
  private final byte[] line = new byte[LONGEST];
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    int length = 0;
    boolean tooLong = false;
    int read = read();
    if (read < 0) {
      return Optional.empty();
    }
    number++;
    while (read >= 0 && read != '\n') {
      if (length < LONGEST) {
        line[length++] = (byte) read;
      } else {
        tooLong = true;
      }
      read = read();
    }
    return Optional.of(tooLong ? unreadable("longer than " + LONGEST + " bytes") : decode(length));
  }

  /** Whether the next line is here already, so that asking for it waits for nobody. */
  boolean ahead() {
    for (int i = at; i < end; i++) {
      if (buffer[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) {
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  private Line decode(int length) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(line, length));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
      return new Line.Text(number, marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return unreadable("not UTF-8");
    }
  }

  private Line unreadable(String reason) {
    return new Line.Unreadable(number, reason);
  }
}

package app.counterpoint.matching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the word pieces of an uncased BERT vocabulary and gives their ids: greedy,
 * longest piece first (Schuster and Nakajima, "Japanese and Korean voice search", 2012), after
 * BERT's own cleaning: lower case, accents stripped, every punctuation mark and every CJK character
 * a word of its own.
 *
 * <p>Immutable and safe for any number of threads.
 */
final class WordPieces {
  private static final String CONTINUATION = "##";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
    this.unknown = idOf("[UNK]");
    this.start = idOf("[CLS]");
    this.end = idOf("[SEP]");
  }

  /** Reads the {@code model.vocab} object of a Hugging Face {@code tokenizer.json}. */
  static WordPieces read(InputStream tokenizerJson) throws IOException {
    Map<String, Integer> ids = new HashMap<>(1 << 16);
    try (JsonParser json = new JsonFactory().createParser(tokenizerJson)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT && "vocab".equals(json.currentName())) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String piece = json.currentName();
            ids.put(piece, json.nextIntValue(-1));
          }
          return new WordPieces(ids);
        }
      }
    }
    throw new IOException("tokenizer.json has no vocab object");
  }

  /**
   * The ids of a text between the marks of start and end, at most {@code limit} of them in all;
   * what is over is cut.
   */
  long[] ids(String text, int limit) {
    long[] found = new long[limit];
    found[0] = start;
    int count = 1;
    String clean = clean(text, limit);
    int at = 0;
    while (at < clean.length() && count < limit - 1) {
      int next = clean.indexOf(' ', at);
      int wordEnd = next < 0 ? clean.length() : next;
      if (wordEnd > at) {
        count = addPieces(clean.substring(at, wordEnd), found, count);
      }
      at = wordEnd + 1;
    }
    found[count++] = end;
    return Arrays.copyOf(found, count);
  }

  /** One space between words and around every mark; no more characters than can yield the limit. */
  private static String clean(String text, int limit) {
    String bounded =
        text.length() > limit * LONGEST_WORD ? text.substring(0, limit * LONGEST_WORD) : text;
    String folded = Normalizer.normalize(bounded, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder clean = new StringBuilder(folded.length() + 16);
    folded.codePoints().forEach(c -> append(clean, c));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int c) {
    int type = Character.getType(c);
    if (Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR) {
      clean.append(' ');
    } else if (isPunctuation(c, type) || isCjk(c)) {
      clean.append(' ').appendCodePoint(c).append(' ');
    } else if (c != 0 && c != 0xFFFD && !isDropped(type)) {
      clean.appendCodePoint(c);
    }
  }

  private static boolean isDropped(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean isPunctuation(int c, int type) {
    boolean ascii =
        (c >= 33 && c <= 47)
            || (c >= 58 && c <= 64)
            || (c >= 91 && c <= 96)
            || (c >= 123 && c <= 126);
    return ascii
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  private static boolean isCjk(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private int addPieces(String word, long[] found, int from) {
    int room = found.length - 1;
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      found[from] = unknown;
      return from + 1;
    }
    int count = from;
    int at = 0;
    while (at < word.length()) {
      int pieceEnd = word.length();
      Integer id = null;
      while (pieceEnd > at) {
        String piece = word.substring(at, pieceEnd);
        id = ids.get(at == 0 ? piece : CONTINUATION + piece);
        if (id != null) {
          break;
        }
        pieceEnd--;
      }
      if (id == null) {
        found[from] = unknown;
        return from + 1;
      }
      if (count == room) {
        return count;
      }
      found[count++] = id;
      at = pieceEnd;
    }
    return count;
  }

  private int idOf(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary has no " + piece);
    }
    return id;
  }
}

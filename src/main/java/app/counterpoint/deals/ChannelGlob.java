package app.counterpoint.deals;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for names of channels, such as {@code deal-*}: a star stands for any characters, none
 * included, and a question mark for one. Capitals make no difference.
 */
public final class ChannelGlob {
  /** Slack's limit of a channel's name; more than three stars would only be slow. */
  private static final Pattern SHAPE =
      Pattern.compile("(?=[\\p{L}\\p{M}\\p{N}_.*?-]{1,80}$)[^*]*(?:\\*[^*]*){0,3}");

  private static final Pattern PART = Pattern.compile("([*?]+)|[^*?]+");
  private static final Pattern SEPARATORS = Pattern.compile("[-_. ]+");

  private final String glob;
  private final Pattern names;
  private final boolean literal;

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException if it {@linkplain #isOne is none}
   */
  public ChannelGlob(String glob) {
    if (!isOne(glob)) {
      throw new IllegalArgumentException("not a pattern for names of channels");
    }
    this.glob = glob;
    List<MatchResult> parts = PART.matcher(glob).results().toList();
    String regex = parts.stream().map(ChannelGlob::regex).collect(Collectors.joining());
    names = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    literal = parts.stream().anyMatch(part -> part.group(1) == null);
  }

  /**
   * Whether a text can be a pattern: letters, digits, {@code - _ .}, question marks and at most
   * three stars; 80 characters at most.
   */
  public static boolean isOne(String glob) {
    return SHAPE.matcher(glob).matches();
  }

  private static String regex(MatchResult part) {
    return part.group(1) == null
        ? Pattern.quote(part.group())
        : "(" + part.group().replace("?", ".").replace("*", ".*") + ")";
  }

  /** Whether the pattern covers the name of a channel. */
  public boolean covers(String name) {
    return names.matcher(name).matches();
  }

  /**
   * The deal that a channel's name stands for: what the stars and question marks stand for in it,
   * as words. Empty where the pattern does not cover the name, or leaves nothing of it.
   */
  public Optional<String> deal(String name) {
    Matcher matcher = names.matcher(name);
    if (!literal || !matcher.matches()) {
      return Optional.empty();
    }
    String starred =
        IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(matcher::group)
            .collect(Collectors.joining(" "));
    return Optional.of(SEPARATORS.matcher(starred).replaceAll(" ").strip())
        .filter(words -> !words.isEmpty());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChannelGlob that && glob.equals(that.glob);
  }

  @Override
  public int hashCode() {
    return glob.hashCode();
  }

  @Override
  public String toString() {
    return glob;
  }
}

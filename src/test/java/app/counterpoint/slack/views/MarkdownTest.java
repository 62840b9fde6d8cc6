package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource({
    "20% off & more, 20% off & more",
    "<!channel>, \\<!channel\\>",
    "[here](https://evil.example), \\[here\\](https://evil.example)",
    "*now* or _never_, \\*now\\* or \\_never\\_",
    "# big, \\# big",
    "a\\b, a\\\\b",
    "`x` ~y~ a|b, \\`x\\` \\~y\\~ a\\|b"
  })
  void escapes_whatever_would_become_a_format(String words, String escaped) {
    assertThat(Markdown.escape(words.strip())).isEqualTo(escaped.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'one\n- two'|one - two", "'one \r\n two'|one two"})
  void keeps_words_on_one_line(String words, String escaped) {
    assertThat(Markdown.escape(words)).isEqualTo(escaped);
  }
}

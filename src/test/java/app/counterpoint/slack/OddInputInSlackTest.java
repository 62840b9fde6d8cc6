package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Delivered;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody types or sends, Slack takes the answer and nobody is woken by it. */
class OddInputInSlackTest {
  @RegisterExtension final AppExtension app = AppExtension.demo();

  static Stream<Arguments> oddities() {
    return Stream.of(
        Arguments.of("forty thousand characters", "they want 20% off ".repeat(2_300)),
        Arguments.of("control characters", "they want\u0000 20%\u0007 off\u001b[31m by friday"),
        Arguments.of("everybody", "<!channel> <!here> they want 20% off"),
        Arguments.of("a person", "<@U0MORGAN> they want 20% off"),
        Arguments.of("escapes", "they want &lt;20%&gt; off &amp; more &lt;!channel&gt;"),
        Arguments.of("marks of direction", "\u202ethey want 20% off\u202c \u200f"),
        Arguments.of("emoji alone", "\uD83D\uDE00\uD83D\uDE00"),
        Arguments.of("half an emoji", "they want 20% off \uD83D"),
        Arguments.of("a link", "<http://evil.example|they want 20% off>"),
        Arguments.of(
            "Japanese", "\u5024\u5f15\u304d\u3092\u8981\u6c42\u3055\u308c\u307e\u3057\u305f"),
        Arguments.of("German", "der Einkauf will 15% Rabatt bis Freitag"),
        Arguments.of("markup", "*they* _want_ ~20%~ `off` >by friday"),
        Arguments.of("JSON", "{\"situation\":\"price-pressure\"}"),
        Arguments.of("a line break", "they want\n20% off\nby friday"),
        Arguments.of("blanks alone", " \t\u00a0 "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddities")
  void answers_the_command(String name, String text) {
    Delivered answer = app.riley().types(ACME, "/procurement-tips " + text);
    ChatMessage seen = app.riley().seesLast(ACME);

    assertThat(answer.fault()).isEmpty();
    assertThat(seen.text()).isNotBlank();
    assertThat(seen.text() + seen.blocks())
        .doesNotContain("<!channel>", "<!here>", "<@U0MORGAN>", "<http");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddities")
  void takes_the_message(String name, String text) {
    assertThat(app.riley().says(ACME, text).isAcked()).isTrue();
  }
}

package app.counterpoint.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubcommandTest {
  @ParameterizedTest
  @MethodSource("orders")
  void is_an_order(String text, Subcommand order) {
    assertThat(Subcommand.parse(text)).isEqualTo(order);
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        Arguments.of("help", new Subcommand.Help()),
        Arguments.of("  HELP! ", new Subcommand.Help()),
        Arguments.of("mute", new Subcommand.Mute(false)),
        Arguments.of("Mute  here", new Subcommand.Mute(true)),
        Arguments.of("unmute", new Subcommand.Unmute(false)),
        Arguments.of("unmute here", new Subcommand.Unmute(true)),
        Arguments.of("watch", new Subcommand.Watch()),
        Arguments.of("watch here", new Subcommand.Watch()),
        Arguments.of("unwatch", new Subcommand.Unwatch()),
        Arguments.of("unwatch here", new Subcommand.Unwatch()),
        Arguments.of("saved", new Subcommand.Saved()),
        Arguments.of("why", new Subcommand.Why()),
        Arguments.of("Why?", new Subcommand.Why()),
        Arguments.of("forget-me", new Subcommand.ForgetMe()),
        Arguments.of("forget me", new Subcommand.ForgetMe()),
        Arguments.of("Forget–me", new Subcommand.ForgetMe()),
        Arguments.of("deal", new Subcommand.Deals("")),
        Arguments.of("deal Acme = acme corp", new Subcommand.Deals("Acme = acme corp")),
        Arguments.of("Deal  Acme =", new Subcommand.Deals("Acme =")),
        Arguments.of("deal = acme", new Subcommand.Deals("= acme")),
        Arguments.of("nudge", new Subcommand.Nudge("")),
        Arguments.of("Nudge…", new Subcommand.Nudge("")),
        Arguments.of("nudge they want 20% off", new Subcommand.Nudge("they want 20% off")),
        Arguments.of("Nudge: - they want 20% off ", new Subcommand.Nudge("they want 20% off")),
        Arguments.of("questions", new Subcommand.Menu(Stance.QUESTIONS)),
        Arguments.of("Pushback:", new Subcommand.Menu(Stance.PUSHBACK)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n"})
  void is_the_menu_where_nothing_was_typed(String text) {
    assertThat(Subcommand.parse(text)).isEqualTo(new Subcommand.Menu(Stance.ANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they want 20% off by friday",
        "help me with procurement",
        "why do they want 20% off",
        "watch out they lowered the budget",
        "saved us 20% they say",
        "mute is what procurement is since monday",
        "deal is stuck in legal",
        "deals = trouble",
        "forget me not, says the buyer",
        "questionsfrom procurement",
        "pushbacks again",
        "nudges do not help",
        "questions-only round with the buyer",
        "🙂",
        "?"
      })
  void is_a_question(String text) {
    assertThat(Subcommand.parse(text)).isEqualTo(new Subcommand.Ask(Stance.ANY, text));
  }

  @ParameterizedTest
  @CsvSource({
    "questions they want 20% off, QUESTIONS",
    "Questions: they want 20% off, QUESTIONS",
    "pushback they want 20% off, PUSHBACK",
    "'PUSHBACK  - they want 20% off ', PUSHBACK",
    "'pushback, they want 20% off', PUSHBACK"
  })
  void wants_one_half_of_an_answer(String text, Stance stance) {
    assertThat(Subcommand.parse(text)).isEqualTo(new Subcommand.Ask(stance, "they want 20% off"));
  }

  @Test
  void keeps_the_lines_of_a_question() {
    assertThat(Subcommand.parse(" questions they wrote:\nno\nmore "))
        .isEqualTo(new Subcommand.Ask(Stance.QUESTIONS, "they wrote:\nno\nmore"));
  }

  @Test
  void keeps_what_follows_on_another_line() {
    assertThat(Subcommand.parse("deal Acme\n= acme corp"))
        .isEqualTo(new Subcommand.Deals("Acme\n= acme corp"));
  }
}

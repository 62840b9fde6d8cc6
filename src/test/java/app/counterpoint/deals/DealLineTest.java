package app.counterpoint.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.deals.DealLine.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealLineTest {
  @Test
  void names_a_deal() {
    assertThat(DealLine.parse("Acme = acme corp, acme-emea"))
        .isEqualTo(named("Acme", "acme corp", "acme-emea"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Acme   Corp=a,b",
        "Acme\tCorp =\na\u00a0,, b ,",
        "\u202eAcme\u200b Corp = a, b\u0000",
        "Acme Corp = a, A, b, a!, acme-corp"
      })
  void overlooks_spaces_unseen_marks_and_repetition(String line) {
    assertThat(DealLine.parse(line)).isEqualTo(named("Acme Corp", "a", "b"));
  }

  @Test
  void names_a_deal_without_aliases() {
    assertThat(DealLine.parse("Acme = acme")).isEqualTo(named("Acme"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Acme =", "Acme=  ", " Acme = \u200b"})
  void removes_a_deal(String line) {
    assertThat(DealLine.parse(line)).isEqualTo(new DealLine.Removed("Acme"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b"})
  void lists_the_deals(String line) {
    assertThat(DealLine.parse(line)).isEqualTo(new DealLine.Listing());
  }

  @ParameterizedTest
  @CsvSource({
    "Acme, NO_EQUALS_SIGN",
    "'Acme, acme corp', NO_EQUALS_SIGN",
    "A = b = c, TWO_EQUALS_SIGNS",
    "==, TWO_EQUALS_SIGNS",
    "= acme, NO_NAME",
    "=, NO_NAME",
    "+++ = acme, NO_WORD",
    "'Acme = acme corp, !!!', NO_WORD"
  })
  void says_what_is_unclear(String line, Reason why) {
    assertThat(DealLine.parse(line)).isEqualTo(new DealLine.Unclear(why));
  }

  @Test
  void takes_names_of_the_greatest_length() {
    String name = "n".repeat(Deal.LONGEST);
    String alias = "a".repeat(Deal.LONGEST);

    assertThat(DealLine.parse(name + "=" + alias)).isEqualTo(named(name, alias));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s = a", "Acme = a, %s"})
  void refuses_a_longer_name(String line) {
    String name = "n".repeat(Deal.LONGEST + 1);

    assertThat(DealLine.parse(line.formatted(name)))
        .isEqualTo(new DealLine.Unclear(Reason.TOO_LONG));
  }

  @Test
  void takes_the_most_aliases() {
    assertThat(DealLine.parse("Acme = " + aliases(Deal.MOST))).isInstanceOf(DealLine.Named.class);
  }

  @Test
  void refuses_more_aliases() {
    assertThat(DealLine.parse("Acme = " + aliases(Deal.MOST + 1)))
        .isEqualTo(new DealLine.Unclear(Reason.TOO_MANY));
  }

  private static String aliases(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
  }

  private static DealLine named(String name, String... aliases) {
    return new DealLine.Named(new Deal(name, List.of(aliases)));
  }
}

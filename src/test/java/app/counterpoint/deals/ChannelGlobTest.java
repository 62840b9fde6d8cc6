package app.counterpoint.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelGlobTest {
  @ParameterizedTest
  @CsvSource({
    "deal-*, deal-acme",
    "deal-*, deal-",
    "Deal-*, deal-acme",
    "deal-*, DEAL-ACME",
    "deal-??, deal-de",
    "*-deal-*, emea-deal-acme",
    "kunde-*, kunde-müller",
    "案件-*, 案件-アクメ",
    "a.c, a.c",
    "*, anything"
  })
  void covers_a_name_that_fits(String glob, String name) {
    assertThat(new ChannelGlob(glob).covers(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "deal-*, deals",
    "deal-*, big-deal-acme",
    "deal, deal-acme",
    "deal-??, deal-d",
    "deal-??, deal-dex",
    "a.c, abc",
    "deal-*, ''"
  })
  void leaves_a_name_that_does_not_fit(String glob, String name) {
    assertThat(new ChannelGlob(glob).covers(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "deal-*, deal-acme, acme",
    "deal-*, deal-acme-emea, acme emea",
    "deal-*, deal-acme__q3.renewal, acme q3 renewal",
    "*-deal-*, emea-deal-acme, emea acme",
    "deal-??-*, deal-de-acme, de acme"
  })
  void finds_the_deal_in_the_name(String glob, String name, String deal) {
    assertThat(new ChannelGlob(glob).deal(name)).contains(deal);
  }

  @ParameterizedTest
  @CsvSource({"deal-*, sales", "deal-*, deal-", "deal-*, deal---", "deal-acme, deal-acme"})
  void finds_no_deal_where_the_stars_hold_none(String glob, String name) {
    assertThat(new ChannelGlob(glob).deal(name)).isEmpty();
  }

  @Test
  void does_not_take_every_channel_for_a_deal_because_all_are_listened_to() {
    assertThat(new ChannelGlob("*").deal("random")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "#deal-*", "deal *", "[a-z]", "deal-{a,b}", "a/b", "a\\b", "a\nb"})
  void is_no_pattern(String glob) {
    assertThat(ChannelGlob.isOne(glob)).isFalse();
  }

  @Test
  void takes_three_stars_and_no_more() {
    assertThat(ChannelGlob.isOne("*a*b*")).isTrue();
    assertThat(ChannelGlob.isOne("*a*b*c*")).isFalse();
  }

  @Test
  void is_no_longer_than_a_name_of_a_channel() {
    assertThat(ChannelGlob.isOne("a".repeat(80))).isTrue();
    assertThat(ChannelGlob.isOne("a".repeat(81))).isFalse();
  }

  @Test
  void refuses_what_is_no_pattern() {
    assertThatThrownBy(() -> new ChannelGlob("[deal]"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void is_a_value_that_prints_as_it_was_written() {
    assertThat(new ChannelGlob("deal-*"))
        .isEqualTo(new ChannelGlob("deal-*"))
        .hasSameHashCodeAs(new ChannelGlob("deal-*"))
        .isNotEqualTo(new ChannelGlob("deal-?"))
        .isNotEqualTo("deal-*")
        .hasToString("deal-*");
  }
}

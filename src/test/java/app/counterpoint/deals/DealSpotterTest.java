package app.counterpoint.deals;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.SALES_FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.SettableClock;
import app.counterpoint.workspace.FakeGate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealSpotterTest {
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final FakeGate gate = new FakeGate();
  private final MemoryDealBook book = new MemoryDealBook();
  private final SettableClock clock = new SettableClock();
  private final DealSpotter spotter =
      new DealSpotter(
          book,
          new DealChannels(List.of(new ChannelGlob("deal-*")), new MemoryWatchedChannels(), gate),
          clock,
          FRESH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme wants 20% off",
        "they want 20% off, says ACME",
        "acme's buyer is back",
        "ACME’S BUYER IS BACK",
        "(acme)",
        "post-acme planning",
        "Ａｃｍｅ in wide letters"
      })
  void finds_a_deal_by_its_name(String text) {
    book.name("Acme");

    assertThat(about(text)).contains("Acme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"acmeco wants more", "pacme", "acme2", "ac me", "acmé", "a", ""})
  void finds_no_deal_in_a_part_of_a_word(String text) {
    book.name("Acme");

    assertThat(about(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme corp is back", "ACME-EMEA is back", "acme\nemea", "it is ÜBERACME"})
  void finds_a_deal_by_an_alias(String text) {
    book.name("The big one", "acme corp", "acme-emea", "überacme");

    assertThat(about(text)).contains("The big one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MÜLLER STRASSE called", "müller straße called"})
  void takes_capitals_and_small_letters_of_any_language_as_one(String text) {
    book.name("Müller Straße");

    assertThat(about(text)).contains("Müller Straße");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lowe's said no", "lowe’s", "with L'Oréal", "with l’oréal's team"})
  void finds_names_with_an_apostrophe(String text) {
    book.name("Stores", "Lowe's", "L'Oréal");

    assertThat(about(text)).contains("Stores");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C&A wants more", "c & a"})
  void finds_names_with_a_sign(String text) {
    book.name("C&A");

    assertThat(about(text)).contains("C&A");
  }

  @Test
  void hears_only_the_longer_of_two_names_where_one_holds_the_other() {
    book.name("Acme");
    book.name("Acme EMEA");

    assertThat(about("is acme emea late?")).contains("Acme EMEA");
  }

  @Test
  void hears_the_shorter_name_where_the_longer_is_broken_off() {
    book.name("Acme");
    book.name("Acme EMEA North");

    assertThat(about("acme emea")).contains("Acme");
  }

  @Test
  void a_deal_named_twice_is_one_deal() {
    book.name("Acme", "acme corp");

    assertThat(about("acme corp, that is acme")).contains("Acme");
  }

  @Test
  void two_deals_are_none() {
    book.name("Acme");
    book.name("Globex");

    assertThat(about("acme and globex both want it")).isEmpty();
  }

  @Test
  void an_alias_of_two_deals_is_none() {
    book.name("Acme", "emea");
    book.name("Globex", "EMEA");

    assertThat(about("emea is late")).isEmpty();
  }

  @Test
  void two_deals_are_none_in_a_deals_own_channel_too() {
    book.name("Acme");
    book.name("Globex");

    assertThat(spotter.about("acme and globex", DEAL_ACME)).isEmpty();
  }

  @Test
  void a_channel_is_about_its_own_deal() {
    assertThat(spotter.about("they want 20% off", DEAL_ACME)).contains(new Deal("acme", List.of()));
  }

  @Test
  void a_channels_deal_goes_by_the_name_that_is_known() {
    book.name("The big one", "acme");

    assertThat(spotter.about("they want 20% off", DEAL_ACME).map(Deal::name))
        .contains("The big one");
  }

  @Test
  void a_channels_deal_keeps_its_own_name_between_two_known_ones() {
    book.name("Acme");
    book.name("EMEA");
    gate.name(DEAL_ACME, "deal-acme-north-emea");

    assertThat(spotter.about("they want 20% off", DEAL_ACME).map(Deal::name))
        .contains("acme north emea");
  }

  @Test
  void a_deal_that_is_named_counts_more_than_the_channels_own() {
    book.name("Globex");

    assertThat(spotter.about("globex wants 20% off", DEAL_ACME).map(Deal::name)).contains("Globex");
  }

  @Test
  void a_channels_name_that_is_too_long_for_a_deal_is_none() {
    gate.name(DEAL_ACME, "deal-" + "a".repeat(Deal.LONGEST + 1));

    assertThat(spotter.about("they want 20% off", DEAL_ACME)).isEmpty();
  }

  @Test
  void reads_the_book_once_for_many_messages() {
    for (int i = 0; i < 1_000; i++) {
      about("message " + i);
    }

    assertThat(book.reads()).isEqualTo(1);
  }

  @Test
  void learns_a_deal_after_a_while() {
    about("acme");
    book.name("Acme");
    clock.turn(FRESH);

    assertThat(about("acme")).contains("Acme");
  }

  @Test
  void does_not_know_a_new_deal_before() {
    about("acme");
    book.name("Acme");
    clock.turn(FRESH.minusMillis(1));

    assertThat(about("acme")).isEmpty();
  }

  @Test
  void learns_a_deal_at_once_when_told() {
    about("acme");
    book.name("Acme");
    spotter.refresh();

    assertThat(about("acme")).contains("Acme");
  }

  @Test
  void forgets_a_deal_that_was_removed() {
    book.name("Acme");
    about("acme");
    book.remove("acme");
    spotter.refresh();

    assertThat(about("acme")).isEmpty();
  }

  private Optional<String> about(String text) {
    return spotter.about(text, SALES_FLOOR).map(Deal::name);
  }
}

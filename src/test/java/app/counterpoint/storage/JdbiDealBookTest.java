package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.deals.Deal;
import app.counterpoint.deals.DealBook;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiDealBookTest {
  private static final Deal ACME = new Deal("Acme", List.of("acme corp", "acme-emea"));
  private static final Deal GLOBEX = new Deal("globex", List.of());

  private final DealBook deals;

  JdbiDealBookTest(TestDatabase where) {
    deals = new JdbiDealBook(where.empty());
  }

  @Test
  void knows_no_deal_at_first() {
    assertThat(deals.all()).isEmpty();
  }

  @Test
  void remembers_a_deal_with_its_aliases_in_order() {
    deals.name(ACME, RILEY, NOON);
    assertThat(deals.all()).containsExactly(ACME);
  }

  @Test
  void lists_deals_by_name_whatever_their_capitals() {
    Deal zeta = new Deal("Zeta", List.of("z"));
    deals.name(zeta, RILEY, NOON);
    deals.name(GLOBEX, RILEY, NOON);
    deals.name(ACME, RILEY, NOON);
    assertThat(deals.all()).containsExactly(ACME, GLOBEX, zeta);
  }

  @Test
  void gives_a_known_deal_other_aliases() {
    Deal other = new Deal("Acme", List.of("the big one"));
    deals.name(ACME, RILEY, NOON);
    deals.name(other, MORGAN, LATER);
    assertThat(deals.all()).containsExactly(other);
  }

  @Test
  void takes_a_name_in_other_capitals_for_the_same_deal() {
    Deal street = new Deal("HAUPTSTRASSE", List.of());
    deals.name(new Deal("Hauptstraße", List.of("h")), RILEY, NOON);
    deals.name(street, RILEY, LATER);
    assertThat(deals.all()).containsExactly(street);
  }

  @Test
  void takes_a_deal_out() {
    deals.name(ACME, RILEY, NOON);
    deals.name(GLOBEX, RILEY, NOON);
    assertThat(deals.remove("ACME")).isTrue();
    assertThat(deals.all()).containsExactly(GLOBEX);
  }

  @Test
  void takes_the_aliases_out_with_the_deal() {
    deals.name(ACME, RILEY, NOON);
    deals.remove("Acme");
    Deal bare = new Deal("Acme", List.of());
    deals.name(bare, RILEY, LATER);
    assertThat(deals.all()).containsExactly(bare);
  }

  @Test
  void says_when_there_was_no_such_deal() {
    assertThat(deals.remove("Acme")).isFalse();
  }
}

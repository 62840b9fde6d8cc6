package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.counterpoint.playbook.Slot;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong fact is worse than none, so the tables of what is left out are the longer ones. */
class FactsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "they want 20% off                                         | 20%",
        "They want 20 % off                                        | 20%",
        "THEY WANT 20% OFF                                         | 20%",
        "they came back 20% under our quote and want an answer     | 20%",
        "procurement asks for 7.5% less                            | 7.5%",
        "procurement asks for 7,5% less                            | 7,5%",
        "he demands a 12 percent discount                          | 12%",
        "a discount of 15 pct or we walk                           | 15%",
        "need -7% by friday or else nothing                        | 7%",
        "15% or they reopen                                        | 15%",
        "another 5% after we agreed                                | 5%",
        "they asked for 10 per cent                                | 10%",
        "they want 10-15% off                                      | 10-15%",
        "they want 10 – 15% off                                    | 10-15%",
        "they want 10 to 15% off                                   | 10-15%",
        "wir sollen 12 Prozent runter                              | 12%",
        "Die wollen 22% Nachlass auf die Lizenzen                  | 22%",
        "l'acheteur veut une remise de 20%, je réponds quoi        | 20%",
        "quieren un descuento del 10 por ciento                    | 10%",
        "vogliono lo sconto del 20% sulla traduzione               | 20%",
        "O comprador disse que só fecha com 15% a menos            | 15%",
        "they want 20% off. yes, 20%!                              | 20%",
      })
  void finds_the_cut_that_is_asked_for(String text, String percent) {
    assertThat(Facts.in(text).of(Slot.PERCENT)).contains(percent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "they want a discount",
        "they want 20 off",
        "first 10% off, now 20% off",
        "they want 10% or 15% off",
        "they want 5 or 10% off",
        "they want 15-10% off",
        "they want 20%-30% off",
        "they want 20% to 30% off",
        "they want it, but our margin is 20%",
        "20% margin is all we have, they want more",
        "they want uptime of 99.9%",
        "99.9% uptime, less downtime",
        "the open rate was 41%, lower than before",
        "i'm 100% sure they want a cut",
        "they want 100% off",
        "they want 0% off",
        "they want 250% more",
        "i am 90% sure that they want a discount",
        "we already gave 10% and they want more",
        "can we offer 10% less",
        "we gave 4% off",
        "they want us, though we're 30% higher",
        "you're 12% over budget, they say, and need less",
        "40% of the staff want a cut",
        "they want 10% of the volume as a test",
        "my landlord wants 12% more rent",
        "they want to know why costs went up 9%",
        "win rate is down to 31%",
        "sales up 20%",
        "revenue +9%, costs down",
        "VAT of 19% is not off",
        "they want 1/2% off",
        "they want 2½% off",
        "they want 2⁄2% off",
        "they want v1.2.20% off",
        "they want 1,200% off",
        "they want 1.555% off",
        "they want 10% 20% 30% off",
        "a cut of 5 percentage points",
        "the proposal is 80% done, down to details",
        "the inflation rate of 4% is what they want",
        "they want ٢٠% off",
        "battery at 9%, need a charger",
        "see www.acme.example/20%off for less",
        "quote A20% is less",
      })
  void leaves_out_a_share_that_is_no_demand_or_not_plain(String text) {
    assertThat(Facts.in(text).of(Slot.PERCENT)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "your competitor is at €41k, match it            | €41k",
        "they said €41,000                               | €41,000",
        "they said € 41.000                              | € 41.000",
        "they said 41.000 €                              | 41.000 €",
        "they said 41 000 €                              | 41 000 €",
        "they said 41'000 CHF                            | 41'000 CHF",
        "we must get under CHF 240'000                   | CHF 240'000",
        "they want it at $1,200,000                      | $1,200,000",
        "they want it at $1.2m                           | $1.2m",
        "they want it at US$ 1.2m                        | US$ 1.2m",
        "they want it at R$ 2.1m                         | R$ 2.1m",
        "target: £12.50                                  | £12.50",
        "the budget is 140 thousand euro                 | 140 thousand euro",
        "the budget is 2 mln zł                          | 2 mln zł",
        "finance says we come in under 2m SEK            | 2m SEK",
        "resubmit at 140.000 PLN                         | 140.000 PLN",
        "cap is ₹38 lakh a unit                          | ₹38 lakh",
        "they want ¥5,000,000                            | ¥5,000,000",
        "target price: 89 kr                             | 89 kr",
        "they want 50k dollars                           | 50k dollars",
        "they want EUR 41k.                              | EUR 41k",
        "they want 3 million USD                         | 3 million USD",
        "they want 500k DKK!                             | 500k DKK",
        "they say €41k. yes, €41k                        | €41k",
      })
  void finds_the_price_that_is_named(String text, String amount) {
    assertThat(Facts.in(text).of(Slot.AMOUNT)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they want a lower price",
        "can we match 41k",
        "first they said €41k, now €39k",
        "they want €40-50k",
        "they want €40k-50k",
        "they want €40k – €50k",
        "they want €40k to 50k",
        "they want between 40 and 50k €",
        "they want 40-50k €",
        "they want 40 to 50k euros",
        "they want €40/50k",
        "the list price is €40k and they want less",
        "list price €40k, they want less",
        "a deal worth €40k, they want less",
        "a €40k deal, they want it for less",
        "we quoted €44k, they want less",
        "our price is €44k, they say too dear",
        "our quote of €44k, they say too dear",
        "we're at €44k, they want less",
        "they want €5k off",
        "they want €5k less",
        "knock €5k off or no deal",
        "they say we are €5k too dear by €5k over",
        "we are €3k apart, they say",
        "ACV is €80k, they want less",
        "they want €1.2.3",
        "they want €41.5555",
        "they want €1,2345",
        "they want €41kk",
        "they want €5th",
        "they want €5x",
        "call +49 170 1234567, they want less",
        "call (555) 010-9999 to get less",
        "version 1.2.3 at last",
        "on 12/05 they said no",
        "they want 30 pounds of paper",
        "lunch at €12",
        "my commission is €4k at that price",
        "they want 20% off",
        "they need room 5 krone street",
        "three months of paperwork for a £9k job",
        "tender alert: €2.4m ERP, 12 days",
        "selling my bike, 220 €",
      })
  void leaves_out_a_sum_that_is_not_theirs_or_not_plain(String text) {
    assertThat(Facts.in(text).of(Slot.AMOUNT)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "they want an answer by friday              | Friday",
        "they want an answer by FRIDAY              | Friday",
        "answer by Fri                              | Friday",
        "answer by this friday                      | Friday",
        "answer by next friday                      | next Friday",
        "answer by thurs                            | Thursday",
        "answer by tues please                      | Tuesday",
        "answer by sat                              | Saturday",
        "answer by mon, or no deal                  | Monday",
        "answer by wed or else                      | Wednesday",
        "before sunday                              | Sunday",
        "due tuesday                                | Tuesday",
        "due on tuesday                             | Tuesday",
        "deadline: thursday                         | Thursday",
        "the deadline is thursday                   | Thursday",
        "no later than thursday                     | Thursday",
        "we have until midnight                     | midnight",
        "they gave us until monday                  | Monday",
        "she's got till end of month                | end of month",
        "by noon                                    | noon",
        "by 5pm                                     | 5pm",
        "by 5 pm                                    | 5 pm",
        "by 5:30pm                                  | 5:30pm",
        "by 17:00                                   | 17:00",
        "by friday noon                             | Friday noon",
        "by friday at 5pm                           | Friday at 5pm",
        "by 5pm on friday                           | 5pm on Friday",
        "by tomorrow                                | tomorrow",
        "by tmrw                                    | tomorrow",
        "by tonight                                 | tonight",
        "by today                                   | today",
        "by eod                                     | end of day",
        "by COB                                     | close of business",
        "by eoq                                     | end of quarter",
        "by the end of the week                     | end of the week",
        "by end of next week                        | end of next week",
        "by end of june                             | end of June",
        "by end of Q3                               | end of Q3",
        "by end of friday                           | end of Friday",
        "by month end                               | month end",
        "by next week                               | next week",
        "by Q3                                      | Q3",
        "by q1                                      | Q1",
        "by 30 june                                 | 30 June",
        "by the 30th of june                        | 30th of June",
        "by june 30                                 | June 30",
        "by june 30th                               | June 30th",
        "by 2 may                                   | 2 May",
        "by 2 may or we walk                        | 2 May",
        "by 14 Nov                                  | 14 Nov",
        "back by the 14th.                          | the 14th",
        "by friday. i said by friday                | Friday",
      })
  void finds_the_deadline(String text, String deadline) {
    assertThat(Facts.in(text).of(Slot.DEADLINE)).contains(deadline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "they called on friday",
        "friday",
        "by friday or by monday",
        "answer by friday, contract due thursday",
        "by friends of ours",
        "by fridays",
        "by saturation",
        "by monkeys",
        "by marching on",
        "by sat nav",
        "before she sat down",
        "before sat on the chair",
        "by the sun",
        "before the sun goes down",
        "by sun-dried tomatoes",
        "by mon ami",
        "beaten by monday.com",
        "by wed lock",
        "we may not reply",
        "by may",
        "the offer signed by 2 may be late",
        "a group led by 3 may not answer",
        "by march 20% less",
        "by march 20 vendors dropped out",
        "by june 2027",
        "by june 45",
        "by 45 june",
        "by the 3rd party",
        "by the 1st supplier",
        "by 12/05",
        "by 5.12.",
        "by 2026-05-12",
        "by 13pm",
        "by 5:75pm",
        "by 25:00",
        "by 5",
        "by 1.2.3",
        "by +49 170 1234567",
        "by the way",
        "OOO until monday",
        "i'm on holiday until monday",
        "no news until friday",
        "won't decide until Q3",
        "our offer is valid, expires friday",
        "our quote expires friday",
        "i'll be back by monday",
        "timesheets due friday",
        "standby friday",
        "by q5",
        "by q10",
      })
  void leaves_out_a_day_that_is_no_deadline_or_not_plain(String text) {
    assertThat(Facts.in(text).of(Slot.DEADLINE)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "an rfp of 87 pages            | 87 pages",
        "a 90 page pdf                 | 90 pages",
        "a 14-page code of conduct     | 14 pages",
        "the 60-pager                  | 60 pages",
        "Ausschreibung mit 120 Seiten  | 120 pages",
        "120 páginas, ninguém leu      | 120 pages",
        "18 pagine di requisiti        | 18 pages",
      })
  void finds_the_length_of_a_document(String text, String pages) {
    assertThat(Facts.in(text).of(Slot.PAGES)).contains(pages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages",
        "two A4 pages",
        "a 1 pager",
        "2-3 pages",
        "2 to 3 pages",
        "87 pages, now 90 pages",
        "budget is 40 pp",
        "1.5 pages",
        "1,200 pages",
        "page 3 pages on",
        "our 6 page bid",
        "we've written 40 pages",
        "the first 5 pages",
        "87 pageviews",
        "12345 pages",
      })
  void leaves_out_a_length_that_is_not_theirs_or_not_plain(String text) {
    assertThat(Facts.in(text).of(Slot.PAGES)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "we're up against 3 vendors     | 3 vendors",
        "they invited 6 Suppliers       | 6 suppliers",
        "lumped in with 6 other vendors | 6 vendors",
        "one of 5 bidders               | 5 bidders",
        "2 of 5 agencies are out        | 5 agencies",
        "they have 4 bids               | 4 bids",
      })
  void finds_the_field_of_rivals(String text, String vendors) {
    assertThat(Facts.in(text).of(Slot.VENDORS)).contains(vendors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vendors",
        "1 vendors",
        "2-3 vendors",
        "2 or 3 vendors",
        "3 vendors of 5 suppliers",
        "2 more vendors than before",
        "the no 2 supplier",
        "the #2 suppliers",
        "tier 2 suppliers",
        "tier-2 suppliers",
        "top 3 vendors",
        "our 12 suppliers",
        "we have 40 suppliers",
        "1,200 suppliers",
        "2000 suppliers",
        "3.5 vendors",
        "the vendor's 3",
      })
  void leaves_out_a_field_that_is_not_plain(String text) {
    assertThat(Facts.in(text).of(Slot.VENDORS)).isEmpty();
  }

  @Test
  void finds_one_fact_of_each_kind() {
    assertThat(
            Facts.in(
                    "they sent 87 pages to 3 vendors, their target is €41k, and they want 20% off"
                        + " by friday")
                .all())
        .isEqualTo(
            Map.of(
                Slot.PERCENT, "20%",
                Slot.AMOUNT, "€41k",
                Slot.DEADLINE, "Friday",
                Slot.PAGES, "87 pages",
                Slot.VENDORS, "3 vendors"));
  }

  @Test
  void one_doubtful_kind_does_not_spoil_the_others() {
    assertThat(Facts.in("they want 10% or 20% off by friday").all())
        .isEqualTo(Map.of(Slot.DEADLINE, "Friday"));
  }

  @Test
  void the_facts_found_cannot_be_changed() {
    Map<Slot, String> all = Facts.in("they want 20% off").all();
    assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "000 ",
        "1,000,",
        "1.000 000'",
        "1.1",
        "€",
        "€1",
        "€ 1 000 ",
        "$1k-",
        "20% ",
        "20%",
        "1-2-",
        "1 to ",
        "1 - ",
        "1–1 ",
        "by ",
        "by the ",
        "by friday ",
        "by 1 may ",
        "may 1 ",
        "before the end of ",
        "the the ",
        "due by ",
        "no later than ",
        "end of ",
        "mon ",
        "q",
        "%",
        "our ",
        "we have just ",
        "we've already ",
        "off ",
        "at ",
        " ",
        "\n",
        "\u00a0",
        "3 vendors ",
        "1 other ",
        "page ",
        "ſ",
        "İ",
        "'",
        ":",
        ".",
        "/",
        "1:1",
        "-"
      })
  void takes_no_longer_than_the_text_is_long(String hostile) {
    String text = hostile.repeat(10_000 / hostile.length());
    assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Facts.in(text + "x"));
  }
}

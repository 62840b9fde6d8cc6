package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.PassedOn;
import app.counterpoint.coaching.PassedOn.Entry;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiPassedOnTest {
  private final PassedOn passed;

  JdbiPassedOnTest(TestDatabase where) {
    passed = new JdbiPassedOn(where.empty());
  }

  @Test
  void tells_the_newest_first_and_no_more_than_wanted() {
    passed.pass(RILEY, "oldest", NOON);
    passed.pass(MORGAN, "older", LATER);
    passed.pass(RILEY, "newest", LATER);
    assertThat(passed.newest(2)).extracting(Entry::text).containsExactly("newest", "older");
  }

  @Test
  void tells_when_it_was_passed_on() {
    passed.pass(RILEY, "a question", NOON);
    assertThat(passed.newest(1)).extracting(Entry::at).containsExactly(NOON);
  }

  @Test
  void gives_each_an_id_of_its_own() {
    passed.pass(RILEY, "same", NOON);
    passed.pass(RILEY, "same", NOON);
    assertThat(passed.newest(2)).extracting(Entry::id).doesNotHaveDuplicates();
  }

  @Test
  void keeps_a_text_of_the_full_length() {
    String longest = "x".repeat(PassedOn.LONGEST);
    assertThat(keep(longest)).isEqualTo(longest);
  }

  @Test
  void cuts_a_text_that_is_longer() {
    assertThat(keep("x".repeat(PassedOn.LONGEST + 1))).isEqualTo("x".repeat(PassedOn.LONGEST));
  }

  @Test
  void cuts_before_a_character_rather_than_through_it() {
    String before = "x".repeat(PassedOn.LONGEST - 1);
    assertThat(keep(before + "😀")).isEqualTo(before);
  }

  @Test
  void keeps_every_language_and_sign() {
    String text = "¿20 % менше? 値引き \u202E😀'\";--\n";
    assertThat(keep(text)).isEqualTo(text);
  }

  @Test
  void replaces_what_a_database_cannot_hold() {
    assertThat(keep("a\0b\uD83Dc\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  private String keep(String text) {
    passed.pass(RILEY, text, NOON);
    return passed.newest(1).get(0).text();
  }
}

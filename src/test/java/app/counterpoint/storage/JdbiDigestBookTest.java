package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.digest.DigestBook;
import app.counterpoint.digest.DigestBook.Wish;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiDigestBookTest {
  private static final Wish BERLIN = new Wish(RILEY, ZoneId.of("Europe/Berlin"));
  private static final Wish UTC = new Wish(RILEY, ZoneOffset.UTC);
  private static final Wish OTHER = new Wish(MORGAN, ZoneOffset.UTC);

  private final DigestBook book;

  JdbiDigestBookTest(TestDatabase where) {
    book = new JdbiDigestBook(where.empty());
  }

  @Test
  void knows_of_no_wish_before_there_is_one() {
    book.keep(OTHER, NOON);
    assertThat(book.of(RILEY)).isEmpty();
  }

  @Test
  void keeps_the_last_wish_of_a_person() {
    book.keep(UTC, NOON);
    book.keep(BERLIN, LATER);
    assertThat(book.of(RILEY)).contains(BERLIN);
  }

  @Test
  void tells_every_wish() {
    book.keep(BERLIN, NOON);
    book.keep(OTHER, NOON);
    assertThat(book.all()).containsExactlyInAnyOrder(BERLIN, OTHER);
  }

  @Test
  void takes_out_the_wish_of_one_person() {
    book.keep(BERLIN, NOON);
    book.keep(OTHER, NOON);
    book.remove(RILEY);
    assertThat(book.all()).containsExactly(OTHER);
  }
}

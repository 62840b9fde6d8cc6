package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.tips.Mutes;
import app.counterpoint.tips.Mutes.Muted;
import app.counterpoint.workspace.ChannelId;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiMutesTest {
  private final Mutes mutes;

  JdbiMutesTest(TestDatabase where) {
    mutes = new JdbiMutes(where.empty());
  }

  @Test
  void knows_of_no_mute_at_first() {
    assertThat(mutes.of(RILEY)).isEqualTo(muted());
  }

  @Test
  void mutes_a_channel() {
    mutes.in(RILEY, ACME, NOON);
    assertThat(mutes.of(RILEY)).isEqualTo(muted(ACME));
  }

  @Test
  void mutes_everywhere_beside_a_channel() {
    mutes.in(RILEY, ACME, NOON);
    mutes.everywhere(RILEY, NOON);
    assertThat(mutes.of(RILEY)).isEqualTo(new Muted(true, Set.of(ACME)));
  }

  @Test
  void mutes_for_that_person_alone() {
    mutes.in(RILEY, ACME, NOON);
    assertThat(mutes.of(MORGAN)).isEqualTo(muted());
  }

  @Test
  void takes_a_mute_that_is_there_already() {
    mutes.in(RILEY, ACME, NOON);
    mutes.in(RILEY, ACME, LATER);
    assertThat(mutes.of(RILEY)).isEqualTo(muted(ACME));
  }

  @Test
  void lifts_the_mute_of_a_channel() {
    mutes.in(RILEY, ACME, NOON);
    mutes.in(RILEY, GLOBEX, NOON);
    mutes.lift(RILEY, ACME);
    assertThat(mutes.of(RILEY)).isEqualTo(muted(GLOBEX));
  }

  @Test
  void lifts_no_mute_of_another_person() {
    mutes.in(MORGAN, ACME, NOON);
    mutes.lift(RILEY, ACME);
    assertThat(mutes.of(MORGAN)).isEqualTo(muted(ACME));
  }

  @Test
  void lifts_every_mute_of_a_person() {
    mutes.in(RILEY, ACME, NOON);
    mutes.everywhere(RILEY, NOON);
    mutes.in(MORGAN, ACME, NOON);
    mutes.liftAll(RILEY);
    assertThat(mutes.of(RILEY)).isEqualTo(muted());
    assertThat(mutes.of(MORGAN)).isEqualTo(muted(ACME));
  }

  @Test
  void goes_with_a_channel_that_gets_another_id() {
    mutes.in(RILEY, ACME, NOON);
    mutes.in(MORGAN, ACME, NOON);
    mutes.moved(ACME, GLOBEX);
    assertThat(mutes.of(RILEY)).isEqualTo(muted(GLOBEX));
    assertThat(mutes.of(MORGAN)).isEqualTo(muted(GLOBEX));
  }

  @Test
  void goes_with_a_channel_whose_new_id_is_muted_already() {
    mutes.in(RILEY, ACME, NOON);
    mutes.in(RILEY, GLOBEX, NOON);
    mutes.moved(ACME, GLOBEX);
    assertThat(mutes.of(RILEY)).isEqualTo(muted(GLOBEX));
  }

  @Test
  void stays_where_a_channel_keeps_its_id() {
    mutes.in(RILEY, ACME, NOON);
    mutes.moved(ACME, ACME);
    assertThat(mutes.of(RILEY)).isEqualTo(muted(ACME));
  }

  private static Muted muted(ChannelId... channels) {
    return new Muted(false, Set.of(channels));
  }
}

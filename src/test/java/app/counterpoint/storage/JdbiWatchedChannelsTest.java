package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.deals.WatchedChannels;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiWatchedChannelsTest {
  private final WatchedChannels channels;

  JdbiWatchedChannelsTest(TestDatabase where) {
    channels = new JdbiWatchedChannels(where.empty());
  }

  @Test
  void knows_nothing_of_a_channel_that_nobody_set() {
    channels.set(ACME, true, RILEY, NOON);
    assertThat(channels.setting(GLOBEX)).isEmpty();
  }

  @Test
  void remembers_a_channel_switched_on() {
    channels.set(ACME, true, RILEY, NOON);
    assertThat(channels.setting(ACME)).contains(true);
  }

  @Test
  void remembers_the_last_word() {
    channels.set(ACME, true, RILEY, NOON);
    channels.set(ACME, false, MORGAN, LATER);
    assertThat(channels.setting(ACME)).contains(false);
  }

  @Test
  void goes_with_a_channel_that_gets_another_id() {
    channels.set(ACME, true, RILEY, NOON);
    channels.moved(ACME, GLOBEX);
    assertThat(channels.setting(GLOBEX)).contains(true);
    assertThat(channels.setting(ACME)).isEmpty();
  }

  @Test
  void keeps_what_was_set_under_the_new_id() {
    channels.set(ACME, true, RILEY, NOON);
    channels.set(GLOBEX, false, RILEY, LATER);
    channels.moved(ACME, GLOBEX);
    assertThat(channels.setting(GLOBEX)).contains(false);
    assertThat(channels.setting(ACME)).isEmpty();
  }

  @Test
  void stays_where_a_channel_keeps_its_id() {
    channels.set(ACME, true, RILEY, NOON);
    channels.moved(ACME, ACME);
    assertThat(channels.setting(ACME)).contains(true);
  }
}

package app.counterpoint.deals;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.SALES_FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.FakeGate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealChannelsTest {
  private final FakeGate gate = new FakeGate();
  private final MemoryWatchedChannels watched = new MemoryWatchedChannels();
  private final DealChannels channels =
      new DealChannels(
          List.of(new ChannelGlob("deal-*"), new ChannelGlob("account-*")), watched, gate);

  @Test
  void listens_where_the_name_says_so() {
    assertThat(channels.isWatched(DEAL_ACME)).isTrue();
  }

  @Test
  void listens_where_a_later_pattern_says_so() {
    gate.name(SALES_FLOOR, "account-globex");

    assertThat(channels.isWatched(SALES_FLOOR)).isTrue();
  }

  @Test
  void does_not_listen_in_any_other_channel() {
    assertThat(channels.isWatched(SALES_FLOOR)).isFalse();
  }

  @Test
  void does_not_listen_where_the_name_is_not_known() {
    assertThat(channels.isWatched(new ChannelId("C0NAMELESS"))).isFalse();
  }

  @Test
  void listens_where_somebody_switched_it_on() {
    watched.set(SALES_FLOOR, true);

    assertThat(channels.isWatched(SALES_FLOOR)).isTrue();
  }

  @Test
  void does_not_listen_where_somebody_switched_it_off() {
    watched.set(DEAL_ACME, false);

    assertThat(channels.isWatched(DEAL_ACME)).isFalse();
  }

  @Test
  void never_listens_in_a_direct_message() {
    ChannelId direct = new ChannelId("D0RILEY");
    watched.set(direct, true);

    assertThat(channels.isWatched(direct)).isFalse();
  }

  @Test
  void knows_the_deal_of_a_channel() {
    assertThat(channels.deal(DEAL_ACME)).contains("acme");
  }

  @Test
  void knows_no_deal_of_a_channel_that_is_listened_to_for_another_reason() {
    watched.set(SALES_FLOOR, true);

    assertThat(channels.deal(SALES_FLOOR)).isEmpty();
  }
}

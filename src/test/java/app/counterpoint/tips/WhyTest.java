package app.counterpoint.tips;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.MORGAN;
import static app.counterpoint.TestObjects.NOON;
import static app.counterpoint.TestObjects.RILEY;
import static app.counterpoint.TestObjects.SALES_FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.deals.ChannelGlob;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.MemoryWatchedChannels;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.FakeGate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyTest {
  private final FakeGate gate = new FakeGate();
  private final MemoryTipLog log = new MemoryTipLog();
  private final Why why =
      new Why(
          new DealChannels(List.of(new ChannelGlob("deal-*")), new MemoryWatchedChannels(), gate),
          log,
          gate);

  @Test
  void tells_what_was_remembered() {
    log.silent(RILEY, DEAL_ACME, Silence.TORN, NOON);

    assertThat(why.of(RILEY, DEAL_ACME)).contains(Silence.TORN);
  }

  @Test
  void tells_nobody_of_another() {
    log.silent(MORGAN, DEAL_ACME, Silence.MUTED, NOON);

    assertThat(why.of(RILEY, DEAL_ACME)).isEmpty();
  }

  @Test
  void knows_no_reason_where_none_was_remembered() {
    assertThat(why.of(RILEY, DEAL_ACME)).isEmpty();
  }

  @Test
  void finds_out_that_a_channel_is_not_watched() {
    log.silent(RILEY, SALES_FLOOR, Silence.TORN, NOON);

    assertThat(why.of(RILEY, SALES_FLOOR)).contains(Silence.NOT_WATCHED);
  }

  @Test
  void finds_out_that_somebody_from_outside_reads() {
    gate.audience(Audience.external(Optional.empty(), Audience.Why.SHARED));

    assertThat(why.of(RILEY, DEAL_ACME)).contains(Silence.EXTERNAL_CHANNEL);
  }

  @Test
  void finds_out_that_nobody_knows_who_reads() {
    gate.audience(Audience.unknown(Optional.empty(), Audience.Why.NO_ANSWER));

    assertThat(why.of(RILEY, DEAL_ACME)).contains(Silence.UNSURE_WHO_READS);
  }

  @Test
  void does_not_ask_slack_where_the_reason_was_remembered() {
    log.silent(RILEY, DEAL_ACME, Silence.TORN, NOON);
    why.of(RILEY, DEAL_ACME);

    assertThat(gate.asked()).isZero();
  }
}

package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.tips.Moments;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiMomentsTest {
  private static final String RFP = "rfp-arrived";

  private final Moments moments;

  JdbiMomentsTest(TestDatabase where) {
    moments = new JdbiMoments(where.empty());
  }

  @Test
  void remembers_the_channels_in_which_a_situation_came_up() {
    moments.cameUp(ACME, RFP, NOON);
    moments.cameUp(GLOBEX, "price-pressure", NOON);
    assertThat(moments.channels(RFP, NOON)).containsExactly(ACME);
  }

  @Test
  void leaves_out_what_came_up_before() {
    moments.cameUp(ACME, RFP, NOON);
    assertThat(moments.channels(RFP, NOON.plusMillis(1))).isEmpty();
  }

  @Test
  void keeps_the_last_time_in_whatever_order_it_hears_of_them() {
    moments.cameUp(ACME, RFP, NOON);
    moments.cameUp(ACME, RFP, LATER);
    moments.cameUp(ACME, RFP, NOON);
    assertThat(moments.channels(RFP, LATER)).containsExactly(ACME);
  }

  @Test
  void follows_a_channel_to_its_new_id() {
    moments.cameUp(ACME, RFP, NOON);
    moments.moved(ACME, GLOBEX);
    assertThat(moments.channels(RFP, NOON)).containsExactly(GLOBEX);
  }

  @Test
  void leaves_what_the_new_id_has_of_its_own() {
    moments.cameUp(ACME, RFP, NOON);
    moments.cameUp(GLOBEX, RFP, LATER);
    moments.moved(ACME, GLOBEX);
    assertThat(moments.channels(RFP, LATER)).containsExactly(GLOBEX);
  }
}

package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedbackStateTest {
  private static final String VALUE = FeedbackState.of(Samples.card(), true);

  @Test
  void comes_back_as_it_went() {
    assertThat(read(VALUE))
        .isEqualTo(new Reading.Whole<>(new FeedbackState("price-pressure", "target-price", true)));
  }

  @Test
  void is_stale_once_the_snippet_left() {
    assertThat(read(VALUE.replace("target-price", "gone"))).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void is_stale_once_the_snippet_is_on_another_page() {
    assertThat(read(VALUE.replace("price-pressure", "closed-door")))
        .isInstanceOf(Reading.Stale.class);
  }

  @Test
  void is_tampered_where_the_thumb_is_neither_up_nor_down() {
    assertThat(read(VALUE.replace("true", "\"true\""))).isInstanceOf(Reading.Tampered.class);
  }

  private static Reading<FeedbackState> read(String value) {
    return FeedbackState.read(value, Samples.PLAYBOOK);
  }
}

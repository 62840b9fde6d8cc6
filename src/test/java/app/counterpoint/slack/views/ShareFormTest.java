package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.playbook.Tone;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareFormTest {
  private static final Card CARD = Samples.card().in(Tone.FIRM);
  private static final String FILLED =
      """
      {"values": {
        "share-text-block": {"share-text": {"type": "plain_text_input", "value": "Ask <them>"}},
        "share-channel-block":
          {"share-channel": {"type": "conversations_select", "selected_conversation": "C0DEAL"}},
        "share-take-down-block":
          {"share-take-down": {"type": "static_select", "selected_option": {"value": "ONE_WEEK"}}}
      }}
      """;

  @Test
  void reads_what_was_filled_in() {
    ShareForm form = read(FILLED);

    assertThat(form.text()).isEqualTo("Ask <them>");
    assertThat(form.channel()).hasValueSatisfying(c -> assertThat(c.value()).isEqualTo("C0DEAL"));
    assertThat(form.takeDownAfter()).contains(Duration.ofDays(7));
    assertThat(form.sharing().card()).isEqualTo(CARD);
    assertThat(form.sharing().source()).contains(Samples.ACME);
  }

  @ParameterizedTest
  @CsvSource({"ONE_DAY, P1D", "TWO_WEEKS, P14D", "ONE_MONTH, P30D", "FOREVER, P14D"})
  void reads_when_it_comes_down(String option, Duration after) {
    assertThat(read(FILLED.replace("ONE_WEEK", option)).takeDownAfter()).contains(after);
  }

  @Test
  void reads_that_it_stays_up() {
    assertThat(read(FILLED.replace("ONE_WEEK", "NEVER")).takeDownAfter()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"values\": {}}",
        "{\"values\": {\"share-text-block\": {\"share-text\": {\"type\": \"plain_text_input\"}},"
            + " \"share-channel-block\": {\"share-channel\": {}},"
            + " \"share-take-down-block\": {\"share-take-down\": {}}}}"
      })
  void what_is_not_filled_in_is_empty(String state) {
    ShareForm form = read(state);

    assertThat(form.text()).isEmpty();
    assertThat(form.channel()).isEmpty();
    assertThat(form.takeDownAfter()).contains(Duration.ofDays(14));
  }

  @Test
  void a_view_without_a_state_is_empty() {
    assertThat(ShareForm.read(view().build(), Samples.PLAYBOOK).whole())
        .map(ShareForm::text)
        .contains("");
  }

  @Test
  void what_is_no_channel_is_none() {
    assertThat(read(FILLED.replace("C0DEAL", "U0RILEY")).channel()).isEmpty();
  }

  @Test
  void a_view_that_is_not_ours_is_tampered() {
    assertThat(ShareForm.read(View.builder().build(), Samples.PLAYBOOK))
        .isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void never_shows_the_words_when_it_is_printed() {
    assertThat(read(FILLED).toString()).contains("10 characters").doesNotContain("Ask");
  }

  private static ShareForm read(String state) {
    View view =
        view().state(GsonFactory.createSnakeCase().fromJson(state, ViewState.class)).build();
    return ShareForm.read(view, Samples.PLAYBOOK).whole().orElseThrow();
  }

  private static View.ViewBuilder view() {
    return View.builder().privateMetadata(ShareState.of(CARD, Optional.of(Samples.ACME)));
  }
}

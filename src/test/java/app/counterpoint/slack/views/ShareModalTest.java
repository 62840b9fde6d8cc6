package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Script;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShareModalTest {
  private static final Card CARD = Samples.card().in(Tone.FIRM);

  @Test
  void proposes_what_is_for_the_customer_and_nothing_for_the_rep() {
    String text = element(ShareModal.TEXT).path("initial_value").asText();

    assertThat(text)
        .startsWith(CARD.situation().title())
        .contains("• " + CARD.questions().get(0), CARD.script().orElseThrow())
        .doesNotContain(CARD.snippet().why(), CARD.snippet().avoid().orElseThrow(), "*", ">");
  }

  @Test
  void proposes_only_the_half_that_there_is() {
    Card questions =
        Samples.alone(Samples.snippet("q", Samples.article(), List.of("Who?"), Optional.empty()));
    Card script =
        Samples.alone(
            Samples.snippet(
                "s",
                Samples.article(),
                List.of(),
                Optional.of(new Script(new Template("Soft."), new Template("Firm.")))));

    assertThat(ShareModal.proposal(questions, Samples.WORDING))
        .isEqualTo("Page\n\nAsk procurement\n• Who?");
    assertThat(ShareModal.proposal(script, Samples.WORDING)).isEqualTo("Page\n\nPush back\nSoft.");
  }

  @Test
  void asks_for_a_channel_of_our_own_and_hears_of_every_choice() {
    JsonNode select = element(ShareModal.CHANNEL);

    assertThat(select.path("filter").toString())
        .isEqualTo(
            "{\"include\":[\"public\",\"private\"],\"exclude_external_shared_channels\":true,"
                + "\"exclude_bot_users\":true}");
    assertThat(select.path("initial_conversation").asText()).isEqualTo("C0ACME");
    assertThat(
            block(modal(new SharePreview.Checking()), ShareModal.CHANNEL_BLOCK)
                .path("dispatch_action")
                .asBoolean())
        .isTrue();
  }

  @Test
  void proposes_no_channel_where_share_was_pressed_in_a_direct_message() {
    JsonNode json = modal(Optional.of(new ChannelId("D0RILEY")), new SharePreview.NoChannel());

    assertThat(Samples.element(json, ShareModal.CHANNEL).has("initial_conversation")).isFalse();
    assertThat(preview(json)).isEqualTo(Samples.WORDING.say(Phrase.SHARE_PICK_CHANNEL));
  }

  @Test
  void takes_it_down_after_two_weeks_unless_told_otherwise() {
    JsonNode select = element(ShareModal.TAKE_DOWN);

    assertThat(Samples.texts(select.path("options")))
        .containsExactly(
            "After 1 day", "After 7 days", "After 14 days", "After 30 days", "Leave it up");
    assertThat(select.path("initial_option")).isEqualTo(select.path("options").path(2));
  }

  @Test
  void says_that_it_is_checking() {
    assertThat(preview(modal(new SharePreview.Checking())))
        .isEqualTo(Samples.WORDING.say(Phrase.SHARE_CHECKING));
  }

  @Test
  void says_where_it_goes_and_who_can_read_it() {
    assertThat(preview(modal(new SharePreview.Seen(Audience.internal("deal-acme", 12)))))
        .isEqualTo("People who can read #deal-acme: 12, all from our company.");
  }

  @ParameterizedTest
  @EnumSource
  void refuses_for_each_reason_in_words_of_its_own(Audience.Why why) {
    Audience audience = Audience.external(Optional.of("deal-globex"), why);
    String said = preview(modal(new SharePreview.Seen(audience)));

    assertThat(said).contains("#deal-globex").endsWith(".");
    assertThat(ShareModal.refused(audience, Samples.WORDING))
        .containsExactly(Map.entry(ShareModal.CHANNEL_BLOCK, said));
    assertThat(Arrays.stream(Audience.Why.values()).map(AudienceWords::phrase))
        .doesNotHaveDuplicates();
  }

  @Test
  void refuses_a_channel_without_a_name() {
    Audience audience = Audience.unknown(Optional.empty(), Audience.Why.NO_ANSWER);

    assertThat(preview(modal(new SharePreview.Seen(audience)))).startsWith("This channel");
  }

  @Test
  void points_at_the_field_that_is_wrong() {
    assertThat(ShareModal.blank(Samples.WORDING)).containsOnlyKeys(ShareModal.TEXT_BLOCK);
    assertThat(ShareModal.noChannel(Samples.WORDING)).containsOnlyKeys(ShareModal.CHANNEL_BLOCK);
  }

  @Test
  void carries_the_card_and_where_share_was_pressed() {
    String metadata = modal(new SharePreview.Checking()).path("private_metadata").asText();

    assertThat(ShareState.read(metadata, Samples.PLAYBOOK))
        .isEqualTo(new Reading.Whole<>(new ShareState.Sharing(CARD, Optional.of(Samples.ACME))));
  }

  @Test
  void carries_no_channel_where_there_was_none() {
    String metadata =
        modal(Optional.empty(), new SharePreview.NoChannel()).path("private_metadata").asText();

    assertThat(ShareState.read(metadata, Samples.PLAYBOOK))
        .isEqualTo(new Reading.Whole<>(new ShareState.Sharing(CARD, Optional.empty())));
  }

  @Test
  void a_modal_with_a_channel_that_is_none_is_tampered() {
    String metadata = ShareState.of(CARD, Optional.of(Samples.ACME)).replace("C0ACME", "#acme");

    assertThat(ShareState.read(metadata, Samples.PLAYBOOK)).isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void has_an_id_and_a_button_to_share() {
    JsonNode json = modal(new SharePreview.Checking());

    assertThat(json.path("callback_id").asText()).isEqualTo(ShareModal.CALLBACK);
    assertThat(json.path("submit").path("text").asText()).isEqualTo("Share");
  }

  private static JsonNode element(String actionId) {
    return Samples.element(modal(new SharePreview.Checking()), actionId);
  }

  private static String preview(JsonNode modal) {
    return block(modal, ShareModal.PREVIEW_BLOCK).path("text").path("text").asText();
  }

  private static JsonNode block(JsonNode modal, String id) {
    return Samples.having(modal, "block_id").stream()
        .filter(block -> block.path("block_id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode modal(SharePreview preview) {
    return modal(Optional.of(Samples.ACME), preview);
  }

  private static JsonNode modal(Optional<ChannelId> source, SharePreview preview) {
    return Samples.json(
        ShareModal.of(new ShareState.Sharing(CARD, source), preview, Samples.WORDING));
  }
}

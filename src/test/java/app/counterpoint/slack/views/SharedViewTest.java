package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedViewTest {
  private static final Instant DAY = Instant.parse("2026-03-14T09:00:00Z");

  @Test
  void marks_its_first_block_with_the_key() {
    assertThat(json(shared("Hello", Optional.empty())).path(0).path("block_id").asText())
        .isEqualTo("post-1");
  }

  @Test
  void shows_the_text_as_plain_text() {
    JsonNode text = json(shared("Hi <!channel> & *all*", Optional.empty())).path(0).path("text");

    assertThat(text.path("type").asText()).isEqualTo("plain_text");
    assertThat(text.path("text").asText()).isEqualTo("Hi <!channel> & *all*");
  }

  @Test
  void says_who_shared_it_and_where_it_comes_from() {
    assertThat(Samples.texts(json(shared("Hello", Optional.empty()))))
        .containsExactly(
            "Hello",
            "Shared by <@U0RILEY>",
            "Source: Your #1 Love in an Organization, Mo Bunnell, paragraph 5");
  }

  @Test
  void says_when_it_comes_down() {
    assertThat(Samples.texts(json(shared("Hello", Optional.of(DAY)))))
        .endsWith("Comes down on <!date^1773478800^{date_long}|2026-03-14>");
  }

  @Test
  void reads_aloud_without_a_mention_coming_alive() {
    assertThat(SharedView.of(shared("Hi <!channel>", Optional.of(DAY)), Samples.WORDING).text())
        .startsWith("Hi &lt;!channel&gt;. Source: ");
  }

  @Test
  void refuses_to_share_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared(" \n", Optional.empty()))
        .withMessage("nothing to share");
  }

  @Test
  void never_shows_the_words_when_it_is_printed() {
    assertThat(shared("secret", Optional.empty())).hasToString("Shared[post-1, 6 characters]");
  }

  private static Shared shared(String text, Optional<Instant> takeDownAt) {
    return new Shared("post-1", text, Samples.RILEY, Samples.card().snippet(), takeDownAt);
  }

  private static JsonNode json(Shared shared) {
    return Samples.json(SharedView.of(shared, Samples.WORDING));
  }
}

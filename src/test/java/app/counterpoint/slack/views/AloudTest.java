package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AloudTest {
  @Test
  void ends_every_sentence_once() {
    assertThat(new Aloud().say("A title").say("Is it?").say(" It is. ").text())
        .isEqualTo("A title. Is it? It is.");
  }

  @Test
  void says_what_stands_under_a_heading() {
    assertThat(new Aloud().say("Ask", List.of("Who?", "When?")).text())
        .isEqualTo("Ask: Who? When?");
  }

  @Test
  void passes_over_an_empty_sentence() {
    assertThat(new Aloud().say(" ").say("Then this").text()).isEqualTo("Then this.");
  }

  @Test
  void escapes_what_it_says() {
    assertThat(new Aloud().say("<!channel>").text()).isEqualTo("&lt;!channel&gt;.");
  }

  @Test
  void stops_at_its_limit() {
    assertThat(new Aloud().say("x".repeat(5_000)).text()).hasSize(4_000).endsWith("x…");
  }
}

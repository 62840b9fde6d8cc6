package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.PassedOn;
import app.counterpoint.digest.Crowd;
import app.counterpoint.digest.Digest;
import app.counterpoint.digest.WeekLog.CameUp;
import app.counterpoint.digest.WeekLog.Helpful;
import app.counterpoint.digest.WeekLog.Reached;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestViewTest {
  private static final Instant FROM = Instant.parse("2026-11-23T13:00:00Z");
  private static final Instant TO = Instant.parse("2026-11-30T13:00:00Z");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Digest BUSY =
      new Digest(
          FROM,
          TO,
          NEW_YORK,
          List.of(
              new CameUp("price-pressure", 24, Crowd.of(6)),
              new CameUp("closed-door", 12, Crowd.of(4)),
              new CameUp("gone", 1, Crowd.of(1))),
          List.of(new Helpful("target-price", Crowd.of(5)), new Helpful("gone", Crowd.of(1))),
          List.of(new PassedOn.Entry(1, "how do I <!channel> *this*?", FROM)),
          List.of(new Reached("target-price", 3, Crowd.of(0))));
  private static final Digest QUIET =
      new Digest(FROM, TO, NEW_YORK, List.of(), List.of(), List.of(), List.of());

  private static List<String> texts(Digest digest) {
    return Samples.texts(json(digest));
  }

  private static JsonNode json(Digest digest) {
    return Samples.json(DigestView.of(digest, Samples.PLAYBOOK));
  }

  private static String aloud(Digest digest) {
    return DigestView.of(digest, Samples.PLAYBOOK).text();
  }

  @Test
  void says_which_week_it_is_about() {
    assertThat(texts(BUSY)).startsWith("The week from 23 November to 30 November");
  }

  @Test
  void draws_a_bar_below_each_situation_scaled_to_the_largest() {
    assertThat(texts(BUSY))
        .contains(
            """
            *What came up*

            They want a lower number: asked 24, by 6 people
            ████████████

            %s: asked 12, by fewer than five people
            ██████

            gone: asked 1, by fewer than five people
            █\
            """
                .formatted(Samples.situation("closed-door").title()));
  }

  @Test
  void says_what_was_found_helpful() {
    assertThat(texts(BUSY))
        .contains(
            "*Plays found helpful*\n\nAsk where they are steering: by 5 people\n\ngone: by fewer"
                + " than five people");
  }

  @Test
  void shows_the_questions_as_plain_text() {
    assertThat(json(BUSY).findValues("text"))
        .contains(
            JsonNodeFactory.instance
                .objectNode()
                .put("type", "plain_text")
                .put("text", "how do I <!channel> *this*?"));
  }

  @Test
  void says_how_far_nudges_reached() {
    assertThat(texts(BUSY))
        .contains(
            "*Nudges that went out*\n\nAsk where they are steering: channels reached: 3, opened by"
                + " fewer than five people");
  }

  @Test
  void reads_aloud_every_number_and_no_bar() {
    assertThat(aloud(BUSY))
        .startsWith(
            "The week from 23 November to 30 November. What came up: They want a lower number:"
                + " asked 24, by 6 people.")
        .contains(
            "Plays found helpful: Ask where they are steering: by 5 people.",
            "Questions that found no answer: how do I &lt;!channel&gt; *this*?",
            "Nudges that went out: Ask where they are steering: channels reached: 3")
        .doesNotContain("█");
  }

  @Test
  void says_that_nobody_is_named() {
    assertThat(texts(BUSY)).last().asString().startsWith("Nobody is named");
  }

  @Test
  void says_of_a_quiet_week_that_it_was_one() {
    assertThat(texts(QUIET)).hasSize(3).contains("Nobody asked anything.");
  }

  @Test
  void names_ten_of_each_and_counts_the_others() {
    Digest full =
        new Digest(
            FROM,
            TO,
            NEW_YORK,
            Collections.nCopies(12, BUSY.cameUp().get(0)),
            Collections.nCopies(13, BUSY.helpful().get(0)),
            Collections.nCopies(14, BUSY.unanswered().get(0)),
            Collections.nCopies(15, BUSY.nudges().get(0)));

    assertThat(texts(full)).contains("And 2 more.", "And 3 more.", "And 4 more.", "And 5 more.");
  }

  @Test
  void cuts_a_long_question() {
    Digest wordy =
        new Digest(
            FROM,
            TO,
            NEW_YORK,
            List.of(),
            List.of(),
            List.of(new PassedOn.Entry(1, "why ".repeat(300), FROM)),
            List.of());

    assertThat(texts(wordy)).anyMatch(text -> text.length() == 300 && text.endsWith("…"));
  }
}

package app.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Piece;
import app.counterpoint.coaching.Written;
import app.counterpoint.playbook.Tone;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpWriterTest {
  private static final Written FITTED =
      new Written.Fitted(FakeModel.QUESTIONS, Optional.of(FakeModel.SCRIPT));

  private final FakeModel model = new FakeModel();

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void fits_the_words() {
    model.says(FakeModel.GOOD);

    assertThat(fit(model.writer())).isEqualTo(FITTED);
  }

  @Test
  void hands_out_each_piece_as_it_passes() {
    model.says(FakeModel.GOOD);
    List<Piece> pieces = new ArrayList<>();
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE), pieces::add);
    }

    assertThat(pieces)
        .containsExactly(
            new Piece.Question(0, FakeModel.QUESTIONS.get(0)),
            new Piece.Question(1, FakeModel.QUESTIONS.get(1)),
            new Piece.Script(FakeModel.SCRIPT));
  }

  @Test
  void counts_what_it_cost() {
    model.says(FakeModel.GOOD);
    fit(model.writer());

    assertThat(model.usage.counts).containsExactly("1000 in, 200 out", "fitted");
  }

  @Test
  void estimates_the_cost_where_the_endpoint_does_not_say() {
    model.streams(FakeModel.delta(FakeModel.GOOD), "[DONE]");
    fit(model.writer());

    assertThat(model.usage.counts.get(0)).matches("[1-9][0-9]{2} in, [0-9]{2} out");
  }

  @Test
  void takes_what_a_model_puts_around_the_object() {
    model.says("Here is the card:\n```json\n" + FakeModel.GOOD + "\n```\nAnything else?");

    assertThat(fit(model.writer())).isEqualTo(FITTED);
  }

  @Test
  void takes_a_whole_answer_from_a_stream_that_does_not_say_that_it_is_over() {
    model.streams(FakeModel.delta(FakeModel.GOOD));

    assertThat(fit(model.writer())).isEqualTo(FITTED);
  }

  @Test
  void gives_the_names_back() {
    model.says(
        FakeModel.answer(
            List.of("Name1, where does the 20% come from?", FakeModel.QUESTIONS.get(1)),
            "Is it a budget or a savings goal at Name2? Tell me which by Friday."));
    Written.Fitted fitted = (Written.Fitted) fit(model.writer());

    assertThat(fitted.questions().get(0)).startsWith("Sarah Kowalski, where");
    assertThat(fitted.script().orElseThrow()).contains("at Brightline?");
  }

  @Test
  void sends_no_name() {
    model.says(FakeModel.GOOD);
    fit(model.writer());

    assertThat(FakeModel.body(model.received()))
        .contains("Name1 at Name2 wants 20% off by Friday, €41k is all she has")
        .doesNotContain("Sarah", "Kowalski", "Brightline");
  }

  @Test
  void sends_the_message_as_it_is_where_masking_is_off() {
    model.says(FakeModel.GOOD);
    fit(model.writer(model.limited(100_000, 4, false)));

    assertThat(FakeModel.body(model.received())).contains("Sarah Kowalski at Brightline");
  }

  @Test
  void fences_the_message_with_a_line_that_it_cannot_know() throws Exception {
    model.says(FakeModel.GOOD);
    fit(model.writer());
    JsonNode sent = Json.parse(FakeModel.body(model.received()));
    String card = sent.path("messages").path(1).path("content").asText();

    assertThat(card).containsPattern("\n(=== [0-9a-f]{8,16} ===)\nName1 at .* has\n\\1\n");
  }

  @Test
  void asks_for_a_stream_by_schema_with_its_key() throws Exception {
    model.says(FakeModel.GOOD);
    fit(model.writer());
    RecordedRequest request = model.received();
    JsonNode sent = Json.parse(FakeModel.body(request));

    assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + FakeModel.KEY);
    assertThat(sent.path("stream").asBoolean()).isTrue();
    assertThat(sent.path("response_format").path("type").asText()).isEqualTo("json_schema");
  }

  @Test
  void asks_plainly_where_a_schema_is_not_understood() {
    model.fails(400);
    model.says(FakeModel.GOOD);
    Written written = fit(model.writer());
    model.received();

    assertThat(written).isEqualTo(FITTED);
    assertThat(FakeModel.body(model.received()))
        .doesNotContain("response_format")
        .contains("\"max_tokens\"");
  }

  @Test
  void asks_plainly_from_then_on() {
    model.fails(422);
    model.says(FakeModel.GOOD);
    model.says(FakeModel.GOOD);
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE));
      writer.fit(Drafts.of(Drafts.MESSAGE, Tone.FIRM));
    }

    assertThat(model.server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void does_not_pay_twice_within_the_hour() {
    model.says(FakeModel.GOOD);
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE));
      model.clock.pass(Duration.ofMinutes(59));

      assertThat(writer.fit(Drafts.of(Drafts.MESSAGE))).isEqualTo(FITTED);
    }
    assertThat(model.usage.counts).containsExactly("1000 in, 200 out", "fitted", "cached");
  }

  @Test
  void pays_again_after_an_hour() {
    model.says(FakeModel.GOOD);
    model.says(FakeModel.GOOD);
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE));
      model.clock.pass(Duration.ofMinutes(61));
      writer.fit(Drafts.of(Drafts.MESSAGE));
    }

    assertThat(model.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void pays_for_another_tone() {
    model.says(FakeModel.GOOD);
    model.says(FakeModel.GOOD);
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE));
      writer.fit(Drafts.of(Drafts.MESSAGE, Tone.FIRM));
    }

    assertThat(model.server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void shares_an_answer_between_messages_that_differ_in_a_name_only() {
    model.says(
        FakeModel.answer(
            List.of("Name1, where does the 20% come from?", FakeModel.QUESTIONS.get(1)),
            FakeModel.SCRIPT));
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE));
      Written.Fitted other =
          (Written.Fitted)
              writer.fit(Drafts.of(Drafts.MESSAGE.replace("Sarah Kowalski", "Omar Haddad")));

      assertThat(other.questions().get(0)).isEqualTo("Omar Haddad, where does the 20% come from?");
    }
  }

  @Test
  void judges_what_it_kept_for_each_message_anew() {
    String message = "Grace wants 20% off by Friday, €41k is all she has";
    model.says(
        FakeModel.answer(
            List.of("Name1, where does the 20% come from?", FakeModel.QUESTIONS.get(1)),
            FakeModel.SCRIPT));
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(message));

      assertThat(writer.fit(Drafts.of(message.replace("Grace", "a@b.example"))))
          .isEqualTo(new Written.Kept(Obstacle.MENTION, "@b.example,"));
    }
  }

  @Test
  void does_not_keep_what_was_refused() {
    model.says(FakeModel.GOOD.replace("20%", "25%"));
    model.says(FakeModel.GOOD);
    try (HttpWriter writer = model.writer()) {
      writer.fit(Drafts.of(Drafts.MESSAGE));

      assertThat(writer.fit(Drafts.of(Drafts.MESSAGE))).isEqualTo(FITTED);
    }
  }

  @Test
  void sends_nothing_in_a_language_that_the_guard_does_not_know() {
    assertThat(fit(model.writer(), "sie wollen 20% rabatt und das bis Freitag"))
        .isEqualTo(new Written.Kept(Obstacle.LANGUAGE));
    assertThat(model.server.getRequestCount()).isZero();
  }

  @Test
  void speaks_to_anthropic_too() throws Exception {
    model.streams(
        "{\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":900}}}",
        "{\"type\":\"ping\"}",
        anthropic("input_json_delta", "partial_json", FakeModel.GOOD.substring(0, 40)),
        anthropic("input_json_delta", "partial_json", FakeModel.GOOD.substring(40)),
        "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\"},\"usage\":{\"output_tokens\":150}}",
        "{\"type\":\"message_stop\"}");
    Written written = fit(model.writer(model.settings("/v1/messages")));
    RecordedRequest request = model.received();

    assertThat(written).isEqualTo(FITTED);
    assertThat(request.getHeader("x-api-key")).isEqualTo(FakeModel.KEY);
    assertThat(Json.parse(FakeModel.body(request)).path("tool_choice").path("name").asText())
        .isEqualTo("card");
    assertThat(model.usage.counts).contains("900 in, 150 out");
  }

  static String anthropic(String type, String field, String text) {
    return Json.object()
        .put("type", "content_block_delta")
        .set("delta", Json.object().put("type", type).put(field, text))
        .toString();
  }

  private static Written fit(HttpWriter writer) {
    return fit(writer, Drafts.MESSAGE);
  }

  private static Written fit(HttpWriter writer, String message) {
    try (writer) {
      return writer.fit(Drafts.of(message));
    }
  }
}

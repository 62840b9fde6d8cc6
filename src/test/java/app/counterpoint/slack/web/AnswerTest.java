package app.counterpoint.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  @Test
  void what_slack_did_has_happened() {
    assertThat(new Answer.Done(JsonNodeFactory.instance.objectNode()).mayHaveHappened()).isTrue();
  }

  @Test
  void what_slack_refused_has_not_happened() {
    assertThat(new Answer.Refused("not_in_channel").mayHaveHappened()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal_error", "fatal_error"})
  void what_failed_inside_slack_may_have_happened(String error) {
    assertThat(new Answer.Refused(error).mayHaveHappened()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no_answer", "http_502", "unreadable"})
  void what_was_not_answered_may_have_happened(String fault) {
    assertThat(new Answer.Failed(fault).mayHaveHappened()).isTrue();
  }

  @Test
  void what_slack_would_not_yet_hear_has_not_happened() {
    assertThat(new Answer.Failed(Answer.Failed.RATE_LIMITED).mayHaveHappened()).isFalse();
  }
}

package app.counterpoint.slack.listeners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long Slack takes for an acknowledgement cannot be had from the local one. */
class AckedViewsTest {
  private static final Answer DONE = new Answer.Done(JsonNodeFactory.instance.objectNode());
  private static final Answer NOT_YET = new Answer.Refused("not_found");
  private static final View VIEW = View.builder().type("modal").build();

  private final SlackWeb web = mock(SlackWeb.class);
  private final List<Duration> pauses = new ArrayList<>();
  private final AckedViews views = new AckedViews(web, pauses::add);

  @Test
  void tries_again_until_slack_knows_the_view() {
    when(web.updateExternalView("id", VIEW)).thenReturn(NOT_YET, NOT_YET, DONE);
    views.replace("id", VIEW);

    assertThat(pauses).hasSize(2);
    verify(web, times(3)).updateExternalView("id", VIEW);
  }

  @Test
  void gives_up_on_a_view_that_was_closed() {
    when(web.updateExternalView("id", VIEW)).thenReturn(NOT_YET);
    views.replace("id", VIEW);

    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofMillis(2750));
  }

  @Test
  void does_not_insist_where_slack_refuses() {
    when(web.updateExternalView("id", VIEW)).thenReturn(new Answer.Refused("invalid_arguments"));
    views.replace("id", VIEW);

    assertThat(pauses).isEmpty();
  }

  @Test
  void gives_each_view_its_own_id() {
    assertThat(AckedViews.newId()).isNotEqualTo(AckedViews.newId());
  }
}

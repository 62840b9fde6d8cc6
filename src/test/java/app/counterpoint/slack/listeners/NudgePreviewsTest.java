package app.counterpoint.slack.listeners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.SettableClock;
import app.counterpoint.metrics.Meters;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Tone;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class NudgePreviewsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final PersonId MORGAN = new PersonId("U0MORGAN");
  private static final ChannelId ACME = new ChannelId("C0ACME");
  private static final Answer DONE = new Answer.Done(JsonNodeFactory.instance.objectNode());

  private final SlackWeb web = mock(SlackWeb.class);
  private final Gate gate = mock(Gate.class);
  private final Desk desk = mock(Desk.class);
  private final NudgeBook book = mock(NudgeBook.class);
  private final AckFirst work = new AckFirst(new Meters());

  @BeforeEach
  void all_channels_are_ours() throws Exception {
    Playbook playbook = BundledPlaybook.load();
    when(desk.playbook()).thenReturn(playbook);
    when(gate.audience(any())).thenReturn(Audience.internal("deal", 3));
  }

  @AfterEach
  void ends() {
    work.close();
  }

  private NudgePreviews previews(Function<Nudge, Optional<List<ChannelId>>> channels) {
    AckedViews views = new AckedViews(web, time -> {});
    return new NudgePreviews(desk, work, gate, views, book, channels, new SettableClock(NOW));
  }

  private static Optional<List<ChannelId>> named(Nudge nudge) {
    return Optional.of(nudge.target().channels());
  }

  private static NudgeDraft chosen() {
    return NudgeDraft.of("target-price").in(Optional.of(ACME));
  }

  /** A draft for all channels that are listened to. */
  private static NudgeDraft watched() {
    return NudgeDraft.of(
        new Nudge(
            "nudge-1",
            MORGAN,
            "target-price",
            Half.QUESTIONS,
            Tone.SOFT,
            "",
            Target.found(Target.Scope.WATCHED),
            Schedule.once(NOW.plusSeconds(60), ZoneOffset.UTC),
            Optional.empty(),
            Nudge.State.SCHEDULED,
            NOW));
  }

  private String shown(View begun) {
    ArgumentCaptor<View> seen = ArgumentCaptor.forClass(View.class);
    verify(web, timeout(20_000)).updateExternalView(eq(begun.getExternalId()), seen.capture());
    return GsonFactory.createSnakeCase().toJson(seen.getValue());
  }

  @Test
  void begins_with_a_preview_that_is_checking() {
    when(web.updateExternalView(any(), any())).thenReturn(DONE);
    View begun = previews(NudgePreviewsTest::named).begin(MORGAN, chosen());

    assertThat(GsonFactory.createSnakeCase().toJson(begun)).contains("Checking who can read it");
    assertThat(shown(begun)).contains("Channels that will get it: 1 of 1.");
  }

  @Test
  void says_where_slack_does_not_tell_the_channels() {
    when(web.updateExternalView(any(), any())).thenReturn(DONE);
    NudgePreviews previews = previews(nudge -> Optional.empty());
    NudgeDraft draft = watched();

    assertThat(shown(previews.begin(MORGAN, draft))).contains("say which channels these are");
    assertThat(previews.isInVain(draft.nudge(MORGAN, NOW))).isFalse();
  }

  @Test
  void looks_at_no_more_channels_than_it_lists() {
    when(web.updateExternalView(any(), any())).thenReturn(DONE);
    List<ChannelId> many = IntStream.range(0, 60).mapToObj(i -> new ChannelId("C" + i)).toList();

    assertThat(shown(previews(nudge -> Optional.of(many)).begin(MORGAN, watched())))
        .contains("Channels that will get it: 40 of 40.", "checked yet: 20");
  }

  @Test
  void is_in_vain_where_nobody_of_ours_alone_reads_it() {
    when(gate.audience(ACME))
        .thenReturn(Audience.external(Optional.of("deal"), Audience.Why.SHARED));

    assertThat(previews(NudgePreviewsTest::named).isInVain(chosen().nudge(MORGAN, NOW))).isTrue();
  }
}

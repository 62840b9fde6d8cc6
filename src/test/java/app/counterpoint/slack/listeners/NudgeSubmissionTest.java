package app.counterpoint.slack.listeners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.SettableClock;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Nudges;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Tone;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgeOutcome;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.SeenDeliveries;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class NudgeSubmissionTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final PersonId MORGAN = new PersonId("U0MORGAN");
  private static final PersonId RILEY = new PersonId("U0RILEY");
  private static final Nudge WEEKLY =
      new Nudge(
          "nudge-1",
          RILEY,
          "target-price",
          Half.QUESTIONS,
          Tone.SOFT,
          "Hi",
          Target.chosen(List.of(new ChannelId("C0ACME"))),
          new Schedule(LocalDateTime.parse("2026-11-02T09:00"), ZoneId.of("UTC"), Repeat.WEEKLY),
          Optional.empty(),
          Nudge.State.SCHEDULED,
          NOW.minusSeconds(60));

  private final Nudges nudges = mock(Nudges.class);
  private final NudgeBook book = mock(NudgeBook.class);
  private final NudgeComposer composer = mock(NudgeComposer.class);
  private final NudgePreviews previews = mock(NudgePreviews.class);
  private final Desk desk = mock(Desk.class);
  private final Set<String> taken = new HashSet<>();
  private final SeenDeliveries seen = (id, at) -> taken.add(id);
  private final NudgeSubmission submission =
      new NudgeSubmission(desk, composer, previews, nudges, book, seen, new SettableClock(NOW));

  @BeforeEach
  void a_manager_asks() throws Exception {
    when(desk.wording()).thenReturn(BundledPlaybook.load().wording());
    when(composer.mayNudge(MORGAN)).thenReturn(true);
    when(nudges.edit(any())).thenAnswer(call -> Optional.of(call.getArgument(0)));
  }

  private static NudgeDraft fresh() {
    return NudgeDraft.of("target-price").in(Optional.of(new ChannelId("C0ACME")));
  }

  private static String words(View view) {
    return GsonFactory.createSnakeCase().toJson(view.getBlocks());
  }

  private Nudge edited() {
    ArgumentCaptor<Nudge> edited = ArgumentCaptor.forClass(Nudge.class);
    verify(nudges).edit(edited.capture());
    return edited.getValue();
  }

  @Test
  void schedules_once_however_often_one_preview_is_sent() {
    NudgeDraft draft = fresh();
    submission.submit(MORGAN, draft, "V1");
    View again = submission.submit(MORGAN, draft, "V1");

    verify(nudges, times(1)).schedule(any());
    assertThat(words(again)).contains("on its way");
  }

  @Test
  void schedules_once_from_two_previews_of_one_draft() {
    NudgeDraft draft = fresh();
    submission.submit(MORGAN, draft, "V1");
    when(book.find(draft.id())).thenReturn(Optional.of(draft.nudge(MORGAN, NOW)));
    submission.submit(MORGAN, draft, "V2");

    verify(nudges, times(1)).schedule(any());
  }

  @Test
  void refuses_who_is_no_manager_any_more() {
    submission.submit(RILEY, fresh(), "V1");

    verify(nudges, never()).schedule(any());
    verify(composer).refusal();
  }

  @Test
  void sends_nothing_now_where_nobody_would_get_it() {
    when(previews.isInVain(any())).thenReturn(true);

    assertThat(words(submission.submit(MORGAN, fresh(), "V1"))).contains("Nothing was sent");
    verify(nudges, never()).schedule(any());
    assertThat(taken).isEmpty();
  }

  @Test
  void changes_a_nudge_in_the_name_of_who_changed_it() {
    when(book.find("nudge-1")).thenReturn(Optional.of(WEEKLY));
    View done = submission.submit(MORGAN, NudgeDraft.of(WEEKLY), "V1");

    assertThat(words(done)).contains("Your changes are saved.", "Monday, 30 November 2026, 09:00");
    assertThat(edited().owner()).isEqualTo(MORGAN);
    assertThat(edited().dealtWith()).isEqualTo(WEEKLY.dealtWith());
    assertThat(done.getCallbackId()).isEqualTo(NudgeOutcome.CALLBACK);
  }

  @Test
  void a_paused_nudge_stays_paused_and_says_so() {
    when(book.find("nudge-1")).thenReturn(Optional.of(WEEKLY.in(Nudge.State.PAUSED)));
    View done = submission.submit(MORGAN, NudgeDraft.of(WEEKLY), "V1");

    assertThat(words(done)).contains("paused");
    assertThat(edited().state()).isEqualTo(Nudge.State.PAUSED);
  }

  @Test
  void says_that_the_nudge_was_deleted_in_the_meantime() {
    doReturn(Optional.empty()).when(nudges).edit(any());

    assertThat(words(submission.submit(MORGAN, NudgeDraft.of(WEEKLY), "V1")))
        .contains("Somebody deleted this nudge");
  }
}

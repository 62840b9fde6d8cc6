package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.FLOOR;
import static app.counterpoint.AppExtension.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.Delivered;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Target;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.views.NudgeModal;
import app.counterpoint.slack.views.NudgeOutcome;
import app.counterpoint.slack.views.NudgePreview;
import app.counterpoint.storage.Database;
import app.counterpoint.storage.JdbiNudgeBook;
import app.counterpoint.storage.UnusableDatabaseException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager writes a nudge, sees it, and has it scheduled. The clock stands at 04:00 for them. */
class NudgeInSlackTest {
  private static final String PLAY = "target-price";
  private static final String NOTE = "Read this before Friday's call, <!channel>.";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  private ShownView modal(String callback) {
    return app.eventually(
        () -> app.morgan().modal().filter(view -> view.callbackId().equals(callback)));
  }

  private ShownView saying(String words) {
    return app.eventually(
        () -> app.morgan().modal().filter(view -> view.blocks().toString().contains(words)));
  }

  private ShownView opened() {
    app.morgan().runsShortcut("share_nudge");
    return modal(NudgeModal.CALLBACK);
  }

  /** The modal, filled so that it goes out now in one channel. */
  private ShownView filled(String... channels) {
    ShownView modal = opened();
    app.morgan().searches(modal, NudgeModal.PLAY, "steering");
    app.morgan().fills(modal, NudgeModal.PLAY, PLAY);
    app.morgan().fills(modal, NudgeModal.CHANNELS, channels);
    app.morgan().fills(modal, NudgeModal.NOTE, NOTE);
    return modal;
  }

  private ShownView timed(String when, String date, String time) {
    ShownView modal = filled(ACME);
    app.morgan().chooses(modal, NudgeModal.WHEN, when);
    ShownView timed = saying(NudgeModal.DATE);
    app.morgan().fills(timed, NudgeModal.DATE, date);
    app.morgan().fills(timed, NudgeModal.TIME, time);
    return timed;
  }

  private ShownView previewed(ShownView modal, String reach) {
    Delivered answer = app.morgan().submits(modal);
    assertThat(answer.errors()).isEmpty();
    return app.eventually(
        () ->
            app.morgan()
                .modal()
                .filter(view -> view.callbackId().equals(NudgePreview.CALLBACK))
                .filter(view -> view.blocks().toString().contains(reach)));
  }

  private List<Nudge> kept() {
    try (Database database = Database.open(app.database())) {
      return new JdbiNudgeBook(database).in(Nudge.State.SCHEDULED, 10);
    } catch (UnusableDatabaseException e) {
      throw new AssertionError("the app's database does not open", e);
    }
  }

  private String done(ShownView preview) {
    app.morgan().submits(preview);
    return app.eventually(
            () ->
                app.morgan()
                    .modal()
                    .filter(view -> view.callbackId().equals(NudgeOutcome.CALLBACK))
                    .filter(view -> !view.blocks().toString().contains("One moment")))
        .blocks()
        .toString();
  }

  @Test
  void the_shortcut_opens_an_empty_window_with_the_managers_own_time() {
    ShownView modal = opened();
    app.morgan().chooses(modal, NudgeModal.WHEN, "ONCE");

    assertThat(saying(NudgeModal.DATE).blocks().toString())
        .contains("Times are America/New_York time.", "2026-11-27", "09:00");
  }

  @Test
  void the_command_proposes_the_play_and_the_channel() {
    app.morgan().types(ACME, "/procurement-tips nudge they want 20% off by friday");

    assertThat(modal(NudgeModal.CALLBACK).state().toString())
        .contains("They want a lower number: ", ACME);
  }

  @Test
  void a_card_brings_its_play_along() {
    app.morgan().types(ACME, "/procurement-tips pushback they want 20% off by friday");
    app.morgan().clicks(app.morgan().seesLast(ACME), CardView.NUDGE);

    assertThat(modal(NudgeModal.CALLBACK).state().toString())
        .contains("They want a lower number: ", "SOFT_SCRIPT", ACME);
  }

  @Test
  void a_card_in_a_window_opens_it_on_top() {
    app.morgan().opensHome();
    ShownView home = app.eventually(() -> app.morgan().home());
    app.morgan().chooses(home, HomeView.SEARCH, "they want 20% off by friday");
    ShownView card = saying(CardView.NUDGE);
    app.morgan().clicks(card, CardView.NUDGE);

    assertThat(modal(NudgeModal.CALLBACK).previous()).contains(card.id());
  }

  @Test
  void a_search_finds_plays_by_title_and_by_what_is_happening() {
    ShownView modal = opened();

    assertThat(app.morgan().searches(modal, NudgeModal.PLAY, "steering").json().at("/options/0"))
        .hasToString(
            app.morgan()
                .searches(modal, NudgeModal.PLAY, "STEER")
                .json()
                .at("/options/0")
                .toString())
        .asString()
        .contains("They want a lower number: Ask where they are steering");
    assertThat(
            app.morgan()
                .searches(modal, NudgeModal.PLAY, "an rfp landed on my desk")
                .json()
                .at("/options/0/text/text")
                .asText())
        .startsWith("An RFP");
  }

  @Test
  void shows_the_message_and_what_each_channel_makes_of_it() {
    ShownView preview = previewed(filled(ACME, GLOBEX), "Will post");

    assertThat(preview.blocks().toString())
        .contains(
            "Read this before Friday's call",
            "Source: ",
            "Channels that will get it: 1 of 2.",
            "Will post: <#C0ACME>. People who can read it: 2, all from our company.",
            "Will not post: <#C0GLOBEX> is shared with another company",
            "As soon as you press Send.",
            "Show me more")
        .doesNotContain("<!channel>\",\"type\":\"mrkdwn");
  }

  @Test
  void sends_a_nudge_for_now_and_says_so() {
    String said = done(previewed(filled(ACME), "Will post"));

    assertThat(said).contains("It's on its way.");
    app.until(() -> app.riley().seesLast(ACME).text().contains("Read this before Friday's call"));
    assertThat(app.riley().seesLast(ACME).blocks().toString())
        .contains(
            "Ask where they are steering",
            NOTE,
            "Comes down on <!date^"
                + app.clock().instant().plus(Duration.ofDays(14)).getEpochSecond());
  }

  @Test
  void schedules_by_the_managers_own_clock() {
    String said =
        done(previewed(timed("WEEKLY", "2026-11-30", "09:00"), "Every Monday at 09:00 ("));

    assertThat(said)
        .contains(
            "Scheduled.",
            "It goes out next on Monday, 30 November 2026, 09:00 (America/New_York).");
    assertThat(kept())
        .singleElement()
        .satisfies(
            nudge -> {
              assertThat(nudge.schedule().zone()).isEqualTo(ZoneId.of("America/New_York"));
              assertThat(nudge.schedule().first())
                  .isEqualTo(LocalDateTime.parse("2026-11-30T09:00"));
              assertThat(nudge.schedule().repeat()).isEqualTo(Repeat.WEEKLY);
            });
  }

  @Test
  void says_that_a_weekend_is_skipped() {
    assertThat(previewed(timed("WEEKDAYS", "2026-11-28", "09:00"), "Where").blocks().toString())
        .contains("it starts on the Monday after", "Monday, 30 November 2026, 09:00");
  }

  @Test
  void the_found_channels_need_no_choice() {
    ShownView modal = filled(ACME);
    app.morgan().chooses(modal, NudgeModal.SCOPE, "WATCHED");
    app.until(
        () ->
            app.morgan()
                .modal()
                .filter(view -> !view.blocks().toString().contains(NudgeModal.CHANNELS_BLOCK))
                .isPresent());
    done(previewed(app.morgan().modal().orElseThrow(), "I look them up"));

    assertThat(kept())
        .singleElement()
        .satisfies(
            nudge -> assertThat(nudge.target()).isEqualTo(Target.found(Target.Scope.WATCHED)));
  }

  @Test
  void what_was_typed_survives_every_change_of_the_window() {
    ShownView modal = timed("ONCE", "2026-12-24", "08:30");
    app.morgan().chooses(modal, NudgeModal.WHEN, "NOW");
    app.until(() -> !app.morgan().modal().orElseThrow().blocks().toString().contains("-12-24"));
    app.morgan().chooses(app.morgan().modal().orElseThrow(), NudgeModal.WHEN, "MONTHLY");

    assertThat(saying(NudgeModal.DATE).state().toString())
        .contains("2026-12-24", "08:30", ACME, PLAY, "Read this before");
  }

  @Test
  void refuses_a_time_that_has_gone_by() {
    assertThat(app.morgan().submits(timed("ONCE", "2026-11-26", "03:00")).errors())
        .containsExactly(
            Map.entry(
                NudgeModal.TIME_BLOCK,
                "That time has gone by today. Pick a later time or another day."));
    assertThat(kept()).isEmpty();
  }

  @Test
  void refuses_a_day_that_has_gone_by() {
    assertThat(app.morgan().submits(timed("WEEKLY", "2026-11-20", "09:00")).errors())
        .containsOnlyKeys(NudgeModal.DATE_BLOCK);
  }

  @Test
  void asks_for_what_the_window_does_not_show_yet() {
    ShownView modal = filled(ACME);
    app.slack().fails("views.update", Failure.serverError(), 1);
    app.morgan().chooses(modal, NudgeModal.WHEN, "ONCE");
    app.settle();
    app.morgan().submits(app.morgan().modal().orElseThrow());

    assertThat(saying(NudgeModal.DATE).state().toString()).contains("Read this before");
  }

  @Test
  void sends_nothing_where_no_channel_can_get_it() {
    ShownView preview = previewed(filled(GLOBEX), "None of these can get it");
    assertThat(preview.content().has("submit")).isFalse();

    assertThat(done(preview)).contains("Nothing was sent");
    assertThat(kept()).isEmpty();
  }

  @Test
  void schedules_for_a_channel_that_may_be_ours_by_then() {
    ShownView modal = timed("ONCE", "2026-12-01", "09:00");
    app.morgan().fills(modal, NudgeModal.CHANNELS, GLOBEX);

    assertThat(done(previewed(modal, "Channels that will get it: 0 of 1."))).contains("Scheduled.");
  }

  @Test
  void sends_before_the_channels_are_known_too() {
    app.slack().fails("conversations.info", Failure.serverError());
    ShownView modal = timed("ONCE", "2026-12-01", "09:00");
    app.morgan().submits(modal);

    assertThat(done(modal(NudgePreview.CALLBACK))).contains("Scheduled.");
  }

  @Test
  void keeps_one_nudge_however_often_it_is_sent() {
    ShownView preview = previewed(timed("ONCE", "2026-12-01", "09:00"), "Will post");
    app.morgan().submits(preview);
    app.morgan().submits(preview);
    app.settle();

    assertThat(kept()).hasSize(1);
  }

  @Test
  void going_back_leads_to_what_was_typed() {
    app.morgan().closes(previewed(filled(ACME), "Will post"));

    assertThat(modal(NudgeModal.CALLBACK).state().toString()).contains(PLAY, ACME);
    assertThat(kept()).isEmpty();
  }

  @Test
  void closes_all_windows_when_it_is_done() {
    done(previewed(filled(FLOOR), "Will post"));
    app.morgan().closes(modal(NudgeOutcome.CALLBACK));

    assertThat(app.morgan().modal()).isEmpty();
  }

  @Test
  void says_that_the_window_opened_too_late() {
    app.slack().fails("views.open", Failure.refused("expired_trigger_id"), 1);
    app.morgan().types(ACME, "/procurement-tips nudge");

    app.whispered(app.morgan(), ACME, "That took too long to open.");
  }
}

package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.TestObjects;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.views.NudgesPartView;
import app.counterpoint.slack.views.Numbered;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What managers do with nudges in App Home. */
class NudgesAtHomeInSlackTest {
  private static final Nudge WEEKLY = TestObjects.nudge("n", "Before Friday.");
  private static final String LISTED = "Every Monday at 09:00 (America/New_York)";
  private static final String PAUSED = "Paused. It does not go out until somebody resumes it.";
  private static final String NONE = "Nothing is scheduled.";

  @RegisterExtension
  final AppExtension app = AppExtension.demo().with("COUNTERPOINT_MANAGERS", "U0RILEY");

  /** Without opening it again: the app draws it by itself. */
  private void redrawn(Actor of, String showing) {
    app.until(() -> of.home().orElseThrow().blocks().toString().contains(showing));
  }

  private ShownView kept() {
    app.schedule(WEEKLY);
    return app.home(app.morgan(), LISTED);
  }

  private void demoted() {
    app.slack()
        .admin()
        .changes(Person.of("U0MORGAN", "morgan", "Morgan Reyes", app.morgan().person().team()));
    app.settle();
  }

  private static String first(Numbered buttons) {
    return buttons.stem() + "-0";
  }

  private void told(Actor who, String sentence) {
    app.until(
        () -> who.modal().filter(view -> view.blocks().toString().contains(sentence)).isPresent());
  }

  @Test
  void see_what_is_scheduled_when_where_and_by_whom() {
    assertThat(kept().blocks().toString())
        .contains("Next: Monday, 30 November 2026, 09:00", "To <#C0ACME>. By <@U0MORGAN>")
        .doesNotContain("Before Friday.");
  }

  @Test
  void pause_and_resume() {
    app.morgan().clicks(kept(), first(NudgesPartView.PAUSE));
    redrawn(app.morgan(), PAUSED);
    app.morgan().clicks(app.home(app.morgan(), PAUSED), first(NudgesPartView.RESUME));

    redrawn(app.morgan(), "Next: Monday, 30 November 2026, 09:00");
  }

  @Test
  void send_now_and_see_where_it_went() {
    app.morgan().clicks(kept(), first(NudgesPartView.SEND));
    app.until(() -> app.riley().seesLast(ACME).text().contains("Ask where they are steering"));

    assertThat(app.home(app.morgan(), "Channels reached: 1").blocks().toString())
        .contains("Next: Monday, 30 November 2026, 09:00");
  }

  @Test
  void delete_and_it_is_off_the_page() {
    app.morgan().clicks(kept(), first(NudgesPartView.DELETE));

    redrawn(app.morgan(), NONE);
  }

  @Test
  void change_the_nudge_of_another_manager() {
    kept();
    app.riley().clicks(app.home(app.riley(), LISTED), first(NudgesPartView.PAUSE));

    app.home(app.morgan(), PAUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nudge-edit", "nudge-pause", "nudge-send", "nudge-delete"})
  void are_told_that_it_is_gone_where_another_deleted_it(String button) {
    kept();
    ShownView old = app.home(app.riley(), LISTED);
    app.morgan().clicks(app.home(app.morgan(), LISTED), first(NudgesPartView.DELETE));
    redrawn(app.morgan(), NONE);
    app.riley().clicks(old, button + "-0");

    told(app.riley(), "That nudge is gone.");
    redrawn(app.riley(), NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nudge-edit", "nudge-pause", "nudge-send", "nudge-delete"})
  void do_nothing_any_more_when_they_are_no_managers_any_more(String button) {
    ShownView old = kept();
    demoted();
    app.morgan().clicks(old, button + "-0");

    told(app.morgan(), "Nudges are for managers.");
    app.until(() -> !app.morgan().home().orElseThrow().blocks().toString().contains(LISTED));
    app.home(app.riley(), "Next: Monday, 30 November 2026, 09:00");
    assertThat(app.slack().calls().named("chat.postMessage")).isEmpty();
  }

  @Test
  void are_told_where_a_button_was_tampered_with() {
    app.morgan().clicksTampered(kept(), first(NudgesPartView.DELETE), "n");

    told(app.morgan(), "I couldn't read that button.");
    app.home(app.morgan(), LISTED);
  }

  @Test
  void get_the_digest_on_monday_at_eight_by_their_own_clock() {
    app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    app.morgan()
        .clicks(app.home(app.morgan(), "A summary of the team's week"), HomeView.START_DIGEST);
    redrawn(app.morgan(), "You get the weekly digest by direct message on Monday at 8:00");
    app.clock().turn(Duration.ofHours(4 * 24 + 4));

    app.until(
        () ->
            app.morgan().sees(app.morgan().direct()).stream()
                .anyMatch(
                    message ->
                        message
                            .text()
                            .contains(
                                "They want a lower number: asked 1, by fewer than five people.")));
  }

  @Test
  void get_no_digest_after_they_stopped_it() {
    app.morgan()
        .clicks(app.home(app.morgan(), "A summary of the team's week"), HomeView.START_DIGEST);
    redrawn(app.morgan(), "You get the weekly digest");
    app.morgan().clicks(app.home(app.morgan(), "You get the weekly digest"), HomeView.STOP_DIGEST);

    redrawn(app.morgan(), "A summary of the team's week");
  }

  @Test
  void start_no_digest_any_more_when_they_are_no_managers_any_more() {
    ShownView old = app.home(app.morgan(), "A summary of the team's week");
    demoted();
    app.morgan().clicks(old, HomeView.START_DIGEST);

    told(app.morgan(), "Nudges are for managers.");
    assertThat(app.home(app.morgan(), "My settings").blocks().toString())
        .doesNotContain("weekly digest: 1");
  }

  @Test
  void lose_the_digest_when_they_are_forgotten() {
    app.morgan()
        .clicks(app.home(app.morgan(), "A summary of the team's week"), HomeView.START_DIGEST);
    redrawn(app.morgan(), "weekly digest: 1");
    app.morgan().clicks(app.home(app.morgan(), "You get the weekly digest"), HomeView.FORGET_ME);

    redrawn(app.morgan(), "A summary of the team's week");
  }

  @Test
  void keep_their_name_below_a_nudge_that_still_goes_out() {
    kept();
    app.morgan().types(ACME, "/procurement-tips forget-me");

    assertThat(app.home(app.morgan(), LISTED).blocks().toString())
        .contains("nudges you made or reacted to: 1");
  }
}

package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.counterpoint.TestObjects;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager looks after nudges in App Home, and a rep reads one. */
class NudgesAtHomeInBrowserTest extends AppAtWork {
  private static final String NOTE = "Read this before Friday's call.";
  private static final String SCHEDULED = "Every Monday at 09:00 (America/New_York)";

  private Locator listed(Page page) {
    return listed(page, Look.DESKTOP);
  }

  private Locator listed(Page page, Look look) {
    app.schedule(TestObjects.nudge("n", NOTE));
    Locator home = home(page, look);
    assertThat(home).containsText(SCHEDULED);
    return home;
  }

  private static void confirm(Page page, String answer) {
    press(page.getByTestId("confirm"), answer);
  }

  @Test
  void a_manager_pauses_a_nudge_and_resumes_it() {
    Locator home = listed(morgan(ACME));
    press(home, "Pause");
    assertThat(home).containsText("Paused. It does not go out until somebody resumes it.");
    press(home, "Resume");

    assertThat(home).containsText("Next: Monday, 30 November 2026, 09:00");
  }

  @Test
  void a_manager_moves_a_nudge_to_another_time() {
    Page page = morgan(ACME);
    Locator home = listed(page);
    press(home, "Edit");
    Locator modal = page.getByTestId("modal");
    assertThat(modal.getByLabel("A note of your own, above the play")).hasValue(NOTE);
    modal.getByLabel("First day").fill("2026-12-02");
    modal.getByLabel("Time").fill("15:00");
    press(modal, "Next");
    assertThat(modal).containsText("Every Wednesday at 15:00 (America/New_York)");
    press(modal, "Save changes");
    assertThat(modal).containsText("Your changes are saved.");
    press(modal.locator("footer"), "Close");

    assertThat(home).containsText("Every Wednesday at 15:00 (America/New_York)");
    assertThat(home).containsText("Next: Wednesday, 2 December 2026, 15:00");
  }

  @Test
  void a_manager_sends_a_nudge_now_and_its_schedule_stays() {
    Page page = morgan(ACME);
    Locator home = listed(page);
    press(home, "Send now");
    confirm(page, "Send now");
    page.getByTestId("channel-deal-acme").click();

    assertThat(messages(page).last()).containsText(NOTE);
    assertThat(home(page)).containsText("Channels reached: 1");
    assertThat(home(page)).containsText("Next: Monday, 30 November 2026, 09:00");
  }

  @Test
  void a_manager_deletes_a_nudge_after_a_second_look() {
    Page page = morgan(ACME);
    Locator home = listed(page);
    press(home, "Delete");
    confirm(page, "Keep it");
    assertThat(home).containsText(SCHEDULED);
    press(home, "Delete");
    confirm(page, "Delete");

    assertThat(home).containsText("Nothing is scheduled.");
  }

  @Test
  void a_rep_opens_the_play_behind_the_message_and_says_that_it_helped() {
    app.schedule(TestObjects.nudge("n", NOTE).once("m", app.clock().instant()));
    Page page = riley(ACME);
    press(messages(page).last(), "Show me more");
    assertThat(whispers(page).last()).containsText("Source: ");
    press(messages(page).last(), "Helpful");

    assertThat(whispers(page).last())
        .containsText("Thanks, it counts as helpful, and your name is not shown.");
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void the_list_and_the_message_fit(Look look) {
    Page page = morgan(ACME, look);
    Locator home = listed(page, look);
    press(home, "Send now");
    confirm(page, "Send now");
    app.until(() -> app.riley().seesLast(ACME).text().contains(NOTE));
    assertThat(home).containsText("Channels reached: ");
    home.getByText("Nudges").first().scrollIntoViewIfNeeded();
    keep(page, "nudge-home", look);
    Page reader = riley(ACME, look);
    assertThat(messages(reader).last()).containsText("Not for this deal");
    keep(reader, "nudge-message", look);
  }
}

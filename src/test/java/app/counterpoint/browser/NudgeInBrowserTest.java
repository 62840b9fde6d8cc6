package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager clicks through a nudge: writes it, looks at it, schedules it. */
class NudgeInBrowserTest extends AppAtWork {
  private static final String PLAY = "They want a lower number: Ask where they are steering";
  private static final String NOTE = "Read this before Friday's call.";

  private static Locator modal(Page page) {
    return page.getByTestId("modal");
  }

  private static Locator option(Page page, String name) {
    return page.getByRole(
        AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void choose(Page page, String select, String choice) {
    modal(page)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(select))
        .first()
        .click();
    option(page, choice).click();
  }

  private static Locator day(Locator modal) {
    return modal.getByLabel("Day", new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator opened(Page page) {
    page.getByLabel("Shortcuts").click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Share a nudge")).click();
    assertThat(modal(page)).containsText("Which play");
    return modal(page);
  }

  private static Locator filled(Page page) {
    Locator modal = opened(page);
    button(modal, "Which play: Type what is happening").click();
    page.getByLabel("Search the options").fill("steering");
    option(page, PLAY).click();
    button(modal, "Channels: Choose…").click();
    option(page, "#deal-acme").click();
    page.keyboard().press("Escape");
    modal.getByLabel("A note of your own, above the play").fill(NOTE);
    return modal;
  }

  @Test
  void a_manager_writes_a_nudge_and_sends_it_now() {
    Page page = morgan(ACME);
    press(filled(page), "Next");
    assertThat(modal(page)).containsText("Channels that will get it: 1 of 1.");
    assertThat(modal(page)).containsText(NOTE);
    press(modal(page), "Send");

    assertThat(modal(page)).containsText("It's on its way.");
    press(modal(page).locator("footer"), "Close");
    assertThat(modal(page)).hasCount(0);
  }

  @Test
  void a_manager_schedules_a_nudge_for_every_week() {
    Page page = morgan(ACME);
    Locator modal = filled(page);
    choose(page, "When it goes out", "Every week");
    assertThat(modal).containsText("Times are America/New_York time.");
    assertThat(modal.getByLabel("A note of your own, above the play")).hasValue(NOTE);
    modal.getByLabel("First day").fill("2026-11-30");
    modal.getByLabel("Time").fill("09:30");
    press(modal, "Next");
    assertThat(modal(page)).containsText("Every Monday at 09:30 (America/New_York)");
    press(modal(page), "Schedule");

    assertThat(modal(page))
        .containsText("It goes out next on Monday, 30 November 2026, 09:30 (America/New_York).");
  }

  @Test
  void a_time_that_has_gone_by_is_refused_at_its_field_and_nothing_is_lost() {
    Page page = morgan(ACME);
    Locator modal = filled(page);
    choose(page, "When it goes out", "Once, at a time I pick");
    day(modal).fill("2026-11-20");
    press(modal, "Next");

    assertThat(modal.getByTestId("input-error")).hasText("That day has gone by. Pick one to come.");
    assertThat(modal.getByLabel("A note of your own, above the play")).hasValue(NOTE);
    assertThat(day(modal)).hasValue("2026-11-20");
  }

  @Test
  void the_preview_refuses_the_channel_that_the_customer_reads() {
    Page page = morgan("C0GLOBEX");
    say(page, "/procurement-tips nudge they want 20% off by friday");
    assertThat(modal(page)).containsText("#deal-globex");
    button(modal(page), "Channels: #deal-globex").click();
    option(page, "#deal-acme").click();
    page.keyboard().press("Escape");
    press(modal(page), "Next");

    assertThat(modal(page)).containsText("Channels that will get it: 1 of 2.");
    assertThat(modal(page))
        .containsText(
            "Will not post: #deal-globex is shared with another company, so nothing can be posted"
                + " there.");
  }

  @Test
  void going_back_from_the_preview_keeps_what_was_typed() {
    Page page = morgan(ACME);
    press(filled(page), "Next");
    assertThat(modal(page)).containsText("Channels that will get it: 1 of 1.");
    press(modal(page), "Back");

    assertThat(modal(page).getByLabel("A note of your own, above the play")).hasValue(NOTE);
    assertThat(button(modal(page), "Channels: #deal-acme")).isVisible();
  }

  @Test
  void a_rep_is_told_whom_to_ask() {
    Page page = riley(ACME);
    press(card(page), "Nudge…");

    assertThat(modal(page)).containsText("Ask an admin of your workspace to send it.");
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void the_windows_of_a_nudge_fit(Look look) {
    Page page = morgan(ACME, look);
    page.getByLabel("Shortcuts").click();
    keep(page, "nudge-shortcuts", look);
    page.keyboard().press("Escape");
    Locator modal = filled(page);
    choose(page, "When it goes out", "Every weekday, Monday to Friday");
    assertThat(modal).containsText("Times are America/New_York time.");
    keep(page, "nudge-compose", look);
    modal.getByText("Times are").scrollIntoViewIfNeeded();
    keep(page, "nudge-compose-below", look);
    press(modal, "Next");
    assertThat(modal(page)).containsText("Channels that will get it: 1 of 1.");
    keep(page, "nudge-preview", look);
    press(modal(page), "Schedule");
    assertThat(modal(page)).containsText("Scheduled.");
    keep(page, "nudge-scheduled", look);
  }
}

package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The app's own two tabs. */
class HomeInBrowserTest extends AppAtWork {
  @Test
  void a_search_opens_the_card_in_a_window() {
    Page page = riley(ACME);
    Locator search = home(page).getByLabel("Say it in your own words");
    search.fill(ASKED);
    search.press("Enter");

    assertThat(page.getByTestId("modal")).containsText(SITUATION);
    assertThat(page.getByTestId("modal")).containsText("Source: ");
  }

  @Test
  void a_saved_play_is_found_again() {
    Page page = riley(ACME);
    press(card(page), "Save");
    assertThat(whispers(page).last()).containsText("Saved.");

    assertThat(home(page)).not().containsText("Nothing saved yet.");
    button(page.getByTestId("home"), "Open").first().click();
    assertThat(page.getByTestId("modal")).containsText("Source: ");
  }

  @Test
  void a_question_in_the_messages_tab_is_answered_and_gone_on_from() {
    Page page = riley(app.riley().direct());
    page.getByText("They want a discount").click();
    assertThat(messages(page).last()).containsText("Push back, gently");
    say(page, "firmer");

    assertThat(messages(page).last()).containsText("Push back, firmly");
  }
}

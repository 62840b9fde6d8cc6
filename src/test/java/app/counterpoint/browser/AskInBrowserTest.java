package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A rep asks, and turns the card. */
class AskInBrowserTest extends AppAtWork {
  @Test
  void the_command_is_completed_and_answered_for_one_alone() {
    Page page = riley(ACME);
    composer(page).pressSequentially("/pro");
    composer(page).press("Enter");
    composer(page).pressSequentially(ASKED);
    composer(page).press("Enter");

    assertThat(whispers(page)).containsText("Only visible to you");
    assertThat(whispers(page)).containsText(SITUATION);
    assertThat(whispers(page)).containsText("Source: ");
  }

  @Test
  void another_angle_takes_the_place_of_the_card() {
    Page page = riley(ACME);
    Locator card = card(page);
    String first = card.textContent();
    card.getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^Another angle")))
        .click();

    assertThat(card).not().hasText(first);
    assertThat(card).containsText(SITUATION);
    assertThat(whispers(page)).hasCount(1);
  }

  @Test
  void the_script_gets_firmer_and_softer_again() {
    Locator card = card(riley(ACME));
    press(card, "Firmer");
    assertThat(card).containsText("Push back, firmly");
    press(card, "Softer");

    assertThat(card).containsText("Push back, gently");
  }

  @Test
  void a_thumb_is_thanked_for() {
    Page page = riley(ACME);
    press(card(page), "Helpful");

    assertThat(whispers(page).last()).containsText("Thanks, good to know it helped.");
  }

  @Test
  void a_message_is_coached_on_from_its_menu() {
    app.morgan().says(ACME, ASKED);
    app.settle();
    Page page = riley(ACME);
    press(messages(page).last(), "More actions for the message of Morgan Reyes");
    page.getByRole(AriaRole.MENUITEM)
        .filter(new Locator.FilterOptions().setHasText("Coach me on this"))
        .click();

    assertThat(whispers(page)).containsText(SITUATION);
  }
}

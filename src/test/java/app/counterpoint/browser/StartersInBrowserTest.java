package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.GLOBEX;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The three things to try really do what they promise. */
class StartersInBrowserTest extends AppAtWork {
  private static void tries(Page page, int number) {
    page.getByTestId("starter-" + number).click();
    assertThat(composer(page)).not().hasValue("");
    composer(page).press("Enter");
  }

  @Test
  void the_first_gets_a_card_from_wherever_one_is() {
    Page page = riley(GLOBEX);
    tries(page, 1);

    assertThat(whispers(page)).containsText("Source: ");
    assertThat(page.locator("#place-name")).hasText("deal-acme");
  }

  @Test
  void the_second_earns_a_tip() {
    Page page = riley(ACME);
    tries(page, 2);

    assertThat(whispers(page)).containsText("This sounds like: ");
  }

  @Test
  void the_third_leads_to_the_share_window() {
    Page page = riley(ACME);
    tries(page, 3);
    assertThat(page.getByTestId("starter-next")).hasText("press Share… on the card");
    press(whispers(page), "Share…");
    press(page.getByTestId("modal"), "Share");

    assertThat(messages(page).last()).containsText("Shared by @Riley");
  }

  @Test
  void each_works_after_the_others_and_then_comes_what_is_next() {
    Page page = riley(ACME);
    tries(page, 3);
    assertThat(whispers(page)).hasCount(1);
    tries(page, 1);
    assertThat(whispers(page)).hasCount(2);
    tries(page, 2);

    assertThat(whispers(page).last()).containsText("This sounds like: ");
    assertThat(page.getByTestId("starter-next")).containsText("Now be Casey");
  }
}

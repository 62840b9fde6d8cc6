package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PageCardTest extends PageAtWork {
  @Test
  void what_one_alone_sees_says_so() {
    assertThat(card(riley())).containsText("Only visible to you");
  }

  @Test
  void a_customer_does_not_see_what_only_riley_sees() {
    slack.as(RILEY).types(GLOBEX, ASK);
    Page page = BROWSER.open(slack.address(), CASEY, GLOBEX);
    assertThat(page.getByTestId("message")).hasCount(5);
    assertThat(page.getByTestId("ephemeral")).hasCount(0);
  }

  @Test
  void a_customer_sees_no_internal_channel() {
    Page page = BROWSER.open(slack.address(), CASEY, ACME);
    assertThat(page.getByTestId("channel-deal-globex")).isVisible();
    assertThat(page.getByTestId("channel-deal-acme")).hasCount(0);
  }

  @Test
  void becoming_somebody_else_shows_what_they_see() {
    Page page = riley();
    card(page);
    page.getByLabel("Morgan (manager)").check();
    assertThat(page.getByTestId("ephemeral")).hasCount(0);
    assertThat(page.getByTestId("message")).hasCount(5);
  }

  @Test
  void the_keyboard_leads_from_the_composer_back_to_the_buttons_of_the_card() {
    Page page = riley();
    Locator card = card(page);
    composer(page).focus();
    for (int back = 0; back < 5; back++) {
      page.keyboard().press("Shift+Tab");
    }
    assertThat(card.getByRole(AriaRole.BUTTON, named("Save"))).isFocused();
  }

  @Test
  void a_card_that_is_replaced_keeps_the_focus_on_the_button() {
    Page page = riley();
    Locator card = card(page);
    button(card, "Another angle").press("Enter");
    assertThat(card).not().containsText("They want a lower number");
    assertThat(button(card, "Another angle")).isFocused();
  }

  @Test
  void a_thumb_tells_the_app_which_one() {
    Page page = riley();
    button(card(page), "Helpful").click();
    assertThat(button(page.getByTestId("ephemeral"), "Helpful"))
        .hasAttribute("aria-pressed", "true");
    Assertions.assertThat(delivered("block_actions").at("/actions/0/value").asText())
        .isEqualTo("y");
  }

  @Test
  void an_overflow_menu_is_used_with_the_keyboard() {
    Page page = riley();
    button(card(page), "More choices").press("Enter");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.MENU)).hasCount(0);
    Assertions.assertThat(
            delivered("block_actions").at("/actions/0/selected_option/value").asText())
        .isEqualTo("m");
  }

  @Test
  void a_block_of_an_unknown_kind_shows_as_its_json() {
    Page page = riley();
    page.route(
        "**/local/messages*",
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                        """
                        {"messages": [{"ts": "1.000001", "user": "U0COUNTER", "text": "x",
                          "blocks": [{"type": "hologram", "depth": 3}]}]}
                        """)));
    page.getByTestId("channel-sales-floor").click();
    assertThat(page.getByTestId("unknown")).containsText("\"type\": \"hologram\"");
  }

  @Test
  void a_message_offers_the_shortcut_of_the_app() {
    Page page = riley();
    button(page.getByTestId("message").last(), "More actions for the message of Riley Okafor")
        .press("Enter");
    page.getByRole(AriaRole.MENUITEM)
        .filter(new Locator.FilterOptions().setHasText("Coach me"))
        .click();
    Assertions.assertThat(delivered("message_action").path("callback_id").asText())
        .isEqualTo("coach_me");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}

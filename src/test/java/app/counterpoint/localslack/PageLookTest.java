package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.counterpoint.browser.Look;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps pictures of the page, and looks at what a picture cannot show. */
class PageLookTest extends PageAtWork {
  @AfterEach
  void nothing_complains() {
    Assertions.assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void the_first_sight_has_three_things_to_try() {
    Page page = riley();
    assertThat(page.getByRole(AriaRole.REGION, named("Things to try")).getByRole(AriaRole.BUTTON))
        .hasCount(4);
    BROWSER.picture(page, "page-first");
  }

  @Test
  void a_card_is_seen_whole_in_the_dark() {
    Page page = riley(Look.DARK);
    assertThat(button(card(page), "Helpful")).isInViewport();
    BROWSER.picture(page, "page-card-dark");
  }

  @Test
  void a_modal_fits_a_phone() {
    Page page = riley(Look.PHONE);
    assertThat(button(modal(page), "Share")).isInViewport();
    BROWSER.picture(page, "page-modal-phone");
  }

  @Test
  void a_phone_shows_the_channels_in_a_drawer() {
    Page page = riley(Look.PHONE);
    page.getByLabel("Open the sidebar").click();
    assertThat(page.getByTestId("channel-deal-acme")).isFocused();
    BROWSER.picture(page, "page-drawer-phone");
    page.getByTestId("channel-deal-globex").click();
    assertThat(page.getByTestId("channel-deal-globex")).not().isVisible();
  }

  @Test
  void the_home_is_drawn() {
    Page page = riley();
    page.getByTestId("app").click();
    page.getByTestId("tab-home").click();
    assertThat(page.getByTestId("home")).containsText("What is happening in the deal?");
    BROWSER.picture(page, "page-home");
  }

  @Test
  void what_just_happened_shows_the_newest_request_first() {
    Page page = riley();
    card(page);
    page.getByRole(AriaRole.BUTTON, button("What just happened")).click();
    page.getByTestId("wire").getByRole(AriaRole.LISTITEM).first().click();
    assertThat(page.getByTestId("wire").getByRole(AriaRole.LISTITEM).first())
        .containsText("they want 20% off by friday");
    BROWSER.picture(page, "page-wire");
  }

  @Test
  void the_colours_can_be_changed_by_hand_and_stay() {
    Page page = riley();
    page.getByLabel("Dark colours").click();
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}

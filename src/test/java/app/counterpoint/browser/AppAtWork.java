package app.counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.counterpoint.AppExtension;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser at the demo's workspace with the real app behind it. */
abstract class AppAtWork {
  static final String ASKED = "they want 20% off by friday";
  static final String ASK = "/procurement-tips " + ASKED;
  static final String CUT =
      "procurement just told me we must cut 15% or they go with the cheaper bidder";
  static final String SITUATION = "They want a lower number";

  @RegisterExtension static final Browser BROWSER = new Browser();

  @RegisterExtension final AppExtension app = AppExtension.demo();

  @AfterEach
  void nothing_complains() {
    Assertions.assertThat(BROWSER.complaints()).isEmpty();
  }

  Page riley(String channel) {
    return riley(channel, Look.DESKTOP);
  }

  Page riley(String channel, Look look) {
    return open("U0RILEY", channel, look);
  }

  Page morgan(String channel) {
    return morgan(channel, Look.DESKTOP);
  }

  Page morgan(String channel, Look look) {
    return open("U0MORGAN", channel, look);
  }

  Page casey(String channel) {
    return open("U0CASEY", channel, Look.DESKTOP);
  }

  private Page open(String person, String channel, Look look) {
    return BROWSER.open(app.slack().address(), person, channel, look);
  }

  static void say(Page page, String text) {
    composer(page).fill(text);
    composer(page).press("Enter");
  }

  static Locator composer(Page page) {
    return page.getByTestId("composer");
  }

  static Locator messages(Page page) {
    return page.getByTestId("message");
  }

  static Locator whispers(Page page) {
    return page.getByTestId("ephemeral");
  }

  /** Asks with the command, and waits for the card. */
  static Locator card(Page page) {
    say(page, ASK);
    Locator card = whispers(page).last();
    assertThat(card).containsText("Source: ");
    return card;
  }

  /** Opens the window to share a card, and waits until it says who can read the channel. */
  static Locator shareWindow(Page page, String audience) {
    press(card(page), "Share…");
    Locator modal = page.getByTestId("modal");
    assertThat(modal).containsText(audience);
    return modal;
  }

  /** Opens the app's Home tab, from behind the sidebar's button where the window is narrow. */
  static Locator home(Page page, Look look) {
    if (look == Look.PHONE) {
      page.getByLabel("Open the sidebar").click();
    }
    return home(page);
  }

  /** Opens the app's Home tab. */
  static Locator home(Page page) {
    page.getByTestId("app").click();
    page.getByTestId("tab-home").click();
    Locator home = page.getByTestId("home");
    assertThat(home).containsText("My settings");
    return home;
  }

  static void press(Locator within, String name) {
    button(within, name).click();
  }

  static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Keeps a picture of the page, and sees that nothing sticks out of the window. */
  static void keep(Page page, String view, Look look) {
    BROWSER.picture(page, view + "-" + look.name().toLowerCase(Locale.ROOT));
    Object sticksOut =
        page.evaluate(
            "[...document.querySelectorAll('.main *, .modal *, .wire *')].filter((node) =>"
                + " node.getBoundingClientRect().right > innerWidth + 1"
                + " && !node.closest('.starters ol, pre, .json')).map((node) => node.outerHTML)");
    Assertions.assertThat(sticksOut).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }
}

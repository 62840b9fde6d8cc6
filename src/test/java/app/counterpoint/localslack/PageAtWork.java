package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.counterpoint.browser.Browser;
import app.counterpoint.browser.Look;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser at the demo's workspace with the stub behind it. */
abstract class PageAtWork {
  static final String RILEY = "U0RILEY";
  static final String CASEY = "U0CASEY";
  static final String ACME = "C0ACME";
  static final String GLOBEX = "C0GLOBEX";
  static final String ASK = "/procurement-tips they want 20% off by friday";

  @RegisterExtension static final Browser BROWSER = new Browser();

  LocalSlack slack;
  StubApp app;

  @BeforeEach
  void start() throws Exception {
    slack = LocalSlack.start(Seed.demo(), Clock.systemUTC(), 0);
    app = StubApp.behind(slack);
  }

  @AfterEach
  void stop() {
    app.close();
    slack.close();
  }

  Page riley() {
    return BROWSER.open(slack.address(), RILEY, ACME);
  }

  Page riley(Look look) {
    return BROWSER.open(slack.address(), RILEY, ACME, look);
  }

  /** The next delivery to the app of this name; the page does not wait for it. */
  JsonNode delivered(String name) {
    return slack.calls().await(name, 1, Duration.ofSeconds(30)).orElseThrow().request();
  }

  static Locator composer(Page page) {
    return page.getByTestId("composer");
  }

  static void say(Page page, String text) {
    composer(page).fill(text);
    composer(page).press("Enter");
  }

  /** Asks for the card and waits until it is there. */
  static Locator card(Page page) {
    say(page, ASK);
    Locator card = page.getByTestId("ephemeral").last();
    assertThat(card).containsText("They want a lower number");
    return card;
  }

  /** Opens the modal from a card. */
  static Locator modal(Page page) {
    button(card(page), "Share…").click();
    Locator modal = page.getByTestId("modal");
    assertThat(modal).isVisible();
    return modal;
  }

  static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}

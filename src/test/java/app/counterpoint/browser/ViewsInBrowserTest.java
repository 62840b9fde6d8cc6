package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps pictures of the five main views, and sees that nothing sticks out of the window. */
class ViewsInBrowserTest extends AppAtWork {
  @ParameterizedTest
  @EnumSource(Look.class)
  void the_main_views_fit_the_window(Look look) {
    Page page = riley(ACME, look);
    Locator card = card(page);
    assertThat(card.getByText(SITUATION).first()).isInViewport();
    keep(page, "1-channel-with-card", look);
    press(card, "Share…");
    assertThat(page.getByTestId("modal")).containsText("all from our company");
    Assertions.assertThat(
            page.getByLabel("What the channel will read").evaluate("e => e.scrollTop"))
        .isEqualTo(0);
    keep(page, "2-share-window", look);
    press(page.getByTestId("modal").locator("footer"), "Close");
    say(page, CUT);
    assertThat(whispers(page)).hasCount(2);
    keep(page, "3-tip", look);
    page.getByLabel("What just happened").first().click();
    assertThat(page.getByTestId("wire")).containsText("chat.postEphemeral");
    keep(page, "5-what-just-happened", look);
    page.getByLabel("Close what just happened").click();
    openSidebar(page, look);
    home(page);
    keep(page, "4-app-home", look);
  }

  private static void openSidebar(Page page, Look look) {
    if (look == Look.PHONE) {
      page.getByLabel("Open the sidebar").click();
    }
  }

  private static void keep(Page page, String view, Look look) {
    BROWSER.picture(page, "app-" + view + "-" + look.name().toLowerCase(Locale.ROOT));
    Object sticksOut =
        page.evaluate(
            "[...document.querySelectorAll('.main *, .modal *, .wire *')].filter((node) =>"
                + " node.getBoundingClientRect().right > innerWidth + 1"
                + " && !node.closest('.starters ol, pre, .json')).map((node) => node.outerHTML)");
    Assertions.assertThat(sticksOut).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }
}

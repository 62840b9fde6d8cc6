package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
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
    keep(page, "app-1-channel-with-card", look);
    press(card, "Share…");
    assertThat(page.getByTestId("modal")).containsText("all from our company");
    Assertions.assertThat(
            page.getByLabel("What the channel will read").evaluate("e => e.scrollTop"))
        .isEqualTo(0);
    keep(page, "app-2-share-window", look);
    press(page.getByTestId("modal").locator("footer"), "Close");
    assertThat(page.getByTestId("modal")).hasCount(0);
    say(page, CUT);
    assertThat(messages(page).last()).containsText(CUT);
    assertThat(whispers(page)).hasCount(2);
    keep(page, "app-3-tip", look);
    page.getByLabel("What just happened").first().click();
    assertThat(page.getByTestId("wire")).containsText("chat.postEphemeral");
    keep(page, "app-5-what-just-happened", look);
    page.getByLabel("Close what just happened").click();
    home(page, look);
    keep(page, "app-4-app-home", look);
  }
}

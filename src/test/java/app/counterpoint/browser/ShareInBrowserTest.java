package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.GLOBEX;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A rep shares a play, or is kept from it. */
class ShareInBrowserTest extends AppAtWork {
  private static final String MINE = "Ask Priya where the 20% comes from.";
  private static final String INTERNAL = "People who can read #deal-acme: 2, all from our company.";
  private static final String REFUSED =
      "#deal-globex is shared with another company, so nothing can be posted there.";

  private Locator edited(Page page, String audience) {
    Locator modal = shareWindow(page, audience);
    modal.getByLabel("What the channel will read").fill(MINE);
    return modal;
  }

  @Test
  void what_the_rep_edited_is_posted_in_their_name() {
    Page page = riley(ACME);
    press(edited(page, INTERNAL), "Share");

    assertThat(messages(page).last()).containsText(MINE);
    assertThat(messages(page).last()).containsText("Shared by @Riley");
    assertThat(page.getByTestId("modal")).hasCount(0);
  }

  @Test
  void a_colleague_reads_what_was_shared_and_no_card() {
    Page page = riley(ACME);
    press(edited(page, INTERNAL), "Share");
    assertThat(messages(page).last()).containsText(MINE);
    Page morgan = morgan(ACME);

    assertThat(messages(morgan).last()).containsText(MINE);
    assertThat(whispers(morgan)).hasCount(0);
  }

  @Test
  void a_channel_that_the_customer_reads_is_refused_with_the_reason() {
    Page page = riley(GLOBEX);
    Locator modal = edited(page, REFUSED);
    press(modal, "Share");
    assertThat(modal.getByTestId("input-error")).isVisible();
    app.settle();

    Assertions.assertThat(app.slack().calls().named("chat.postMessage")).isEmpty();
  }

  @Test
  void a_channel_that_the_customer_reads_is_not_offered() {
    Page page = riley(GLOBEX);
    press(edited(page, REFUSED), "Where to share it: #deal-globex");

    assertThat(page.getByRole(AriaRole.OPTION))
        .hasText(new String[] {"#deal-acme", "#sales-floor"});
  }

  @Test
  void closing_the_window_posts_nothing() {
    Page page = riley(ACME);
    press(edited(page, INTERNAL).locator("footer"), "Close");
    assertThat(page.getByTestId("modal")).hasCount(0);
    app.settle();

    Assertions.assertThat(app.slack().calls().named("chat.postMessage")).isEmpty();
  }
}

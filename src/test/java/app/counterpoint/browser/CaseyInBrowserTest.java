package app.counterpoint.browser;

import static app.counterpoint.AppExtension.GLOBEX;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The customer gets nothing, whatever happens in the channel that is shared with them. */
class CaseyInBrowserTest extends AppAtWork {
  private static final int HISTORY = 5;

  @Test
  void a_card_in_the_shared_channel_is_not_there_for_the_customer() {
    card(riley(GLOBEX));
    Page page = casey(GLOBEX);

    assertThat(messages(page)).hasCount(HISTORY);
    assertThat(whispers(page)).hasCount(0);
  }

  @Test
  void a_message_in_the_shared_channel_earns_nobody_a_tip() {
    Page page = riley(GLOBEX);
    say(page, CUT);
    app.settle();
    assertThat(messages(page)).hasCount(HISTORY + 1);
    assertThat(whispers(page)).hasCount(0);
    page.getByLabel("Casey (customer, from outside)").check();

    assertThat(messages(page)).hasCount(HISTORY + 1);
    assertThat(whispers(page)).hasCount(0);
  }

  @Test
  void a_mention_of_the_customers_is_declined_in_one_sentence() {
    Page page = casey(GLOBEX);
    say(page, "@Counterpoint " + ASKED);

    assertThat(whispers(page)).containsText("Sorry, I can't help here.");
    assertThat(whispers(page)).not().containsText(SITUATION);
  }

  @Test
  void the_customers_home_has_no_play() {
    Page page = casey(GLOBEX);
    page.getByTestId("app").click();
    page.getByTestId("tab-home").click();

    assertThat(page.getByTestId("home")).containsText("Sorry, I can't help here.");
  }

  @Test
  void nothing_is_suggested_to_the_customer() {
    Page page = casey(GLOBEX);

    assertThat(page.getByRole(AriaRole.REGION, named("Things to try"))).hasCount(0);
    page.getByTestId("app").click();
    assertThat(composer(page)).isVisible();
    assertThat(page.getByRole(AriaRole.GROUP, named("Suggested by the app"))).hasCount(0);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}

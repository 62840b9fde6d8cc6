package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PageComposerTest extends PageAtWork {
  @Test
  void a_slash_offers_the_command_and_enter_takes_it() {
    Page page = riley();
    composer(page).pressSequentially("/pro");
    assertThat(page.getByRole(AriaRole.OPTION)).containsText("/procurement-tips");
    composer(page).press("Enter");
    assertThat(composer(page)).hasValue("/procurement-tips ");
  }

  @Test
  void escape_puts_the_suggestions_away_and_keeps_the_text() {
    Page page = riley();
    composer(page).pressSequentially("/pro");
    composer(page).press("Escape");
    assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    assertThat(composer(page)).hasValue("/pro");
  }

  @Test
  void arrows_move_among_the_people_that_an_at_sign_offers() {
    Page page = riley();
    composer(page).pressSequentially("hello @");
    composer(page).press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Morgan");
  }

  @Test
  void a_mention_of_the_app_reaches_it_as_one() {
    Page page = riley();
    composer(page).pressSequentially("@Count");
    composer(page).press("Enter");
    composer(page).pressSequentially("any idea?");
    composer(page).press("Enter");
    assertThat(page.getByTestId("message").last()).containsText("@Counterpoint any idea?");
    Assertions.assertThat(delivered("event:app_mention").at("/event/user").asText())
        .isEqualTo(RILEY);
  }

  @Test
  void shift_and_enter_start_a_new_line() {
    Page page = riley();
    composer(page).pressSequentially("one");
    composer(page).press("Shift+Enter");
    composer(page).pressSequentially("two");
    assertThat(composer(page)).hasValue("one\ntwo");
  }

  @Test
  void a_command_that_is_not_there_is_refused_and_stays_in_the_box() {
    Page page = riley();
    say(page, "/giphy cats");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("/giphy is no command here.");
    assertThat(composer(page)).hasValue("/giphy cats");
  }

  @Test
  void markup_that_somebody_types_stays_text() {
    Page page = riley();
    say(page, "<img src=x onerror=alert(1)> & <script>alert(2)</script>");
    Locator said = page.getByTestId("message").last();
    assertThat(said).containsText("<img src=x onerror=alert(1)> & <script>alert(2)</script>");
    assertThat(said.locator("img, script")).hasCount(0);
  }

  @Test
  void a_starter_fills_the_composer_of_its_channel() {
    Page page = BROWSER.open(slack.address(), RILEY, GLOBEX);
    page.getByTestId("starter-1").click();
    assertThat(composer(page)).hasValue(ASK);
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("deal-acme");
  }

  @Test
  void a_reply_goes_into_the_thread() {
    Page page = riley();
    page.getByText("1 reply").click();
    page.getByTestId("thread-composer").fill("Thanks");
    page.getByTestId("thread-composer").press("Enter");
    assertThat(page.getByTestId("thread").getByTestId("message")).hasCount(3);
    assertThat(page.getByText("2 replies")).isVisible();
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}

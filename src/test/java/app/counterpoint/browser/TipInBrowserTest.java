package app.counterpoint.browser;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.FLOOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.counterpoint.tips.Silence;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The tip that nobody asked for. */
class TipInBrowserTest extends AppAtWork {
  private static Locator tip(Page page) {
    say(page, CUT);
    assertThat(whispers(page)).containsText("This sounds like: " + SITUATION);
    return whispers(page);
  }

  @Test
  void a_message_in_the_deal_channel_earns_a_private_tip() {
    assertThat(tip(riley(ACME))).containsText("Only visible to you");
  }

  @Test
  void the_play_opens_in_the_place_of_the_tip() {
    Page page = riley(ACME);
    press(tip(page), "Show the play");

    assertThat(whispers(page)).containsText("Source: ");
    assertThat(whispers(page)).hasCount(1);
  }

  @Test
  void a_tip_goes_away_on_not_now() {
    Page page = riley(ACME);
    press(tip(page), "Not now");

    assertThat(whispers(page)).hasCount(0);
  }

  @Test
  void nothing_is_said_in_a_channel_that_is_not_watched() {
    Page page = riley(FLOOR);
    say(page, CUT);
    assertThat(messages(page).last()).containsText(CUT);
    app.silent(Silence.NOT_WATCHED);

    assertThat(whispers(page)).hasCount(0);
  }
}

package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PageDirectTest extends PageAtWork {
  private static final String PROMPTS =
      "[{\"title\":\"Handle a discount\",\"message\":\"they want 20% off\"}]";

  @Test
  void what_the_app_suggests_is_said_with_a_click() throws Exception {
    new ApiClient(() -> slack)
        .call(
            "assistant.threads.setSuggestedPrompts",
            "channel_id",
            slack.as(RILEY).direct(),
            "thread_ts",
            "1.1",
            "prompts",
            PROMPTS);
    Page page = messages();
    page.getByText("Handle a discount").click();
    assertThat(page.getByTestId("message").last()).containsText("they want 20% off");
    assertThat(page.getByText("Handle a discount")).isHidden();
  }

  @Test
  void the_thread_opens_in_which_the_app_answers() throws Exception {
    Page page = messages();
    say(page, "they want 20% off");
    assertThat(page.getByTestId("message").last()).containsText("they want 20% off");
    String direct = slack.as(RILEY).direct();
    String thread = slack.as(RILEY).seesLast(direct).ts();
    new ApiClient(() -> slack)
        .call(
            "chat.postMessage", "channel", direct, "thread_ts", thread, "text", "Ask what moves.");
    assertThat(page.getByTestId("thread")).containsText("Ask what moves.");
  }

  private Page messages() {
    return BROWSER.open(slack.address(), RILEY, slack.as(RILEY).direct());
  }
}

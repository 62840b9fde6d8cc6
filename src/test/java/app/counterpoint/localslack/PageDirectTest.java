package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PageDirectTest extends PageAtWork {
  private static final String PROMPTS =
      "[{\"title\":\"Handle a discount\",\"message\":\"they want 20% off\"}]";

  @Test
  void what_the_app_suggests_is_said_with_a_click() throws Exception {
    tells("assistant.threads.setSuggestedPrompts", "1.1", "prompts", PROMPTS);
    Page page = messages();
    page.getByText("Handle a discount").click();
    assertThat(page.getByTestId("message").last()).containsText("they want 20% off");
    assertThat(page.getByText("Handle a discount")).isHidden();
  }

  @Test
  void what_the_manifest_suggests_is_there_before_the_app_says_anything() {
    assertThat(messages().getByText("Payment terms")).isVisible();
  }

  @Test
  void an_answer_in_the_thread_stands_below_the_question() throws Exception {
    Page page = messages();
    answered(page, "Ask what moves.");
    assertThat(page.getByTestId("message")).hasCount(2);
    assertThat(page.getByTestId("thread")).isHidden();
  }

  @Test
  void what_one_says_next_goes_on_from_there() throws Exception {
    Page page = messages();
    String thread = answered(page, "Ask what moves.");
    say(page, "firmer");
    assertThat(page.getByTestId("message")).hasCount(3);
    Assertions.assertThat(lastSaid().thread()).contains(thread);
  }

  @Test
  void a_new_conversation_begins_when_one_asks_for_it() throws Exception {
    Page page = messages();
    answered(page, "Ask what moves.");
    page.getByText("New conversation").click();
    say(page, "they went quiet");
    assertThat(page.getByRole(AriaRole.SEPARATOR, named("New conversation"))).isVisible();
    Assertions.assertThat(lastSaid().thread()).isEmpty();
  }

  @Test
  void what_the_app_says_it_is_doing_is_shown() throws Exception {
    Page page = messages();
    say(page, "they want 20% off");
    assertThat(page.getByTestId("message")).hasCount(1);
    tells("assistant.threads.setStatus", lastSaid().ts(), "status", "is looking it up");
    assertThat(page.getByText("Counterpoint is looking it up…")).isVisible();
  }

  /** Asks, and has the app answer in the thread, whose root is given. */
  private String answered(Page page, String answer) throws Exception {
    say(page, "they want 20% off");
    assertThat(page.getByTestId("message")).hasCount(1);
    String thread = lastSaid().ts();
    call("chat.postMessage", "channel", direct(), "thread_ts", thread, "text", answer);
    assertThat(page.getByTestId("message").last()).containsText(answer);
    return thread;
  }

  private void tells(String method, String thread, String key, String value) throws Exception {
    call(method, "channel_id", direct(), "thread_ts", thread, key, value);
  }

  private void call(String method, String... arguments) throws Exception {
    new ApiClient(() -> slack).call(method, arguments);
  }

  private String direct() {
    return slack.as(RILEY).direct();
  }

  private ChatMessage lastSaid() {
    return slack.as(RILEY).seesAll(direct()).stream().reduce((one, next) -> next).orElseThrow();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private Page messages() {
    return BROWSER.open(slack.address(), RILEY, direct());
  }
}

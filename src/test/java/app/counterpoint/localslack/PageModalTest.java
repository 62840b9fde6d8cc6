package app.counterpoint.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PageModalTest extends PageAtWork {
  @Test
  void the_first_field_has_the_focus() {
    assertThat(modal(riley()).getByLabel("What will be posted")).isFocused();
  }

  @Test
  void an_error_of_the_app_is_shown_and_its_field_focused() {
    Page page = riley();
    Locator modal = modal(page);
    modal.getByLabel("What will be posted").fill("Globex wants 20% off.");
    modal.getByText("Soft").click();
    button(modal, "Share").click();
    assertThat(modal.getByTestId("input-error")).hasText(StubApp.REFUSAL);
    assertThat(modal.getByLabel("What will be posted")).isFocused();
    assertThat(modal.getByLabel("What will be posted")).hasValue("Globex wants 20% off.");
  }

  @Test
  void what_must_be_filled_is_asked_for_before_the_app_hears_of_it() {
    Page page = riley();
    Locator modal = modal(page);
    button(modal, "Share").click();
    assertThat(modal.getByTestId("input-error")).hasText("Please fill this in.");
    Assertions.assertThat(slack.calls().named("view_submission")).isEmpty();
  }

  @Test
  void what_was_filled_in_reaches_the_app() {
    Page page = riley();
    Locator modal = modal(page);
    modal.getByLabel("What will be posted").fill("Ask what moves with it.");
    button(modal, "Take it down again: after 14 days").click();
    page.getByRole(AriaRole.OPTION).getByText("after 7 days").click();
    modal.getByText("Firm").click();
    button(modal, "Share").click();
    assertThat(page.getByTestId("modal")).hasCount(0);
    var values = slack.calls().named("view_submission").get(0).request().at("/view/state/values");
    Assertions.assertThat(values.at("/text/text/value").asText())
        .isEqualTo("Ask what moves with it.");
    Assertions.assertThat(values.at("/d/dd/selected_option/value").asText()).isEqualTo("7");
    Assertions.assertThat(values.at("/r/rr/selected_option/value").asText()).isEqualTo("f");
  }

  @Test
  void escape_closes_a_list_first_and_the_modal_after() {
    Page page = riley();
    Locator modal = modal(page);
    button(modal, "Take it down again: after 14 days").click();
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.LISTBOX, named("Options"))).hasCount(0);
    assertThat(modal).isVisible();
    page.keyboard().press("Escape");
    assertThat(modal).hasCount(0);
  }

  @Test
  void it_belongs_to_the_page_that_opened_it() {
    modal(riley());
    assertThat(riley().getByTestId("modal")).hasCount(0);
  }

  @Test
  void the_focus_does_not_leave_it() {
    Page page = riley();
    modal(page);
    for (int step = 0; step < 20; step++) {
      page.keyboard().press("Tab");
    }
    Object outside =
        page.evaluate(
            "document.activeElement !== document.body"
                + " && !document.activeElement.closest('dialog')");
    Assertions.assertThat(outside).isEqualTo(false);
  }

  @Test
  void a_confirm_dialog_stands_before_what_cannot_be_undone() {
    Page page = riley();
    page.getByTestId("app").click();
    page.getByTestId("tab-home").click();
    button(page.getByTestId("home"), "Forget me").click();
    button(page.getByTestId("confirm"), "Keep").click();
    assertThat(page.getByTestId("confirm")).hasCount(0);
    Assertions.assertThat(slack.calls().named("block_actions")).isEmpty();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}

package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.ChoiceView;
import app.counterpoint.slack.views.SavedView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a rep types after {@code /procurement-tips}. */
class CommandInSlackTest {
  private static final String NONSENSE = "what is the wifi password in the berlin office";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  private ChatMessage type(String text) {
    app.riley().types(ACME, "/procurement-tips " + text);
    return app.riley().seesLast(ACME);
  }

  private ChatMessage answered(String text, String saying) {
    app.riley().types(ACME, "/procurement-tips " + text);
    return app.whispered(app.riley(), ACME, saying);
  }

  @Test
  void shows_the_card_in_the_acknowledgement_itself() {
    assertThat(
            app.riley()
                .types(ACME, "/procurement-tips they want 20% off by friday")
                .json()
                .path("blocks"))
        .isNotEmpty();
  }

  @Test
  void shows_the_card_to_nobody_else() {
    type("they want 20% off by friday");

    assertThat(app.morgan().seesAlone(ACME)).isEmpty();
  }

  @Test
  void says_the_card_aloud_with_its_source() {
    assertThat(type("they want 20% off by friday").text())
        .startsWith("They want a lower number.")
        .contains("Ask procurement: ", "Push back, gently: ", "Why it works: ", "Source: ");
  }

  @Test
  void weaves_the_reps_own_figure_into_the_card() {
    assertThat(type("they want 20% off by friday").text()).contains("20%");
  }

  @Test
  void puts_the_script_first_for_whoever_wants_pushback() {
    String text = type("pushback they want 20% off by friday").text();

    assertThat(text.indexOf("Push back")).isLessThan(text.indexOf("Ask procurement"));
  }

  @Test
  void puts_the_questions_first_for_whoever_wants_questions() {
    String text = type("questions they want 20% off by friday").text();

    assertThat(text.indexOf("Ask procurement")).isLessThan(text.indexOf("Push back"));
  }

  @Test
  void takes_an_unknown_first_word_as_part_of_the_question() {
    assertThat(type("discount of 20% demanded by friday").text())
        .startsWith("They want a lower number.");
  }

  @Test
  void offers_a_menu_of_situations_where_nothing_was_typed() {
    ChatMessage menu = type("");
    app.riley().chooses(menu, ChoiceView.MENU, firstOption(menu));

    assertThat(app.whispered(app.riley(), ACME, "Source: ").text()).contains("Why it works");
  }

  private static String firstOption(ChatMessage menu) {
    return menu.blocks().get(0).at("/accessory/options/0/value").asText();
  }

  @Test
  void says_so_where_nothing_fits_and_names_the_three_nearest() {
    ChatMessage nothing = type(NONSENSE);

    assertThat(nothing.text()).startsWith("Nothing in the playbook fits that");
    assertThat(nothing.blocks().findValuesAsText("action_id"))
        .filteredOn(id -> ChoiceView.CHOOSE.pattern().matcher(id).matches())
        .hasSize(3);
  }

  @Test
  void opens_the_card_of_a_nearest_situation() {
    app.riley().clicks(type(NONSENSE), "choice-1");

    assertThat(app.whispered(app.riley(), ACME, "Source: ").text()).contains("Why it works");
  }

  @Test
  void passes_words_on_only_on_that_click() {
    ChatMessage nothing = type(NONSENSE);
    app.morgan().opensHome();
    String before = homeOfMorgan();
    app.riley().clicks(nothing, ChoiceView.PASS_ON);
    app.whispered(app.riley(), ACME, "Passed on.");
    app.morgan().opensHome();

    assertThat(before).doesNotContain("wifi password");
    app.until(() -> homeOfMorgan().contains("wifi password"));
  }

  private String homeOfMorgan() {
    return app.eventually(() -> app.morgan().home()).blocks().toString();
  }

  @Test
  void lists_what_can_be_typed() {
    assertThat(type("help").text())
        .contains("/procurement-tips why", "/procurement-tips forget-me");
  }

  @Test
  void takes_a_sentence_that_begins_with_a_subcommand_as_a_question() {
    assertThat(type("help me, they want 20% off by friday").text())
        .startsWith("They want a lower number.");
  }

  @Test
  void lists_saved_plays_and_takes_one_out() {
    app.riley().clicks(type("they want 20% off by friday"), CardView.SAVE);
    app.whispered(app.riley(), ACME, "Saved.");
    ChatMessage saved = type("saved");
    assertThat(saved.text()).contains("Saved plays");
    app.riley().clicks(saved, SavedView.REMOVE.stem() + "-0");

    app.whispered(app.riley(), ACME, "Nothing saved yet");
  }

  @Test
  void opens_a_saved_play() {
    app.riley().clicks(type("they want 20% off by friday"), CardView.SAVE);
    app.whispered(app.riley(), ACME, "Saved.");
    app.riley().clicks(type("saved"), SavedView.OPEN.stem() + "-0");

    assertThat(app.whispered(app.riley(), ACME, "Source: ").text())
        .startsWith("They want a lower number.");
  }

  @Test
  void says_that_nothing_is_saved() {
    assertThat(type("saved").text()).startsWith("Nothing saved yet");
  }

  @Test
  void names_a_deal_and_lists_it() {
    type("deal Acme = acme corp, acme-emea");

    assertThat(type("deal").text()).contains("Acme", "acme corp", "acme-emea");
  }

  @Test
  void forgets_a_deal() {
    type("deal Acme = acme corp");
    assertThat(type("deal Acme =").text()).contains("no longer know the deal Acme");

    assertThat(type("deal").text()).contains("I know no deals yet");
  }

  @Test
  void shows_how_a_deal_is_written() {
    assertThat(type("deal = acme corp").text()).contains("deal Acme = acme corp, acme-emea");
  }

  @Test
  void watches_a_channel_only_our_own_people_read() {
    assertThat(answered("watch", "listen").text()).startsWith("I listen in this channel now.");
  }

  @Test
  void listens_no_more_where_that_was_said() {
    assertThat(type("unwatch").text()).startsWith("I no longer listen in this channel.");
    answered("why", "I don't listen in this channel.");
  }

  @Test
  void deletes_what_is_kept_about_a_person() {
    app.riley().clicks(type("they want 20% off by friday"), CardView.SAVE);
    app.whispered(app.riley(), ACME, "Saved.");
    assertThat(type("forget-me").text()).startsWith("Done. Entries about you");

    assertThat(type("saved").text()).startsWith("Nothing saved yet");
  }

  @Test
  void says_that_there_is_nothing_to_forget() {
    assertThat(type("forget-me").text()).startsWith("There was nothing about you to delete.");
  }

  @Test
  void has_nothing_to_watch_in_a_direct_message() {
    app.riley().types(app.riley().direct(), "/procurement-tips watch");

    app.whispered(app.riley(), app.riley().direct(), "That works in a channel.");
  }
}

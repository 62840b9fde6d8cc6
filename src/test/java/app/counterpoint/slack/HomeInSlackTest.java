package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.HomeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The app's own tab. */
class HomeInSlackTest {
  @RegisterExtension
  final AppExtension app = AppExtension.demo().with("COUNTERPOINT_MANAGERS", "U0DANA");

  private ShownView modal(String showing) {
    return app.eventually(
        () -> app.riley().modal().filter(view -> view.blocks().toString().contains(showing)));
  }

  private void savesAPlay() {
    app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    app.riley().clicks(app.riley().seesLast(ACME), CardView.SAVE);
    app.whispered(app.riley(), ACME, "Saved.");
  }

  @Test
  void answers_a_search_in_a_modal() {
    app.riley()
        .chooses(
            app.home(app.riley(), "My settings"), HomeView.SEARCH, "they want 20% off by friday");

    assertThat(modal("Source: ").blocks().toString()).contains("They want a lower number");
  }

  @Test
  void opens_a_situation_from_the_menu() {
    ShownView home = app.home(app.riley(), "My settings");
    String first = home.blocks().findValue("options").get(0).path("value").asText();
    app.riley().chooses(home, HomeView.SITUATIONS, first);

    modal("Source: ");
  }

  @Test
  void turns_the_card_in_its_modal() {
    app.riley()
        .chooses(
            app.home(app.riley(), "My settings"), HomeView.SEARCH, "they want 20% off by friday");
    app.riley().clicks(modal("Push back, gently"), CardView.FIRMER);

    modal("Push back, firmly");
  }

  @Test
  void saves_from_the_modal_and_says_so_above_the_card() {
    app.riley()
        .chooses(
            app.home(app.riley(), "My settings"), HomeView.SEARCH, "they want 20% off by friday");
    app.riley().clicks(modal("Source: "), CardView.SAVE);

    modal("Saved.");
  }

  @Test
  void takes_a_thumb_from_the_modal() {
    app.riley()
        .chooses(
            app.home(app.riley(), "My settings"), HomeView.SEARCH, "they want 20% off by friday");
    app.riley().clicks(modal("Source: "), CardView.HELPFUL);

    modal("Thanks, good to know it helped.");
  }

  @Test
  void says_in_the_modal_that_nothing_fits() {
    app.riley()
        .chooses(
            app.home(app.riley(), "My settings"),
            HomeView.SEARCH,
            "what is the wifi password in berlin");

    modal("Nothing in the playbook fits that");
  }

  @Test
  void lists_and_opens_saved_plays() {
    savesAPlay();
    app.riley().clicks(app.home(app.riley(), "Saved plays"), HomeView.OPEN_SAVED.stem() + "-0");

    modal("Source: ");
  }

  @Test
  void lists_recent_plays() {
    app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    ChatMessage card = app.riley().seesLast(ACME);

    assertThat(app.home(app.riley(), "Recent plays").blocks().toString())
        .contains(card.blocks().get(2).at("/text/text").asText().replace("*", ""));
  }

  @Test
  void mutes_and_unmutes() {
    app.riley()
        .clicks(app.home(app.riley(), "You get tips in watched channels"), HomeView.MUTE_ALL);
    ShownView muted = app.home(app.riley(), "You get no tips anywhere.");
    app.riley().clicks(muted, HomeView.LIFT_ALL);

    app.home(app.riley(), "You get tips in watched channels");
  }

  @Test
  void lifts_the_mute_of_one_channel() {
    app.riley().types(ACME, "/procurement-tips mute here");
    ShownView muted = app.home(app.riley(), "You get no tips in <#C0ACME>.");
    app.riley().clicks(muted, HomeView.LIFT.stem() + "-0");

    app.home(app.riley(), "You get tips in watched channels");
  }

  @Test
  void says_what_is_kept_and_forgets_it() {
    savesAPlay();
    app.riley().clicks(app.home(app.riley(), "saved plays"), HomeView.FORGET_ME);

    app.home(app.riley(), "I keep nothing about you.");
  }

  @Test
  void shows_the_totals_to_an_admin() {
    savesAPlay();

    app.home(app.morgan(), "*They want a lower number*, asked: 1");
  }

  @Test
  void shows_no_totals_to_a_rep() {
    savesAPlay();

    assertThat(app.home(app.riley(), "My settings").blocks().toString())
        .doesNotContain("How the plays do");
  }
}

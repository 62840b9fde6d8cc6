package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.Seed;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.localslack.UserGroup;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.NudgeModal;
import app.counterpoint.slack.views.NudgePreview;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may write a nudge, and what the others hear. */
class NudgeRolesInSlackTest {
  private static final String ADMIN = "Ask an admin of your workspace to send it.";

  private static ShownView saying(AppExtension app, Actor person, String words) {
    return app.eventually(
        () -> person.modal().filter(view -> view.blocks().toString().contains(words)));
  }

  @Nested
  class Where_the_settings_name_nobody {
    @RegisterExtension final AppExtension app = AppExtension.demo();

    @Test
    void the_shortcut_tells_a_rep_to_ask_an_admin() {
      app.riley().runsShortcut("share_nudge");

      saying(app, app.riley(), ADMIN);
    }

    @Test
    void the_command_tells_a_rep_to_ask_an_admin() {
      app.riley().types(ACME, "/procurement-tips nudge they want 20% off");

      saying(app, app.riley(), ADMIN);
    }

    @Test
    void the_button_tells_a_rep_to_ask_an_admin() {
      app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
      app.riley().clicks(app.riley().seesLast(ACME), CardView.NUDGE);

      saying(app, app.riley(), ADMIN);
    }

    @Test
    void a_button_that_was_tampered_with_opens_nothing() {
      app.morgan().types(ACME, "/procurement-tips they want 20% off by friday");
      app.morgan().clicksTampered(app.morgan().seesLast(ACME), CardView.NUDGE, "{}");

      app.whispered(app.morgan(), ACME, "I couldn't read that button.");
      assertThat(app.morgan().modal()).isEmpty();
    }

    @Test
    void a_button_that_opens_too_late_says_so() {
      app.morgan().types(ACME, "/procurement-tips they want 20% off by friday");
      app.slack().fails("views.open", Failure.refused("expired_trigger_id"), 1);
      app.morgan().clicks(app.morgan().seesLast(ACME), CardView.NUDGE);

      app.whispered(app.morgan(), ACME, "That took too long to open.");
    }

    @Test
    void a_shortcut_that_opens_too_late_says_so_in_the_direct_message() {
      app.slack().fails("views.open", Failure.refused("expired_trigger_id"), 1);
      app.morgan().runsShortcut("share_nudge");

      app.until(
          () ->
              app.morgan().sees(app.morgan().direct()).stream()
                  .anyMatch(message -> message.text().contains("took too long to open")));
    }

    @Test
    void a_customer_who_uses_the_shortcut_gets_the_neutral_sentence() {
      app.casey().runsShortcut("share_nudge");

      assertThat(saying(app, app.casey(), "Sorry, I can't help here.").blocks()).hasSize(1);
    }

    @Test
    void a_customer_who_forges_the_command_gets_the_neutral_sentence() {
      assertThat(
              app.casey()
                  .typesAnyway(GLOBEX, "/procurement-tips nudge")
                  .json()
                  .path("text")
                  .asText())
          .isEqualTo("Sorry, I can't help here.");
    }

    @Test
    void a_manager_who_left_in_the_meantime_finds_and_sends_nothing() {
      app.morgan().runsShortcut("share_nudge");
      ShownView modal = saying(app, app.morgan(), NudgeModal.PLAY);
      app.slack().admin().deactivates("U0MORGAN");
      app.settle();

      assertThat(app.morgan().searches(modal, NudgeModal.PLAY, "price").json().path("options"))
          .isEmpty();
    }
  }

  @Nested
  class Where_the_settings_name_a_group {
    @RegisterExtension
    final AppExtension app =
        AppExtension.in(
                Seed.demo()
                    .with(
                        new UserGroup("S0LEADS", "leads", "Leads", List.of("U0MORGAN", "U0CASEY"))))
            .with("COUNTERPOINT_MANAGERS", "@leads");

    @Test
    void a_rep_hears_the_names_of_those_who_are_ours() {
      app.riley().runsShortcut("share_nudge");

      assertThat(saying(app, app.riley(), "Ask one of them").blocks().toString())
          .contains("<@U0MORGAN>")
          .doesNotContain("U0CASEY");
    }
  }

  @Nested
  class Where_the_settings_name_a_rep {
    @RegisterExtension
    final AppExtension app = AppExtension.demo().with("COUNTERPOINT_MANAGERS", "U0RILEY");

    @Test
    void the_rep_may() {
      app.riley().runsShortcut("share_nudge");

      saying(app, app.riley(), NudgeModal.PLAY);
    }

    @Test
    void not_even_then_may_somebody_who_is_a_guest_by_now_send_it() {
      app.riley().types(ACME, "/procurement-tips nudge they want 20% off by friday");
      app.riley().submits(saying(app, app.riley(), NudgeModal.PLAY));
      ShownView preview = saying(app, app.riley(), "Will post");
      assertThat(preview.callbackId()).isEqualTo(NudgePreview.CALLBACK);
      app.slack().admin().makesGuest("U0RILEY");
      app.settle();
      app.riley().submits(preview);
      app.settle();

      assertThat(app.riley().modal()).isEmpty();
    }
  }
}

package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;

import app.counterpoint.AppExtension;
import app.counterpoint.tips.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workspace that wants no tips at all. */
class TipsOffInSlackTest {
  @RegisterExtension
  final AppExtension app = AppExtension.demo().with("COUNTERPOINT_TIPS_PER_DAY", "0");

  @Test
  void says_that_tips_are_switched_off_for_everybody() {
    app.riley()
        .says(ACME, "procurement just told me we must cut 15% or they go with the cheaper bidder");
    app.silent(Silence.SWITCHED_OFF);
    app.riley().types(ACME, "/procurement-tips why");

    app.whispered(app.riley(), ACME, "Tips are switched off for everybody here.");
  }
}

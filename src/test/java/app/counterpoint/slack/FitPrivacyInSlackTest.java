package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.GLOBEX;
import static app.counterpoint.slack.DealModel.ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.llm.FakeModel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the model gets to hear of people, and what is left of it afterwards. */
class FitPrivacyInSlackTest {
  private static final List<String> NAMES = List.of("Sarah", "Kowalski", "Brightline");

  private final DealModel model = new DealModel();

  @RegisterExtension final AppExtension app = model.app();

  @BeforeEach
  void pass_over_the_call_of_the_start() {
    model.received();
  }

  @AfterEach
  void close() {
    model.close();
  }

  private void ask() {
    app.riley().types(ACME, "/procurement-tips " + ASKED);
  }

  private void fits() {
    app.until(() -> app.metrics().contains("counterpoint_fits_seconds_count{cached=\"false\"} 1"));
  }

  @Test
  void sends_no_name_of_a_person_or_a_company() {
    ask();

    assertThat(model.received())
        .contains("they want 20% off by friday, says Name1 at Name2")
        .doesNotContain(NAMES);
  }

  @Test
  void sends_nothing_of_who_asks_and_where() {
    ask();

    assertThat(model.received())
        .doesNotContain("U0RILEY", "Riley", ACME, app.slack().botToken(), "acme");
  }

  @Test
  void asks_nothing_for_a_customer_whichever_way_they_come() {
    app.casey().mentions(GLOBEX, ASKED);
    app.casey().messages(ASKED);
    app.casey().typesAnyway(GLOBEX, "/procurement-tips " + ASKED);
    app.casey().opensHome();
    app.settle();
    ask();
    fits();

    assertThat(model.calls()).isEqualTo(2); // that of the start, and that of the rep
  }

  @Test
  void logs_and_counts_no_word_of_a_message_an_answer_or_the_key() {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      ask();
      fits();
      model.says("Ask Sarah Kowalski at Brightline");
      app.riley().messages("they want 30% off by friday, says Sarah Kowalski at Brightline");
      app.until(() -> app.metrics().contains("counterpoint_fits_kept_seconds_count"));
    } finally {
      System.setErr(before);
    }

    assertThat(log.toString(StandardCharsets.UTF_8) + app.metrics())
        .doesNotContain(NAMES)
        .doesNotContain("20%", "30%", FakeModel.KEY);
  }
}

package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoctorCommandTest {
  private static final Check FINE = check("database", () -> Finding.fine("SQLite, 12 tables"));
  private static final Check BAD = check("bot token", () -> Finding.mend("set SLACK_BOT_TOKEN"));
  private static final Check BROKEN =
      check(
          "playbook",
          () -> {
            throw new IllegalStateException("password=hunter2");
          });

  private final StringWriter out = new StringWriter();

  private static Check check(String name, Supplier<Finding> look) {
    return new Check() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Finding look() {
        return look.get();
      }
    };
  }

  private int run(Check... checks) {
    return new CommandLine(new DoctorCommand(() -> List.of(checks)))
        .setOut(new PrintWriter(out))
        .execute();
  }

  @Test
  void says_what_is_fine() {
    assertThat(run(FINE)).isZero();
    assertThat(out).hasToString("ok    database: SQLite, 12 tables\n");
  }

  @Test
  void says_what_to_do() {
    assertThat(run(BAD)).isEqualTo(1);
    assertThat(out).hasToString("mend  bot token: set SLACK_BOT_TOKEN\n");
  }

  @Test
  void looks_at_everything_in_order() {
    assertThat(run(BAD, FINE)).isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .containsExactly(
            "mend  bot token: set SLACK_BOT_TOKEN", "ok    database: SQLite, 12 tables");
  }

  @Test
  void goes_on_after_a_look_that_broke() {
    assertThat(run(BROKEN, FINE)).isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .containsExactly(
            "mend  playbook: could not be looked at (IllegalStateException)",
            "ok    database: SQLite, 12 tables");
  }

  @Test
  void keeps_the_terminal_safe() {
    run(check("team", () -> Finding.fine("Acme \u001b[2J")));

    assertThat(out.toString().stripTrailing()).doesNotContainPattern("\\p{Cc}");
  }
}

package app.counterpoint.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncidentTest {
  private final Exception failure =
      new IllegalStateException("secret words", new IOException("more words"));

  @Test
  void names_the_failure_and_its_cause() {
    assertThat(Incident.trace(failure))
        .contains("java.lang.IllegalStateException", "caused by java.io.IOException");
  }

  @Test
  void says_where_it_happened() {
    assertThat(Incident.trace(failure)).contains("IncidentTest.java:");
  }

  @Test
  void leaves_out_what_the_failure_says() {
    assertThat(Incident.trace(failure)).doesNotContain("words");
  }

  @Test
  void ends_where_causes_go_round_in_a_circle() {
    Exception one = new IllegalStateException();
    one.initCause(new IOException(one));

    assertThat(Incident.trace(one).lines()).hasSizeLessThan(100);
  }

  @Test
  void gets_an_id_of_its_own_each_time() {
    Set<String> ids =
        IntStream.range(0, 50)
            .mapToObj(i -> Incident.log("a test", failure).id())
            .collect(Collectors.toSet());

    assertThat(ids).hasSize(50).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{8}"));
  }
}

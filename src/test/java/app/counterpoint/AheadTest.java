package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void gives_what_came_of_the_work() throws Exception {
    assertThat(Ahead.begin(() -> "done").call()).isEqualTo("done");
  }

  @Test
  void begins_before_anybody_asks() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);

    Ahead.begin(
        () -> {
          begun.countDown();
          return "";
        });

    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void throws_the_very_exception_of_the_work() {
    IOException failure = new IOException("no such file");
    Ahead<String> failing =
        Ahead.begin(
            () -> {
              throw failure;
            });

    assertThatThrownBy(failing::call).isSameAs(failure);
  }

  @Test
  void carries_an_error_of_the_work() {
    AssertionError error = new AssertionError("a broken build");
    Ahead<String> failing =
        Ahead.begin(
            () -> {
              throw error;
            });

    assertThatThrownBy(failing::call).isInstanceOf(ExecutionException.class).hasCause(error);
  }
}

package app.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelCheckTest {
  private static final Playbook PLAYBOOK = playbook();

  @Test
  void finds_a_model_that_fits() {
    ModelCheck.Result result =
        check((draft, pieces) -> new Written.Fitted(List.of(), Optional.empty()));

    assertThat(result.why()).isEmpty();
    assertThat(result.answers()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "MALFORMED", "WRONG_SHAPE", "NUMBER", "DRIFT"})
  void finds_a_model_that_answers_but_does_not_fit(Obstacle why) {
    ModelCheck.Result result = check((draft, pieces) -> new Written.Kept(why));

    assertThat(result.why()).contains(why);
    assertThat(result.answers()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"OFF", "KEY_REFUSED", "UNREACHABLE", "SLOW", "REQUEST_REFUSED"})
  void finds_an_endpoint_that_does_not_answer(Obstacle why) {
    assertThat(check((draft, pieces) -> new Written.Kept(why)).answers()).isFalse();
  }

  private static ModelCheck.Result check(Writer writer) {
    return ModelCheck.of(writer, PLAYBOOK);
  }

  private static Playbook playbook() {
    try {
      return BundledPlaybook.load();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

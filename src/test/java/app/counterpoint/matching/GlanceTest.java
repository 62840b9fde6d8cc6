package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private static final int NONE = 2;
  private static final List<String> TEXTS = new ArrayList<>();
  private static final int[] CLASSES;
  private static final Grams GRAMS;
  private static final Glance GLANCE;

  static {
    for (int i = 0; i < 40; i++) {
      TEXTS.add("thanks everybody, lunch on floor " + i);
      TEXTS.add("they want a discount of " + i + " percent");
      TEXTS.add("the door to the users is closed since week " + i);
    }
    CLASSES =
        TEXTS.stream()
            .mapToInt(text -> text.startsWith("thanks") ? NONE : text.length() % 2)
            .toArray();
    GRAMS = Grams.learn(TEXTS);
    List<Features> examples =
        TEXTS.stream().map(text -> new Features(new float[0], GRAMS.vector(text))).toList();
    GLANCE = Glance.learn(examples, CLASSES, NONE, GRAMS.size());
  }

  private static double nothing(String text) {
    return GLANCE.nothing(GRAMS.vector(text));
  }

  @Test
  void is_clear_about_what_it_learned_as_nothing() {
    assertThat(Glance.isClear(nothing("thanks, lunch everybody"))).isTrue();
  }

  @Test
  void lets_pass_nothing_that_is_to_be_coached() {
    assertThat(TEXTS.stream().filter(text -> !text.startsWith("thanks")))
        .noneMatch(text -> Glance.isClear(nothing(text)));
  }

  @Test
  void is_not_clear_about_letters_it_never_saw() {
    assertThat(Glance.isClear(nothing("ξψω"))).isFalse();
  }

  @Test
  void a_clear_text_is_answered_without_its_meaning() {
    Model model = model();
    double[] shares =
        model.shares(
            "thanks everybody, lunch on floor 3",
            () -> {
              throw new AssertionError("the encoder was asked");
            });
    assertThat(shares[model.labels().indexOf("none")]).isGreaterThan(0.9);
    assertThat(IntStream.range(0, 3).mapToDouble(c -> shares[c]).sum()).isBetween(0.999, 1.001);
  }

  private static Model model() {
    SoftmaxRegression regression = new SoftmaxRegression(3, new float[0], GRAMS.size());
    return new Model(
        "key",
        List.of("closed-door", "price-pressure", "none"),
        GRAMS,
        regression,
        new Calibration(1, 0),
        GLANCE,
        CueVectors.none(0));
  }
}

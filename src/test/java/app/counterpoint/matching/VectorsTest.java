package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VectorsTest {

  @Test
  void scales_a_vector_to_length_one() {
    assertThat(Vectors.unit(new float[] {3, 0, -4})).containsExactly(0.6f, 0, -0.8f);
  }

  @Test
  void leaves_the_zero_vector_as_it_is() {
    assertThat(Vectors.unit(new float[3])).containsExactly(0, 0, 0);
  }

  @Test
  void multiplies_entry_by_entry() {
    assertThat(Vectors.dot(new float[] {1, 2, 3}, new float[] {4, -5, 6})).isEqualTo(12);
  }

  @Test
  void shares_stand_in_the_ratio_of_the_exponentials() {
    double[] shares = Vectors.softmax(new double[] {0, Math.log(3)});
    assertThat(shares).containsExactly(new double[] {0.25, 0.75}, within(1e-12));
  }

  @Test
  void shares_do_not_depend_on_what_is_added_to_all() {
    assertThat(Vectors.softmax(new double[] {1001, 1002}))
        .containsExactly(Vectors.softmax(new double[] {1, 2}), within(1e-12));
  }

  @Test
  void shares_of_huge_scores_sum_to_one() {
    double[] shares = Vectors.softmax(new double[] {1e300, -1e300, 1e300});
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
  }
}

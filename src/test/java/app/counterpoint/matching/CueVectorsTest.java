package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueVectorsTest {
  private static final List<String> TEXTS =
      List.of("they want less", "too dear", "no access", "lunch?");

  private final FakeEncoder encoder = new FakeEncoder();
  private final CueVectors vectors =
      CueVectors.none(FakeEncoder.DIMENSIONS).covering(TEXTS, encoder);

  @ParameterizedTest
  @ValueSource(strings = {"they want less", "too dear", "no access", "lunch?"})
  void keeps_a_vector_as_exactly_as_a_byte_a_number_allows(String text) {
    float cosine = Vectors.dot(vectors.vector(text), encoder.encode(text));
    assertThat(cosine).isGreaterThan(0.999f);
  }

  @Test
  void what_was_written_reads_the_same() throws IOException {
    CueVectors copy = read(bytes(vectors));
    for (String text : TEXTS) {
      assertThat(copy.vector(text)).isEqualTo(vectors.vector(text));
    }
  }

  @Test
  void writes_the_same_bytes_in_whatever_order_the_texts_came() throws IOException {
    CueVectors turned =
        CueVectors.none(FakeEncoder.DIMENSIONS)
            .covering(List.of("lunch?", "no access", "too dear", "they want less"), encoder);
    assertThat(bytes(turned)).isEqualTo(bytes(vectors));
  }

  @Test
  void does_not_ask_the_encoder_for_what_it_knows() {
    FakeEncoder unasked = new FakeEncoder();
    CueVectors same = vectors.covering(TEXTS, unasked);
    assertThat(same.vector("too dear")).isEqualTo(vectors.vector("too dear"));
    assertThat(unasked.calls()).isZero();
  }

  @Test
  void knows_them_still_after_they_were_read() throws IOException {
    FakeEncoder unasked = new FakeEncoder();
    CueVectors same = read(bytes(vectors)).covering(TEXTS, unasked);
    assertThat(same.vector("too dear")).isEqualTo(vectors.vector("too dear"));
    assertThat(unasked.calls()).isZero();
  }

  @Test
  void asks_the_encoder_for_a_new_text_alone() {
    FakeEncoder asked = new FakeEncoder();
    CueVectors more = vectors.covering(List.of("too dear", "brand new"), asked);
    assertThat(more.vector("brand new")).hasSize(FakeEncoder.DIMENSIONS);
    assertThat(asked.calls()).isEqualTo(1);
  }

  @Test
  void forgets_a_text_that_is_no_longer_there() {
    CueVectors fewer = vectors.covering(List.of("too dear"), encoder);
    assertThatThrownBy(() -> fewer.vector("no access"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void has_no_vector_of_an_unknown_text() {
    assertThatThrownBy(() -> vectors.vector("never seen"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no vector of that text");
  }

  @Test
  void does_not_tell_the_text_in_its_complaint() {
    assertThatThrownBy(() -> vectors.vector("secret words"))
        .hasMessageNotContaining("secret words");
  }

  @Test
  void refuses_what_is_cut_off() throws IOException {
    byte[] bytes = bytes(vectors);
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(EOFException.class);
  }

  private static byte[] bytes(CueVectors vectors) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    vectors.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static CueVectors read(byte[] bytes) throws IOException {
    return CueVectors.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}

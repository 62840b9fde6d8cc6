package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.PlaybookLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCacheTest {
  private static final FakeEncoder ENCODER = new FakeEncoder();
  private static final List<Cue> CUES = TestObjects.cues();
  private static final Model MODEL =
      new Training(ENCODER).learn(CUES, CueVectors.none(FakeEncoder.DIMENSIONS));

  @TempDir private Path folder;
  private Path file;
  private ModelCache cache;

  @BeforeEach
  void open() {
    cache = new ModelCache(folder);
    file = folder.resolve("matcher-" + MODEL.key() + ".bin");
  }

  @Test
  void has_nothing_before_anything_was_kept() {
    assertThat(cache.get(MODEL.key())).isEmpty();
  }

  @Test
  void gives_back_a_model_that_answers_the_same() {
    assertThat(cache.put(MODEL)).isTrue();
    Model kept = cache.get(MODEL.key()).orElseThrow();
    for (Cue cue : CUES) {
      assertThat(kept.shares(cue.text(), () -> meaning(cue)))
          .isEqualTo(MODEL.shares(cue.text(), () -> meaning(cue)));
    }
  }

  @Test
  void gives_back_key_labels_and_calibration() {
    cache.put(MODEL);
    Model kept = cache.get(MODEL.key()).orElseThrow();
    assertThat(kept.key()).isEqualTo(MODEL.key());
    assertThat(kept.labels()).isEqualTo(MODEL.labels());
    assertThat(kept.calibration()).isEqualTo(MODEL.calibration());
  }

  @Test
  void gives_back_the_vectors_of_the_cues() {
    cache.put(MODEL);
    Model kept = cache.get(MODEL.key()).orElseThrow();
    assertThat(kept.vectors().vector("they want 20% off"))
        .isEqualTo(MODEL.vectors().vector("they want 20% off"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0001, 0.01, 0.3, 0.7, 0.99, 0.99999})
  void a_file_that_is_cut_counts_as_missing(double share) throws IOException {
    cache.put(MODEL);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
    assertThat(cache.get(MODEL.key())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_file_with_one_bit_wrong_counts_as_missing(long seed) throws IOException {
    cache.put(MODEL);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(seed);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(file, bytes);
    assertThat(cache.get(MODEL.key())).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 100, 100_000})
  void a_file_of_noise_counts_as_missing(int length) throws IOException {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    Files.write(file, noise);
    assertThat(cache.get(MODEL.key())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_file_of_one_byte_over_and_over_counts_as_missing(int value) throws IOException {
    byte[] bytes = new byte[10_000];
    Arrays.fill(bytes, (byte) value);
    Files.write(file, bytes);
    assertThat(cache.get(MODEL.key())).isEmpty();
  }

  @Test
  void a_file_with_something_after_its_end_counts_as_missing() throws IOException {
    cache.put(MODEL);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    assertThat(cache.get(MODEL.key())).isEmpty();
  }

  @Test
  void a_folder_in_its_place_counts_as_missing() throws IOException {
    Files.createDirectory(file);
    assertThat(cache.get(MODEL.key())).isEmpty();
  }

  @Test
  void a_model_under_another_models_name_counts_as_missing() throws IOException {
    cache.put(MODEL);
    Files.move(file, folder.resolve("matcher-other.bin"));
    assertThat(cache.get("other")).isEmpty();
  }

  @Test
  void makes_the_folder_it_needs() {
    assertThat(new ModelCache(folder.resolve("a/b")).put(MODEL)).isTrue();
  }

  @Test
  void a_file_in_place_of_its_folder_costs_nothing_but_the_model() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    assertThat(new ModelCache(taken).put(MODEL)).isFalse();
    assertThat(new ModelCache(taken).get(MODEL.key())).isEmpty();
  }

  @Test
  void a_folder_in_place_of_its_file_costs_nothing_but_the_model() throws IOException {
    Files.createDirectories(file.resolve("full"));
    assertThat(cache.put(MODEL)).isFalse();
  }

  @Test
  void leaves_no_draft_behind_when_it_worked() throws IOException {
    cache.put(MODEL);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void leaves_no_draft_behind_when_it_did_not() throws IOException {
    Files.createDirectories(file.resolve("full"));
    cache.put(MODEL);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void keeps_what_was_there_when_the_new_one_cannot_be_written() throws IOException {
    cache.put(MODEL);
    byte[] before = Files.readAllBytes(file);
    Model unwritable =
        new Model(
            "k".repeat(70_000), // longer than a model file can say
            MODEL.labels(),
            MODEL.grams(),
            MODEL.regression(),
            MODEL.calibration(),
            MODEL.glance(),
            MODEL.vectors());
    assertThatThrownBy(() -> ModelCache.write(unwritable, file)).isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void leaves_only_the_newest_model() throws IOException {
    Files.writeString(folder.resolve("matcher-before.bin"), "an earlier playbook's");
    Files.writeString(folder.resolve("counterpoint.db"), "somebody else's");
    cache.put(MODEL);
    assertThat(files()).containsExactlyInAnyOrder(file, folder.resolve("counterpoint.db"));
  }

  @Test
  void replaces_a_damaged_file() throws IOException {
    Files.writeString(file, "damaged");
    assertThat(cache.put(MODEL)).isTrue();
    assertThat(cache.get(MODEL.key())).isPresent();
  }

  @Test
  void the_same_model_is_the_same_file() throws IOException {
    cache.put(MODEL);
    byte[] before = Files.readAllBytes(file);
    cache.put(new Training(ENCODER).learn(CUES, MODEL.vectors()));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void the_jar_has_the_model_of_the_bundled_playbook() throws Exception {
    List<Cue> cues = PlaybookLoader.load(Path.of("prompts")).cues();
    assertThat(ModelCache.bundled()).map(Model::key).contains(Training.key(cues));
  }

  private static float[] meaning(Cue cue) {
    return ENCODER.encode(cue.text());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

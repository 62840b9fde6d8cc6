package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.BrokenPlaybookException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledModelTest {
  @TempDir private Path classes;
  private Path file;

  @BeforeEach
  void writePlaybook() {
    TestObjects.playbook(classes.resolve("prompts"));
    file = classes.resolve("model/bundled.bin");
  }

  private void build() throws Exception {
    BundledModel.main(new String[] {classes.toString()});
  }

  @Test
  void learns_the_playbook_of_the_folder() throws Exception {
    build();
    assertThat(ModelCache.read(file).orElseThrow().key())
        .isEqualTo(Training.key(TestObjects.cues()));
  }

  @Test
  void leaves_alone_what_an_earlier_build_learned() throws Exception {
    build();
    FileTime longAgo = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(file, longAgo);
    build();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void learns_again_when_a_cue_has_changed() throws Exception {
    build();
    String before = ModelCache.read(file).orElseThrow().key();
    Path cues = classes.resolve("prompts/cues/none.txt");
    Files.writeString(cues, Files.readString(cues) + "one more line\n");
    build();
    assertThat(ModelCache.read(file).orElseThrow().key()).isNotEqualTo(before);
  }

  @Test
  void replaces_what_a_build_cut_short_left_behind() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half a model");
    build();
    assertThat(ModelCache.read(file).orElseThrow().labels()).hasSize(3);
  }

  @Test
  void refuses_a_broken_playbook() throws Exception {
    Files.delete(classes.resolve("prompts/cues/none.txt"));
    assertThatThrownBy(this::build).isInstanceOf(BrokenPlaybookException.class);
  }
}

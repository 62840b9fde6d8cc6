package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  private static final FileTime THEN = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

  @TempDir private Path folder;
  private Path page = Path.of("");
  private String before = "";

  @BeforeEach
  void takeOne() throws IOException {
    page = TestObjects.playbook(folder).resolve("playbook/price-pressure.yaml");
    Files.setLastModifiedTime(page, THEN);
    before = PlaybookLoader.fingerprint(folder);
  }

  @Test
  void stays_while_nothing_changes() {
    assertThat(PlaybookLoader.fingerprint(folder)).isEqualTo(before);
  }

  @Test
  void differs_when_a_file_was_written_again() throws IOException {
    Files.setLastModifiedTime(page, FileTime.from(THEN.toInstant().plusSeconds(1)));

    assertThat(PlaybookLoader.fingerprint(folder)).isNotEqualTo(before);
  }

  @Test
  void differs_when_a_file_grew_within_the_same_instant() throws IOException {
    Files.writeString(page, Files.readString(page) + "#\n");
    Files.setLastModifiedTime(page, THEN);

    assertThat(PlaybookLoader.fingerprint(folder)).isNotEqualTo(before);
  }

  @Test
  void differs_when_a_file_was_added() {
    TestObjects.write(folder.resolve("cues/new.txt"), "new");

    assertThat(PlaybookLoader.fingerprint(folder)).isNotEqualTo(before);
  }

  @Test
  void differs_when_a_file_was_removed() throws IOException {
    Files.delete(page);

    assertThat(PlaybookLoader.fingerprint(folder)).isNotEqualTo(before);
  }

  @Test
  void differs_when_a_file_was_renamed() throws IOException {
    Files.move(page, page.resolveSibling("price.yaml"));

    assertThat(PlaybookLoader.fingerprint(folder)).isNotEqualTo(before);
  }

  @Test
  void a_folder_that_is_not_there_has_one_too() {
    assertThat(PlaybookLoader.fingerprint(folder.resolve("gone")))
        .isNotEmpty()
        .isNotEqualTo(before);
  }
}

package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads from the compiled classes, and from jars made here, as `java -jar` would. */
class BundledPlaybookTest {
  @TempDir private Path folder;
  private Path prompts = Path.of("");

  @BeforeEach
  void writePrompts() {
    prompts = TestObjects.playbook(folder.resolve("words"));
  }

  @Test
  void loads_from_the_compiled_classes() throws Exception {
    assertThat(BundledPlaybook.load().situation("price-pressure")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"counterpoint.jar", "counter point #1 100% ünd+so.jar"})
  void loads_from_a_jar_whatever_its_name(String name) throws Exception {
    Path jar = jar(folder.resolve(name), prompts);

    assertThat(situationsOf(jar)).isEqualTo(2);
  }

  @Test
  void loads_from_a_jar_twice() throws Exception {
    Path jar = jar(folder.resolve("counterpoint.jar"), prompts);
    situationsOf(jar);

    assertThat(situationsOf(jar)).isEqualTo(2);
  }

  @Test
  void names_what_is_broken_inside_a_jar() throws IOException {
    TestObjects.write(prompts.resolve("cues/none.txt"), "");
    Path jar = jar(folder.resolve("counterpoint.jar"), prompts);

    assertThatThrownBy(() -> situationsOf(jar))
        .hasMessage("cues/none.txt: no cue in it. Write how people say it, one cue a line.");
  }

  @Test
  void says_that_a_jar_carries_no_playbook() throws IOException {
    Path jar = jar(folder.resolve("counterpoint.jar"), Files.createDirectory(folder.resolve("no")));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> situationsOf(jar))
        .withMessage("this build carries no /prompts/articles.yaml");
  }

  /** How many situations the classes and words of the jar give. */
  private static int situationsOf(Path jar) throws Exception {
    try (JarFirst loader = new JarFirst(jar.toUri().toURL())) {
      Class<?> bundled = loader.loadClass(BundledPlaybook.class.getName());
      Object playbook = bundled.getMethod("load").invoke(null);
      return ((List<?>) playbook.getClass().getMethod("situations").invoke(playbook)).size();
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static Path jar(Path jar, Path words) throws IOException {
    Path classes = Path.of("target/classes");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(classes.resolve("app/counterpoint/playbook"), "app/counterpoint/playbook", out);
      add(words, "prompts", out);
    }
    return jar;
  }

  private static void add(Path folder, String name, JarOutputStream jar) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(name + "/" + folder.relativize(file)));
        Files.copy(file, jar);
      }
    }
  }

  /** Takes our classes and words from the jar only, and the libraries from the test. */
  private static final class JarFirst extends URLClassLoader {
    JarFirst(URL jar) {
      super(new URL[] {jar}, BundledPlaybookTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith("app.counterpoint.")) {
          return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      return findResource(name);
    }
  }
}

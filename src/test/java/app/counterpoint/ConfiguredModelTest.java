package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.llm.Drafts;
import app.counterpoint.llm.FakeModel;
import app.counterpoint.llm.ModelSettings;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model as the settings have it, and what the doctor finds of it. */
class ConfiguredModelTest {
  private static final Draft DRAFT = Drafts.of(Drafts.MESSAGE);

  private final FakeModel endpoint = new FakeModel();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void close() {
    endpoint.close();
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put(ModelSettings.URL, endpoint.server.url("/v1").toString());
    environment.put(ModelSettings.MODEL, "a-model");
    environment.put(Settings.DATABASE, "jdbc:sqlite:" + folder.resolve("counterpoint.db"));
    return environment;
  }

  private Path broken() {
    Path playbook = TestObjects.playbook(folder.resolve("mine"));
    TestObjects.write(playbook.resolve("model/system.md"), "Use {nothing}.");
    TestObjects.write(playbook.resolve("model/card.md"), "");
    return playbook;
  }

  private static Optional<Finding> examined(Map<String, String> environment) throws Exception {
    return new Examination(Settings.of(environment), environment)
        .checks().stream()
            .filter(check -> check.name().equals("model"))
            .findFirst()
            .map(Check::look);
  }

  @Test
  void fits_nothing_where_none_is_named() throws Exception {
    Playbook playbook = BundledPlaybook.load();

    assertThat(new ConfiguredModel(Settings.of(Map.of())).writer(playbook)).isSameAs(Writer.NONE);
  }

  @Test
  void asks_the_endpoint_that_is_named() throws Exception {
    endpoint.always(new MockResponse().setResponseCode(401));
    try (Writer writer =
        new ConfiguredModel(Settings.of(environment())).writer(BundledPlaybook.load())) {

      assertThat(writer.fit(DRAFT)).isEqualTo(new Written.Kept(Obstacle.KEY_REFUSED));
    }
  }

  @Test
  void treats_broken_prompts_like_a_broken_playbook() throws Exception {
    Map<String, String> environment = environment();
    environment.put(Settings.PLAYBOOK, broken().toString());
    Settings settings = Settings.of(environment);
    Playbook playbook = PlaybookLoader.load(folder.resolve("mine"));

    assertThatThrownBy(() -> new ConfiguredModel(settings).writer(playbook))
        .isInstanceOf(BrokenPlaybookException.class)
        .hasMessageContainingAll("model/system.md", "model/card.md");
  }

  @Test
  void finds_every_problem_of_a_folders_prompts() throws Exception {
    List<Problem> problems =
        new ConfiguredModel(Settings.of(Map.of())).problems(Optional.of(broken()));

    assertThat(problems).extracting(Problem::file).contains("model/system.md", "model/card.md");
  }

  @Test
  void finds_the_bundled_prompts_fine() throws Exception {
    assertThat(new ConfiguredModel(Settings.of(Map.of())).problems(Optional.empty())).isEmpty();
  }

  @Test
  void lets_the_doctor_say_that_it_answers() throws Exception {
    endpoint.always(FakeModel.stream(FakeModel.answer(List.of("Why?"), "So."), 10, 10));

    assertThat(examined(environment())).get().extracting(Finding::fine).isEqualTo(true);
  }

  @Test
  void lets_the_doctor_say_what_to_do() throws Exception {
    endpoint.always(new MockResponse().setResponseCode(401));

    assertThat(examined(environment()))
        .contains(Finding.mend("does not take the key; set COUNTERPOINT_LLM_KEY"));
  }

  @Test
  void lets_the_doctor_find_broken_prompts() throws Exception {
    Map<String, String> environment = environment();
    environment.put(Settings.PLAYBOOK, broken().toString());

    assertThat(examined(environment)).get().extracting(Finding::fine).isEqualTo(false);
  }

  @Test
  void gives_the_doctor_nothing_to_look_at_where_none_is_named() throws Exception {
    assertThat(examined(Map.of())).isEmpty();
  }
}

package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.slack.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The page repeats parts of the app's manifest, and says the same. */
class PageManifestTest {
  private static final PageContent PAGE = PageContent.demo();

  private static JsonNode features() throws IOException {
    try (InputStream file = Manifest.class.getResourceAsStream("/manifest.yml")) {
      return new YAMLMapper().readTree(file).path("features");
    }
  }

  @Test
  void the_commands_are_the_manifests() {
    assertThat(PAGE.commands())
        .extracting(PageContent.Command::command)
        .containsExactlyInAnyOrderElementsOf(Manifest.bundled().commands());
  }

  @Test
  void the_shortcuts_are_the_manifests() {
    assertThat(PAGE.shortcuts())
        .extracting(PageContent.Shortcut::callbackId)
        .containsExactlyInAnyOrderElementsOf(Manifest.bundled().shortcuts());
  }

  @Test
  void a_command_is_described_as_in_the_manifest() throws Exception {
    assertThat(PAGE.commands())
        .flatExtracting(PageContent.Command::description, PageContent.Command::usageHint)
        .containsExactly(
            features().at("/slash_commands/0/description").asText(),
            features().at("/slash_commands/0/usage_hint").asText());
  }

  @Test
  void a_shortcut_is_named_as_in_the_manifest() throws Exception {
    assertThat(PAGE.shortcuts())
        .flatExtracting(PageContent.Shortcut::name, PageContent.Shortcut::type)
        .containsExactly(
            features().at("/shortcuts/0/name").asText(),
            features().at("/shortcuts/0/type").asText(),
            features().at("/shortcuts/1/name").asText(),
            features().at("/shortcuts/1/type").asText());
  }

  @Test
  void the_app_suggests_what_the_manifest_says() throws Exception {
    assertThat(Json.tree(PAGE.prompts())).isEqualTo(features().at("/agent_view/suggested_prompts"));
  }
}

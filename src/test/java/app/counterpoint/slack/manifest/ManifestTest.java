package app.counterpoint.slack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file at the top, and what Slack would say to it. */
class ManifestTest {
  /** Which scope each event needs, by Slack's documentation; none where it is blank. */
  private static final Map<String, Set<String>> NEEDED =
      Map.ofEntries(
          Map.entry("app_home_opened", Set.of()),
          Map.entry("app_mention", Set.of("app_mentions:read")),
          Map.entry("channel_id_changed", Set.of()),
          Map.entry("channel_rename", Set.of("channels:read")),
          Map.entry("channel_shared", Set.of("channels:read", "groups:read")),
          Map.entry("channel_unshared", Set.of("channels:read", "groups:read")),
          Map.entry("group_rename", Set.of("groups:read")),
          Map.entry("member_joined_channel", Set.of("channels:read", "groups:read")),
          Map.entry("member_left_channel", Set.of("channels:read", "groups:read")),
          Map.entry("message.channels", Set.of("channels:history")),
          Map.entry("message.groups", Set.of("groups:history")),
          Map.entry("message.im", Set.of("im:history")),
          Map.entry("shared_channel_invite_requested", Set.of()),
          Map.entry("user_change", Set.of("users:read")));

  /** What needs a scope without being an event. */
  private static final Set<String> FOR_CALLS =
      Set.of(
          "assistant:write",
          "channels:read",
          "chat:write",
          "commands",
          "groups:read",
          "im:write",
          "usergroups:read",
          "users:read");

  private final Manifest manifest = Manifest.bundled();

  private static JsonNode file() throws IOException {
    try (InputStream in = ManifestTest.class.getResourceAsStream("/manifest.yml")) {
      return new YAMLMapper().readTree(in);
    }
  }

  @Test
  void is_valid_by_slacks_schema() throws IOException {
    try (InputStream in =
        ManifestTest.class.getResourceAsStream("/slack-app-manifest.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(new ObjectMapper().readTree(in));

      assertThat(schema.validate(file())).isEmpty();
    }
  }

  @Test
  void is_of_the_second_version() throws IOException {
    assertThat(file().at("/_metadata/major_version").asInt()).isEqualTo(2);
  }

  @Test
  void asks_for_what_each_event_needs() {
    assertThat(manifest.events())
        .allSatisfy(
            event -> {
              assertThat(NEEDED).containsKey(event);
              assertThat(manifest.scopes()).containsAll(NEEDED.getOrDefault(event, Set.of()));
            });
  }

  @Test
  void asks_for_nothing_that_is_not_needed() {
    Set<String> needed = new HashSet<>(FOR_CALLS);
    manifest.events().forEach(event -> needed.addAll(NEEDED.getOrDefault(event, Set.of())));

    assertThat(manifest.scopes()).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({
    "/display_information/name, 35",
    "/display_information/description, 140",
    "/features/bot_user/display_name, 80",
    "/features/agent_view/agent_description, 300",
    "/features/slash_commands/0/command, 32",
    "/features/shortcuts/0/name, 24",
    "/features/shortcuts/0/description, 150"
  })
  void keeps_to_the_length_that_slack_allows(String pointer, int most) throws IOException {
    assertThat(file().at(pointer).asText()).isNotBlank().hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void names_the_bot_with_letters_that_slack_allows() throws IOException {
    assertThat(file().at("/features/bot_user/display_name").asText()).matches("[a-z0-9._-]+");
  }

  @Test
  void asks_for_one_kind_of_agent_only() throws IOException {
    assertThat(file().path("features").has("agent_view")).isTrue();
    assertThat(file().path("features").has("assistant_view")).isFalse();
  }

  @Test
  void works_over_socket_mode_without_an_address() throws IOException {
    assertThat(file().at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(file().findValues("request_url")).isEmpty();
  }

  @Test
  void lets_people_click() throws IOException {
    assertThat(file().at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
  }

  @Test
  void knows_its_command() {
    assertThat(manifest.commands()).containsExactly("/procurement-tips");
  }

  @Test
  void knows_its_shortcuts() {
    assertThat(manifest.shortcuts()).containsExactlyInAnyOrder("coach_me", "share_nudge");
  }

  @Test
  void knows_its_events() {
    assertThat(manifest.events()).contains("message.channels", "channel_shared").hasSize(14);
  }

  @Test
  void knows_its_scopes() {
    assertThat(manifest.scopes()).contains("commands", "users:read").hasSize(12);
  }
}

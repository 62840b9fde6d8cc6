package app.counterpoint.slack.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the app tells Slack about itself.
 *
 * @param commands the slash commands, each with its slash
 * @param shortcuts the callback ids of the shortcuts
 * @param events the bot's events, such as {@code message.channels}
 * @param scopes the bot's scopes
 */
public record Manifest(
    Set<String> commands, Set<String> shortcuts, Set<String> events, Set<String> scopes) {
  private static final String FILE = "/manifest.yml";

  /** Copies the sets. */
  public Manifest {
    commands = Set.copyOf(commands);
    shortcuts = Set.copyOf(shortcuts);
    events = Set.copyOf(events);
    scopes = Set.copyOf(scopes);
  }

  /** The manifest that this build of the app was made for. */
  public static Manifest bundled() {
    try (InputStream in = Manifest.class.getResourceAsStream(FILE)) {
      return of(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("manifest.yml cannot be read", e);
    }
  }

  private static Manifest of(JsonNode manifest) {
    return new Manifest(
        texts(manifest.at("/features/slash_commands"), "command"),
        texts(manifest.at("/features/shortcuts"), "callback_id"),
        texts(manifest.at("/settings/event_subscriptions/bot_events"), ""),
        texts(manifest.at("/oauth_config/scopes/bot"), ""));
  }

  private static Set<String> texts(JsonNode list, String field) {
    Set<String> all = new TreeSet<>();
    list.forEach(one -> all.add((field.isEmpty() ? one : one.path(field)).asText()));
    return all;
  }
}

package app.counterpoint.localslack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the page shows besides the workspace itself.
 *
 * @param appName the app's name as people see it
 * @param welcome what stands above the starters
 * @param farewell what stands there once all of them were tried
 * @param personas who the person at the page can be
 * @param companies names of other workspaces, by their id
 * @param topics topics of channels, by their id
 * @param commands what the composer completes, as in the app's manifest
 * @param shortcuts what the menus offer, as in the app's manifest
 * @param prompts what the app suggests to say to it, as in its manifest
 * @param starters things to try
 */
record PageContent(
    String appName,
    String welcome,
    String farewell,
    List<Persona> personas,
    Map<String, String> companies,
    Map<String, String> topics,
    List<Command> commands,
    List<Shortcut> shortcuts,
    List<Prompt> prompts,
    List<Starter> starters) {

  /** Somebody whom the person at the page can be, with the role in a word or two. */
  record Persona(String id, String role) {}

  /** A slash command, with its slash. */
  record Command(String command, String usageHint, String description) {}

  /**
   * A shortcut.
   *
   * @param type {@code message} or {@code global}
   */
  record Shortcut(String type, String callbackId, String name) {}

  /** Something to say to the app, and what the button for it is called. */
  record Prompt(String title, String message) {}

  /** A thing to try: what it puts into the composer, and of which channel. */
  record Starter(String title, String text, String channel, String hint) {}

  /** What belongs to the demo's seed. */
  static PageContent demo() {
    try (InputStream json = PageContent.class.getResourceAsStream("/localslack/demo-page.json")) {
      return Json.read(Objects.requireNonNull(json), PageContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's page content is not readable", e);
    }
  }

  /** The role of a person; empty for one who is nobody's persona. */
  String role(String person) {
    return personas.stream()
        .filter(persona -> persona.id().equals(person))
        .map(Persona::role)
        .findFirst()
        .orElse("");
  }
}

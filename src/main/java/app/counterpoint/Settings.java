package app.counterpoint;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says.
 *
 * @param playbook the playbook's folder; empty for the copy in the jar
 * @param cache the folder beside the database, where trained models are kept
 */
record Settings(Optional<Path> playbook, Path cache) {
  static final String PLAYBOOK = "COUNTERPOINT_PLAYBOOK";
  static final String DATABASE = "COUNTERPOINT_DB";

  private static final String DEFAULT_FOLDER = "prompts";
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String DEFAULT_DATABASE = SQLITE + "counterpoint.db";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * Reads the environment.
   *
   * @throws UnusableSettingsException with every setting that is wrong and what it should look like
   */
  static Settings of(Map<String, String> environment) throws UnusableSettingsException {
    List<String> problems = new ArrayList<>();
    Optional<Path> playbook = playbook(environment, problems);
    Path cache = cache(environment, problems);
    if (!problems.isEmpty()) {
      throw new UnusableSettingsException(problems);
    }
    return new Settings(playbook, cache);
  }

  private static Optional<Path> playbook(Map<String, String> environment, List<String> problems) {
    String named = environment.getOrDefault(PLAYBOOK, "");
    if (named.isBlank()) {
      Path here = Path.of(DEFAULT_FOLDER);
      return Files.isRegularFile(here.resolve("articles.yaml"))
          ? Optional.of(here)
          : Optional.empty();
    }
    Optional<Path> folder = path(named).filter(Files::isDirectory);
    if (folder.isEmpty()) {
      problems.add(
          PLAYBOOK
              + " names \""
              + named
              + "\", which is no folder; give a playbook's folder, such as prompts");
    }
    return folder;
  }

  private static Path cache(Map<String, String> environment, List<String> problems) {
    Path here = Path.of("");
    String named = environment.getOrDefault(DATABASE, "");
    String url = named.isBlank() ? DEFAULT_DATABASE : named;
    if (url.startsWith(SQLITE)) {
      Optional<Path> file = path(url.substring(SQLITE.length()));
      if (file.isPresent()) {
        Path parent = file.get().getParent();
        return parent == null ? here : parent;
      }
    }
    if (!url.startsWith(POSTGRESQL)) {
      problems.add(
          DATABASE + " must look like jdbc:sqlite:counterpoint.db or jdbc:postgresql://host/name");
    }
    return here;
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

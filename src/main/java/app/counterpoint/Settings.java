package app.counterpoint;

import app.counterpoint.deals.ChannelGlob;
import app.counterpoint.llm.ModelSettings;
import app.counterpoint.tips.Budget;
import app.counterpoint.workspace.PersonId;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the environment says, but for Slack's own part, which {@link SlackSettings} reads.
 *
 * @param playbook the playbook's folder; empty for the copy in the jar
 * @param database the database's JDBC URL, which may hold a password
 * @param cache the folder beside the database, where trained models are kept
 * @param managers who is a manager beside the workspace's admins
 * @param managerGroups handles of the user groups whose members are managers, without the at sign
 * @param dealChannels the names of channels that are listened to
 * @param tips how much may be said unasked
 * @param model the language model that fits words to a deal; empty where none is set up
 * @param nudgeWindow how late a nudge may still go out
 */
record Settings(
    Optional<Path> playbook,
    Secret database,
    Path cache,
    Set<PersonId> managers,
    Set<String> managerGroups,
    List<ChannelGlob> dealChannels,
    Budget tips,
    Optional<ModelSettings> model,
    Duration nudgeWindow) {
  static final String PLAYBOOK = "COUNTERPOINT_PLAYBOOK";
  static final String DATABASE = "COUNTERPOINT_DB";
  static final String MANAGERS = "COUNTERPOINT_MANAGERS";
  static final String DEAL_CHANNELS = "COUNTERPOINT_DEAL_CHANNELS";
  static final String TIPS_PER_DAY = "COUNTERPOINT_TIPS_PER_DAY";
  static final String TIP_CHANNEL_MINUTES = "COUNTERPOINT_TIP_CHANNEL_MINUTES";
  static final String NUDGE_WINDOW = "COUNTERPOINT_NUDGE_WINDOW_HOURS";

  private static final String DEFAULT_FOLDER = "prompts";
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String DEFAULT_DATABASE = SQLITE + "counterpoint.db";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String DEFAULT_CHANNELS = "deal-*";
  private static final int MOST_TIPS = 50;
  private static final int MINUTES_OF_A_DAY = 1440;
  private static final int HOURS_LATE = 6;
  private static final int MOST_HOURS_LATE = 72;
  private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{M}\\p{N}_.-]{1,80}");

  /** Copies the collections. */
  Settings {
    managers = Set.copyOf(managers);
    managerGroups = Set.copyOf(managerGroups);
    dealChannels = List.copyOf(dealChannels);
  }

  /**
   * Reads the environment.
   *
   * @throws UnusableSettingsException with every setting that is wrong and what it should look like
   */
  static Settings of(Map<String, String> environment) throws UnusableSettingsException {
    return new Environment(environment).unlessRefused(Settings::read);
  }

  /** The same with database and models in this folder. */
  Settings keptIn(Path folder) {
    return new Settings(
        playbook,
        new Secret(SQLITE + folder.resolve("counterpoint.db")),
        folder,
        managers,
        managerGroups,
        dealChannels,
        tips,
        model,
        nudgeWindow);
  }

  private static Settings read(Environment environment) {
    Optional<Path> playbook = playbook(environment);
    String database = environment.get(DATABASE).orElse(DEFAULT_DATABASE);
    Path cache = cache(environment, database);
    List<String> managers = managers(environment);
    return new Settings(
        playbook,
        new Secret(database),
        cache,
        managers.stream().filter(PersonId::isOne).map(PersonId::new).collect(Collectors.toSet()),
        managers.stream()
            .filter(one -> one.startsWith("@"))
            .map(handle -> handle.substring(1))
            .collect(Collectors.toSet()),
        dealChannels(environment),
        tips(environment),
        environment.part(ModelSettings::of),
        Duration.ofHours(environment.number(NUDGE_WINDOW, HOURS_LATE, 1, MOST_HOURS_LATE)));
  }

  private static Optional<Path> playbook(Environment environment) {
    Optional<String> named = environment.get(PLAYBOOK);
    if (named.isEmpty()) {
      Path here = Path.of(DEFAULT_FOLDER);
      return Files.isRegularFile(here.resolve("articles.yaml"))
          ? Optional.of(here)
          : Optional.empty();
    }
    Optional<Path> folder = named.flatMap(Settings::path).filter(Files::isDirectory);
    if (folder.isEmpty()) {
      environment.refuse(
          PLAYBOOK,
          "names \""
              + named.get()
              + "\", which is no folder; give a playbook's folder, such as prompts");
    }
    return folder;
  }

  private static Path cache(Environment environment, String url) {
    Path here = Path.of("");
    if (url.startsWith(SQLITE)) {
      Optional<Path> file = path(url.substring(SQLITE.length()));
      if (file.isPresent()) {
        Path parent = file.get().getParent();
        return parent == null ? here : parent;
      }
    }
    if (!url.startsWith(POSTGRESQL)) {
      environment.refuse(
          DATABASE, "must look like jdbc:sqlite:counterpoint.db or jdbc:postgresql://host/name");
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

  private static List<String> managers(Environment environment) {
    List<String> named = environment.list(MANAGERS, "");
    for (String one : named) {
      if (!PersonId.isOne(one) && !HANDLE.matcher(one).matches()) {
        environment.refuse(
            MANAGERS,
            "has \""
                + one
                + "\"; give ids of people and handles of user groups, separated by commas, such as"
                + " U012AB3CD, @sales-leads");
      }
    }
    return named;
  }

  private static List<ChannelGlob> dealChannels(Environment environment) {
    List<String> globs = environment.list(DEAL_CHANNELS, DEFAULT_CHANNELS);
    for (String glob : globs) {
      if (!ChannelGlob.isOne(glob)) {
        environment.refuse(
            DEAL_CHANNELS,
            "has \""
                + glob
                + "\"; give names of channels without #, separated by commas, where * stands for"
                + " any characters, at most three times, and ? for one, such as deal-*, account-*");
      }
    }
    return globs.stream().filter(ChannelGlob::isOne).map(ChannelGlob::new).toList();
  }

  private static Budget tips(Environment environment) {
    Budget usual = Budget.DEFAULT;
    int minutes = (int) usual.perChannel().toMinutes();
    return new Budget(
        environment.number(TIPS_PER_DAY, usual.perPerson(), 0, MOST_TIPS),
        usual.personWindow(),
        Duration.ofMinutes(environment.number(TIP_CHANNEL_MINUTES, minutes, 0, MINUTES_OF_A_DAY)),
        usual.sameSnippet());
  }
}

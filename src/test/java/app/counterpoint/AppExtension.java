package app.counterpoint;

import app.counterpoint.llm.ModelSettings;
import app.counterpoint.llm.TimeOuts;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.matching.Teacher;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Pace;
import app.counterpoint.slack.manifest.Manifest;
import app.counterpoint.tips.Silence;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real app, with the bundled playbook and a database of its own, behind a fresh local Slack for
 * each test. Both share a clock that stands still until a test turns it. Register it in a field:
 *
 * <pre>{@code
 * @RegisterExtension final AppExtension app = AppExtension.demo();
 * }</pre>
 */
public final class AppExtension implements BeforeEachCallback, AfterEachCallback {
  private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** No test waits for the agenda's own time. */
  private static final Pace QUICK =
      new Pace(
          Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofHours(6));

  /** Loaded once for all tests: it keeps nothing of what it is asked. */
  static final Supplier<CoachInService> COACH = new OnceLoaded();

  /** The demo's deal channel, which only our own people read. */
  public static final String ACME = "C0ACME";

  /** The demo's deal channel that the customer reads too. */
  public static final String GLOBEX = "C0GLOBEX";

  /** The demo's channel that is not listened to. */
  public static final String FLOOR = "C0FLOOR";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Seed seed;
  private final Map<String, String> environment = new HashMap<>();
  private TimeOuts timeOuts =
      new TimeOuts(LONGEST, LONGEST, LONGEST); // a busy machine is no failure of the model
  private SettableClock clock = new SettableClock(START);
  private @Nullable Supplier<String> otherDatabase;
  private @Nullable LocalSlack slack;
  private @Nullable Assembly running;
  private @Nullable Path folder;

  private AppExtension(Seed seed) {
    this.seed = seed;
  }

  /** In the demo's workspace. */
  public static AppExtension demo() {
    return new AppExtension(Seed.demo());
  }

  /** In a workspace of the test's own. */
  public static AppExtension in(Seed seed) {
    return new AppExtension(seed);
  }

  /** With a setting of the environment. */
  public AppExtension with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** On a database of the test's own, whose JDBC URL is asked for at each start. */
  public AppExtension on(Supplier<String> database) {
    otherDatabase = database;
    return this;
  }

  /** With a language model that is waited for no longer than this. */
  public AppExtension waitingForTheModel(TimeOuts atMost) {
    timeOuts = atMost;
    return this;
  }

  /** The Slack. */
  public LocalSlack slack() {
    return present(slack);
  }

  /** The rep. */
  public Actor riley() {
    return slack().as("U0RILEY");
  }

  /** The manager. */
  public Actor morgan() {
    return slack().as("U0MORGAN");
  }

  /** The customer. */
  public Actor casey() {
    return slack().as("U0CASEY");
  }

  /** The newest of what only this person sees in a channel, once there is any. */
  public ChatMessage whispered(Actor to, String channel) {
    return eventually(() -> newest(to.seesAlone(channel)));
  }

  /** The newest of what only this person sees in a channel, once it says this. */
  public ChatMessage whispered(Actor to, String channel, String saying) {
    return eventually(
        () -> newest(to.seesAlone(channel)).filter(message -> message.text().contains(saying)));
  }

  private static Optional<ChatMessage> newest(List<ChatMessage> messages) {
    return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(messages.size() - 1));
  }

  /** Lets all work that has begun come to its end: a last piece of work goes through it. */
  public void settle() {
    int before = slack().calls().named("users.info").size();
    String nobody = "U0NOBODY" + before;
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("type", "app_home_opened").put("user", nobody).put("tab", "home");
    slack().event(ACME, event);
    until(() -> slack().calls().named("users.info").size() > before);
  }

  /** The clock of both. */
  public SettableClock clock() {
    return clock;
  }

  /** Where the app listens, without a path. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + present(running).port());
  }

  /** The database's JDBC URL. */
  public String database() {
    return otherDatabase == null
        ? "jdbc:sqlite:" + present(folder).resolve("counterpoint.db")
        : otherDatabase.get();
  }

  /** What operators read at {@code /metrics}. */
  public String metrics() {
    return page("/metrics");
  }

  /** What operators read at {@code /readyz}. */
  public String readiness() {
    return page("/readyz");
  }

  private String page(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Waits until the app has been silent about a message for this reason. */
  public void silent(Silence why) {
    String line =
        "counterpoint_silences_total{why=\"" + why.name().toLowerCase(Locale.ROOT) + "\"} ";
    until(() -> metrics().contains(line));
  }

  /** Looks at once at everything that was posted, as the app does every minute by itself. */
  public void sweep() {
    present(running).sweep();
  }

  /** Schedules a nudge, as a manager does. */
  public void schedule(Nudge nudge) {
    present(running).nudges().schedule(nudge);
  }

  /** Ends the app and starts it again, on the same database and behind the same Slack. */
  public void restart() {
    restartAfter(Duration.ZERO);
  }

  /** Ends the app and starts it again after a while. */
  public void restartAfter(Duration off) {
    present(running).close();
    clock.turn(off);
    start();
  }

  /**
   * Waits until something is there, looking again whenever anything changes in Slack.
   *
   * @throws AssertionError if it is not there within {@link #LONGEST}
   */
  public <T> T eventually(Supplier<Optional<T>> look) {
    long end = System.nanoTime() + LONGEST.toNanos();
    long seen = slack().changes();
    Optional<T> found = look.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      seen = awaitChange(seen);
      found = look.get();
    }
    return found.orElseThrow(() -> new AssertionError("it did not happen within " + LONGEST));
  }

  /**
   * A person's Home, once it says this. It is opened anew until it does, each time after the app
   * drew it: somebody who opens it faster only keeps the app busy.
   */
  public ShownView home(Actor of, String saying) {
    AtomicInteger drawn = new AtomicInteger(drawn());
    of.opensHome();
    return eventually(
        () -> {
          int now = drawn();
          Optional<ShownView> home =
              of.home().filter(view -> view.blocks().toString().contains(saying));
          if (home.isEmpty() && drawn.getAndSet(now) < now) {
            of.opensHome();
          }
          return home;
        });
  }

  private int drawn() {
    return slack().calls().named("views.publish").size();
  }

  /** Waits until something is so. */
  public void until(Supplier<Boolean> look) {
    eventually(() -> look.get() ? Optional.of(true) : Optional.empty());
  }

  private long awaitChange(long seen) {
    try {
      return slack().awaitsChange(seen, Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    clock = new SettableClock(START);
    folder = Files.createTempDirectory("app");
    slack = LocalSlack.start(seed.granting(Manifest.bundled().scopes()), clock, 0);
    slack.waitsAtMost(LONGEST); // a busy machine is no failure of the app
    start();
  }

  private void start() {
    try {
      SlackSettings connection =
          new SlackSettings(
              new Secret(slack().botToken()),
              Optional.empty(),
              Optional.of(new Secret(slack().signingSecret())),
              slack().apiUrl(),
              0);
      Settings settings = patient(Settings.of(environment).keptIn(present(folder)));
      running = Assembly.start(COACH::get, settings, connection, QUICK, clock);
      slack().deliverTo(address().resolve("/slack/events"));
    } catch (Exception e) {
      throw new AssertionError("the app did not start", e);
    }
  }

  private Settings patient(Settings told) {
    return new Settings(
        told.playbook(),
        new Secret(database()),
        told.cache(),
        told.managers(),
        told.managerGroups(),
        told.dealChannels(),
        told.tips(),
        told.model().map(this::patient),
        told.nudgeWindow());
  }

  private ModelSettings patient(ModelSettings told) {
    return new ModelSettings(
        told.url(),
        told.model(),
        told.key(),
        told.masked(),
        timeOuts,
        told.tokensPerDay(),
        told.callsAtOnce());
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    present(running).close();
    slack().close();
    try (Stream<Path> files = Files.walk(present(folder))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static <T> T present(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("no test runs");
    }
    return part;
  }

  /** The coach of the bundled playbook, for the whole run of tests. */
  private static final class OnceLoaded implements Supplier<CoachInService> {
    private @Nullable CoachInService coach;

    @Override
    public synchronized CoachInService get() {
      if (coach == null) {
        try {
          coach = CoachInService.of(Optional.empty(), Teacher.prepare(Path.of("")));
        } catch (Exception e) {
          throw new AssertionError("the bundled playbook does not load", e);
        }
      }
      return coach;
    }
  }
}

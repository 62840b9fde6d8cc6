package app.counterpoint;

import app.counterpoint.coaching.Coach;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.matching.Teacher;
import app.counterpoint.metrics.Meters;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.http.Connection;
import app.counterpoint.slack.http.HttpDoor;
import app.counterpoint.slack.http.Intake;
import app.counterpoint.slack.http.Operations;
import app.counterpoint.slack.http.Readiness;
import app.counterpoint.slack.http.SocketDoor;
import app.counterpoint.slack.listeners.AckFirst;
import app.counterpoint.slack.listeners.Listeners;
import app.counterpoint.slack.listeners.Outlet;
import app.counterpoint.slack.listeners.Stores;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.posting.Recall;
import app.counterpoint.slack.posting.TakeDown;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.RecallView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.storage.Database;
import app.counterpoint.storage.JdbiAnswerLog;
import app.counterpoint.storage.JdbiDealBook;
import app.counterpoint.storage.JdbiMutes;
import app.counterpoint.storage.JdbiPassedOn;
import app.counterpoint.storage.JdbiPersonalData;
import app.counterpoint.storage.JdbiPostLog;
import app.counterpoint.storage.JdbiSavedPlays;
import app.counterpoint.storage.JdbiSeenDeliveries;
import app.counterpoint.storage.JdbiTipLog;
import app.counterpoint.storage.JdbiWatchedChannels;
import app.counterpoint.storage.Retention;
import app.counterpoint.storage.UnusableDatabaseException;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The app, put together: a list of constructors, closed in reverse order. The one place, with {@link
 * Main}, that knows every package.
 */
final class Assembly implements AutoCloseable {
  private static final Duration ACK_PATIENCE = Duration.ofSeconds(2);
  private static final Duration DEALS_FRESH = Duration.ofSeconds(30);
  private static final int GATE_THREADS = 16;
  private static final int UNANSWERED_SWEEPS = 5;
  private static final Duration SWEEP = Duration.ofMinutes(1);
  private static final Duration REFRESH = Duration.ofSeconds(5);
  private static final Duration RETENTION = Duration.ofDays(1);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Meters meters = new Meters();
  private final Settings settings;
  private final SlackSettings slack;
  private final Clock clock;
  private final Database database;
  private final CoachInService coach;
  private final Recall recall;
  private final TakeDown takeDown;
  private final HttpDoor door;

  private Assembly(Settings settings, SlackSettings slack, Clock clock)
      throws IOException, BrokenPlaybookException, UnusableDatabaseException {
    this.settings = settings;
    this.slack = slack;
    this.clock = clock;
    Teacher teacher = closing(Teacher.prepare(settings.cache()));
    database = closing(Database.open(settings.database().value()));
    Connection connection =
        closing(Connection.to(slack.apiUrl(), slack.botToken().value()));
    AckFirst work = closing(new AckFirst(meters));
    ExecutorService asking = Executors.newFixedThreadPool(GATE_THREADS, Assembly::daemon);
    closing(asking::shutdownNow);
    SlackWeb web = new SlackWeb(connection.slack(), slack.botToken().value(), meters, Pauses::real);
    SlackGate gate = new SlackGate(web, asking, clock, ACK_PATIENCE);
    JdbiPostLog postLog = new JdbiPostLog(database);
    Posts posts = new Posts(gate, web, postLog, meters, clock);
    coach = CoachInService.of(settings.playbook(), teacher);
    recall =
        new Recall(
            gate,
            web,
            postLog,
            posts,
            (post, audience) -> RecallView.takenDown(post, audience, coach.get().playbook()),
            UNANSWERED_SWEEPS);
    takeDown = new TakeDown(web, postLog, clock);
    Outlet outlet =
        new Outlet(
            web, gate, new Roles(gate, web, settings.managers(), asking, clock), posts, recall);
    App app = connection.app();
    listeners(coach, outlet, work).register(app);
    app.start();
    Intake intake =
        new Intake(
            app,
            new JdbiSeenDeliveries(database),
            meters,
            clock,
            id -> new NoticeView(coach.get().playbook().wording()).failed(id).text());
    door = open(connection, intake);
    keepHouse();
  }

  /**
   * Starts the app; it is ready for Slack when this returns.
   *
   * @throws IOException if Slack does not take the token, or the port cannot be had
   */
  static Assembly start(Settings settings, SlackSettings slack, Clock clock)
      throws IOException, BrokenPlaybookException, UnusableDatabaseException {
    return new Assembly(settings, slack, clock);
  }

  private Listeners listeners(Supplier<Coach> coach, Outlet outlet, AckFirst work) {
    Stores stores =
        new Stores(
            new JdbiAnswerLog(database),
            new JdbiSavedPlays(database),
            new JdbiPassedOn(database),
            new JdbiDealBook(database),
            new JdbiWatchedChannels(database),
            new JdbiTipLog(database),
            new JdbiMutes(database),
            new JdbiPersonalData(database),
            new JdbiSeenDeliveries(database));
    DealChannels channels =
        new DealChannels(settings.dealChannels(), stores.watched(), outlet.gate());
    DealSpotter deals = new DealSpotter(stores.deals(), channels, clock, DEALS_FRESH);
    return new Listeners(
        coach, stores, outlet, channels, deals, settings.tips(), work, meters, clock);
  }

  private HttpDoor open(Connection connection, Intake intake) throws IOException {
    List<Readiness> ready = new ArrayList<>();
    ready.add(database::check);
    if (slack.appToken().isPresent()) {
      SocketDoor socket =
          closing(SocketDoor.open(connection, slack.appToken().get().value(), intake));
      ready.add(socket);
      return closing(HttpDoor.forOperators(slack.port(), new Operations(meters, ready)));
    }
    return closing(
        HttpDoor.toSlack(
            slack.port(),
            slack.signingSecret().orElseThrow().value(),
            connection.config(),
            intake,
            new Operations(meters, ready),
            clock));
  }

  private void keepHouse() {
    Housekeeping house = closing(new Housekeeping());
    house.every(SWEEP, "take-down", takeDown::sweep);
    house.every(SWEEP, "recall", recall::sweep);
    house.every(REFRESH, "playbook", coach::refresh);
    Retention retention = new Retention(database);
    house.every(RETENTION, "retention", () -> retention.run(clock.instant()));
  }

  /** The port at which the app listens. */
  int port() {
    return door.port();
  }

  /** Looks at once at everything that was posted, as happens every minute by itself. */
  void sweep() {
    takeDown.sweep();
    recall.sweep();
  }

  private <T extends AutoCloseable> T closing(T part) {
    parts.push(part);
    return part;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gate");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        app.counterpoint.slack.Incident.log("closing", e);
      }
    }
  }
}

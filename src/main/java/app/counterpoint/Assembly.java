package app.counterpoint;

import app.counterpoint.coaching.Writer;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.digest.Digests;
import app.counterpoint.metrics.Meters;
import app.counterpoint.nudges.Herald;
import app.counterpoint.nudges.Nudger;
import app.counterpoint.nudges.Nudges;
import app.counterpoint.nudges.Pace;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.slack.gate.OwnChannels;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.http.Apology;
import app.counterpoint.slack.http.Connection;
import app.counterpoint.slack.http.HttpDoor;
import app.counterpoint.slack.http.Intake;
import app.counterpoint.slack.http.Operations;
import app.counterpoint.slack.http.Readiness;
import app.counterpoint.slack.http.SocketDoor;
import app.counterpoint.slack.listeners.AckFirst;
import app.counterpoint.slack.listeners.Fits;
import app.counterpoint.slack.listeners.Listeners;
import app.counterpoint.slack.listeners.Outlet;
import app.counterpoint.slack.listeners.Rehearsal;
import app.counterpoint.slack.listeners.Stores;
import app.counterpoint.slack.posting.NudgeChannels;
import app.counterpoint.slack.posting.NudgePosts;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.posting.Recall;
import app.counterpoint.slack.posting.SlackSubscribers;
import app.counterpoint.slack.posting.TakeDown;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.RecallView;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.storage.Database;
import app.counterpoint.storage.JdbiAnswerLog;
import app.counterpoint.storage.JdbiDealBook;
import app.counterpoint.storage.JdbiDeliveryLog;
import app.counterpoint.storage.JdbiDigestBook;
import app.counterpoint.storage.JdbiMoments;
import app.counterpoint.storage.JdbiMutes;
import app.counterpoint.storage.JdbiNudgeBook;
import app.counterpoint.storage.JdbiNudgeReaders;
import app.counterpoint.storage.JdbiPassedOn;
import app.counterpoint.storage.JdbiPersonalData;
import app.counterpoint.storage.JdbiPostLog;
import app.counterpoint.storage.JdbiSavedPlays;
import app.counterpoint.storage.JdbiSeenDeliveries;
import app.counterpoint.storage.JdbiTipLog;
import app.counterpoint.storage.JdbiWatchedChannels;
import app.counterpoint.storage.JdbiWeekLog;
import app.counterpoint.storage.Retention;
import app.counterpoint.storage.SchedulerAgenda;
import app.counterpoint.storage.UnusableDatabaseException;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.PersonId;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The app, put together: a list of constructors, closed in reverse order. The one place, with
 * {@link Main}, that knows every package.
 */
final class Assembly implements AutoCloseable {
  private static final Duration SEEN_PATIENCE = Duration.ofSeconds(1);
  private static final Duration ACK_PATIENCE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration DEALS_FRESH = Duration.ofSeconds(30);
  private static final int GATE_THREADS = 16;
  private static final int UNANSWERED_SWEEPS = 5;
  private static final Duration SWEEP = Duration.ofMinutes(1);
  private static final Duration REFRESH = Duration.ofSeconds(5);
  private static final Duration RETENTION = Duration.ofDays(1);

  private final Parts parts;
  private final HttpDoor door;
  private final Database database;
  private final Recall recall;
  private final TakeDown takeDown;
  private final Nudger nudger;
  private final Nudges nudges;

  private Assembly(
      Parts parts,
      HttpDoor door,
      Database database,
      Recall recall,
      TakeDown takeDown,
      Nudger nudger,
      Nudges nudges) {
    this.parts = parts;
    this.door = door;
    this.database = database;
    this.recall = recall;
    this.takeDown = takeDown;
    this.nudger = nudger;
    this.nudges = nudges;
  }

  /**
   * Starts the app; it answers Slack when this returns, from memory alone as long as {@link
   * #lacksDatabase}.
   *
   * @param coaching is asked for the coach as late as possible, and not closed with the app
   * @throws UnusableDatabaseException if somebody must do something about the database
   * @throws IOException if Slack does not take the token, or the port cannot be had
   * @throws Exception what {@code coaching} throws
   */
  static Assembly start(
      Callable<CoachInService> coaching, Settings settings, SlackSettings slack, Clock clock)
      throws Exception {
    return start(coaching, settings, slack, Pace.usual(settings.nudgeWindow()), clock);
  }

  /** The same at another pace of the agenda, for tests. */
  static Assembly start(
      Callable<CoachInService> coaching,
      Settings settings,
      SlackSettings slack,
      Pace pace,
      Clock clock)
      throws Exception {
    Parts parts = new Parts();
    try {
      return assemble(parts, coaching, settings, slack, pace, clock);
    } catch (Exception e) {
      parts.close();
      throw e;
    }
  }

  private static Assembly assemble(
      Parts parts,
      Callable<CoachInService> coaching,
      Settings settings,
      SlackSettings slack,
      Pace pace,
      Clock clock)
      throws Exception {
    Meters meters = new Meters();
    Database database = parts.add(Database.open(settings.database().value()));
    Connection connection = parts.add(Connection.to(slack.apiUrl(), slack.botToken().value()));
    ExecutorService asking = Executors.newFixedThreadPool(GATE_THREADS, Assembly::daemon);
    parts.add(asking::shutdownNow);
    AckFirst work = parts.add(new AckFirst(meters));
    Stores stores = stores(database);
    if (database.isReady()) {
      Rehearsal.ofReading(stores.answers());
    }
    App app = connection.app();
    app.start();
    CoachInService coach = coaching.call();
    Fits fits = fits(parts, coach.get().playbook(), settings, meters, clock);

    SlackWeb web = new SlackWeb(connection.slack(), slack.botToken().value(), meters, Pause.REAL);
    SlackGate gate = new SlackGate(web, asking, clock, ACK_PATIENCE);
    SlackGate patientGate = gate.waiting(PATIENCE);
    PostLog postLog = new JdbiPostLog(database);
    Posts posts = new Posts(patientGate.forPublicPosts(), web, postLog, meters, clock);
    BiFunction<Post, Audience, Message> takenDown =
        (post, audience) ->
            RecallView.takenDown(post, audience.why().orElseThrow(), coach.get().playbook());
    Recall recall = new Recall(patientGate, web, postLog, posts, takenDown, UNANSWERED_SWEEPS);
    TakeDown takeDown = new TakeDown(web, postLog, clock);
    Roles roles = new Roles(gate, web, managers(settings), asking, clock);

    DealChannels channels =
        new DealChannels(settings.dealChannels(), stores.watched(), patientGate);
    DealSpotter deals = new DealSpotter(stores.deals(), channels, clock, DEALS_FRESH);
    Outlet outlet = new Outlet(web, gate, patientGate, roles, posts, recall);
    SchedulerAgenda agenda = new SchedulerAgenda(database, clock);
    Supplier<Playbook> playbook = () -> coach.get().playbook();
    NudgeChannels nudged =
        new NudgeChannels(new OwnChannels(web), channels, stores.moments(), playbook, clock);
    Herald herald =
        new NudgePosts(posts, web, patientGate.forPublicPosts(), roles, nudged, playbook, clock);
    Nudger nudger = new Nudger(stores.nudges(), stores.deliveries(), herald, agenda, pace, clock);
    Nudges nudges = new Nudges(stores.nudges(), nudger, agenda, clock);
    Digests digests =
        new Digests(
            new JdbiDigestBook(database),
            new JdbiWeekLog(database),
            stores.passedOn(),
            agenda,
            new SlackSubscribers(roles, posts, () -> coach.get().playbook()),
            clock);
    new Listeners(
            coach,
            stores,
            outlet,
            channels,
            deals,
            settings.tips(),
            work,
            fits,
            nudges,
            herald::channels,
            digests,
            meters,
            clock)
        .register(app);

    Apology apology =
        incident -> new NoticeView(coach.get().playbook().wording()).failed(incident).text();
    SeenInTime seen = parts.add(new SeenInTime(stores.seen(), SEEN_PATIENCE));
    Intake intake = new Intake(app, seen, meters, clock, apology);
    HttpDoor door = open(parts, slack, connection, intake, database, meters, clock);
    parts.add(agenda);
    database.whenReady(
        () -> {
          nudger.catchUp();
          digests.catchUp();
          agenda.begin(nudger::nudgeDue, nudger::deliver, digests::run, pace);
        });
    Housekeeping house = parts.add(new Housekeeping());
    house.every(SWEEP, "take-down", takeDown::sweep);
    house.every(SWEEP, "recall", recall::sweep);
    house.every(SWEEP, "nudges", nudger::catchUp);
    house.every(SWEEP, "digests", digests::catchUp);
    house.every(REFRESH, "playbook", coach::refresh);
    Retention retention = new Retention(database);
    house.every(SWEEP, RETENTION, "retention", () -> retention.run(clock.instant()));
    LateDatabase.await(database, parts);
    return new Assembly(parts, door, database, recall, takeDown, nudger, nudges);
  }

  private static Fits fits(
      Parts parts, Playbook playbook, Settings settings, Meters meters, Clock clock)
      throws BrokenPlaybookException {
    Writer writer =
        parts.add(new ConfiguredModel(settings).writer(playbook, clock, new MeteredUsage(meters)));
    Fits fits = parts.add(new Fits(writer, meters, Pause.REAL));
    if (settings.model().isPresent()) {
      WarmUp.begin(fits, playbook);
    }
    return fits;
  }

  private static Set<String> managers(Settings settings) {
    Stream<String> people = settings.managers().stream().map(PersonId::value);
    return Stream.concat(people, settings.managerGroups().stream()).collect(Collectors.toSet());
  }

  private static Stores stores(Database database) {
    return new Stores(
        new JdbiAnswerLog(database),
        new JdbiSavedPlays(database),
        new JdbiPassedOn(database),
        new JdbiDealBook(database),
        new JdbiWatchedChannels(database),
        new JdbiTipLog(database),
        new JdbiMoments(database),
        new JdbiMutes(database),
        new JdbiPersonalData(database),
        new JdbiSeenDeliveries(database),
        new JdbiNudgeBook(database),
        new JdbiDeliveryLog(database),
        new JdbiNudgeReaders(database));
  }

  private static HttpDoor open(
      Parts parts,
      SlackSettings slack,
      Connection connection,
      Intake intake,
      Database database,
      Meters meters,
      Clock clock)
      throws IOException {
    List<Readiness> ready = new ArrayList<>();
    ready.add(database::check);
    if (slack.appToken().isPresent()) {
      String token = slack.appToken().get().value();
      ready.add(parts.add(SocketDoor.open(connection, token, intake)));
      return parts.add(HttpDoor.forOperators(slack.port(), new Operations(meters, ready)));
    }
    String secret = slack.signingSecret().orElseThrow().value();
    Operations operations = new Operations(meters, ready);
    return parts.add(
        HttpDoor.toSlack(slack.port(), secret, connection.config(), intake, operations, clock));
  }

  /** The port at which the app listens. */
  int port() {
    return door.port();
  }

  /** Whether the database was not there yet, in which case it is tried again and again. */
  boolean lacksDatabase() {
    return !database.isReady();
  }

  /** Looks at once at everything that was posted or is to be, as happens every minute by itself. */
  void sweep() {
    takeDown.sweep();
    recall.sweep();
    nudger.catchUp();
  }

  /** What managers do with nudges. */
  Nudges nudges() {
    return nudges;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gate");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    parts.close();
  }
}

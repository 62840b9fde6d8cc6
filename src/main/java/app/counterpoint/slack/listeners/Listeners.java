package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Coach;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.digest.Digests;
import app.counterpoint.metrics.Meters;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Nudges;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.tips.Budget;
import app.counterpoint.tips.Tipster;
import app.counterpoint.tips.Why;
import app.counterpoint.workspace.ChannelId;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every way in from Slack, registered with Bolt: a list, in the order of the manifest. */
public final class Listeners {
  private final Supplier<Coach> coach;
  private final Stores stores;
  private final Outlet outlet;
  private final DealChannels channels;
  private final DealSpotter deals;
  private final Budget budget;
  private final AckFirst work;
  private final Fits fits;
  private final Nudges nudges;
  private final Function<Nudge, Optional<List<ChannelId>>> channelsOf;
  private final Digests digests;
  private final Meters meters;
  private final Clock clock;
  private final Desk desk;
  private final ClickReplies replies;

  /**
   * The listeners of one app.
   *
   * @param channelsOf the channels that a nudge is for now; empty where Slack does not say
   */
  public Listeners(
      Supplier<Coach> coach,
      Stores stores,
      Outlet outlet,
      DealChannels channels,
      DealSpotter deals,
      Budget budget,
      AckFirst work,
      Fits fits,
      Nudges nudges,
      Function<Nudge, Optional<List<ChannelId>>> channelsOf,
      Digests digests,
      Meters meters,
      Clock clock) {
    this.coach = coach;
    this.stores = stores;
    this.outlet = outlet;
    this.channels = channels;
    this.deals = deals;
    this.budget = budget;
    this.work = work;
    this.fits = fits;
    this.nudges = nudges;
    this.channelsOf = channelsOf;
    this.digests = digests;
    this.meters = meters;
    this.clock = clock;
    this.desk = new Desk(coach, stores.answers(), work, meters, clock);
    this.replies = new ClickReplies(desk, outlet.posts(), outlet.web());
  }

  /** Registers all of them. */
  public void register(App app) {
    Clicks clicks = new Clicks(work, replies);
    app.use(new Doorman(outlet.gate(), outlet.posts(), outlet.web(), work, desk::wording, meters));
    command().register(app);
    entrance().register(app, clicks);
    new ShortcutListener(desk, work, outlet.posts(), fits).register(app);
    new MentionListener(desk, work, outlet.patientGate(), outlet.posts(), fits).register(app);
    messages().register(app);
    HomeTab home = homeTab();
    home(home).register(app, clicks);
    nudge(home).register(app);
    nudgesAtHome(home).register(app, clicks);
    new NudgeReaderListener(desk, replies, stores.readers(), clock).register(app, clicks);
    cards().register(app, clicks);
    share().register(app, clicks);
    tips().register(app, clicks);
    new ChannelListener(
            work,
            outlet.patientGate(),
            outlet.recall(),
            stores.watched(),
            stores.mutes(),
            stores.moments())
        .register(app);
  }

  private CommandListener command() {
    ChannelOrders orders =
        new ChannelOrders(
            desk,
            outlet.patientGate(),
            stores.watched(),
            stores.mutes(),
            new Why(channels, stores.tips(), outlet.patientGate()),
            stores.deals(),
            deals,
            clock);
    return new CommandListener(
        desk, work, outlet.posts(), fits, stores.saved(), stores.personal(), orders, entrance());
  }

  private NudgeEntrance entrance() {
    return new NudgeEntrance(desk, replies, work, outlet.posts(), composer());
  }

  private NudgeComposer composer() {
    return new NudgeComposer(desk, outlet.roles(), outlet.patientGate(), outlet.web(), clock);
  }

  private NudgeListener nudge(HomeTab home) {
    AckedViews views = new AckedViews(outlet.web(), Pause.REAL);
    NudgePreviews previews =
        new NudgePreviews(
            desk, work, outlet.patientGate(), views, stores.nudges(), channelsOf, clock);
    NudgeSubmission submission =
        new NudgeSubmission(
            desk, composer(), previews, nudges, stores.nudges(), stores.seen(), clock);
    return new NudgeListener(desk, work, outlet.web(), views, previews, submission, home, clock);
  }

  private MessageListener messages() {
    Tipster tipster =
        new Tipster(
            coach,
            channels,
            deals,
            stores.mutes(),
            stores.tips(),
            stores.moments(),
            outlet.patientGate(),
            budget,
            clock);
    return new MessageListener(
        work,
        new DirectMessages(
            desk,
            outlet.patientGate(),
            outlet.posts(),
            outlet.web(),
            fits,
            new LastCards(outlet.web())),
        new Overhearer(desk, outlet.patientGate(), tipster, outlet.posts(), meters));
  }

  private HomeTab homeTab() {
    Homes homes =
        new Homes(
            stores.saved(),
            stores.answers(),
            stores.passedOn(),
            stores.mutes(),
            stores.personal(),
            new NudgeSurvey(stores.nudges(), stores.deliveries(), stores.readers()),
            digests,
            outlet.roles(),
            clock);
    return new HomeTab(desk, outlet.patientGate(), outlet.web(), homes);
  }

  private NudgeHomeListener nudgesAtHome(HomeTab home) {
    return new NudgeHomeListener(
        desk, replies, outlet.patientGate(), home, stores.nudges(), nudges, composer(), digests);
  }

  private HomeListener home(HomeTab home) {
    return new HomeListener(
        desk, replies, fits, work, home, stores.saved(), stores.mutes(), stores.personal(), clock);
  }

  private CardListener cards() {
    return new CardListener(
        desk, replies, fits, stores.answers(), stores.saved(), stores.passedOn(), clock);
  }

  private ShareListener share() {
    return new ShareListener(
        desk,
        replies,
        work,
        outlet.gate(),
        outlet.patientGate(),
        outlet.posts(),
        outlet.web(),
        stores.answers(),
        stores.seen(),
        clock);
  }

  private TipListener tips() {
    return new TipListener(
        desk, replies, outlet.posts(), stores.tips(), stores.mutes(), meters, clock);
  }
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Handler;

/**
 * A small Slack on this machine. The app behind it is reached as Slack reaches apps: over a socket
 * that it opened, or at the address set with {@link #deliverTo}. Safe for any number of threads.
 */
public final class LocalSlack implements AutoCloseable {
  private final Workspace workspace;
  private final Tokens tokens = Tokens.fresh();
  private final Failures failures = new Failures();
  private final SocketDoor sockets;
  private final Door door;
  private final Courier courier;
  private final CallLog log;
  private final Outbox outbox;
  private final WebApi api;
  private final Talking talking;
  private final Clicking clicking;

  private LocalSlack(Seed seed, Clock clock, int port) {
    workspace = Workspace.of(seed, clock);
    sockets = new SocketDoor(seed.app().appId());
    door = new Door(port, sockets);
    log = new CallLog(clock, workspace.changes());
    courier = new Courier(new HttpPost(tokens.signingSecret(), clock), sockets, log);
    outbox = new Outbox(workspace, courier);
    Conversing conversing = new Conversing(workspace, outbox);
    Triggers triggers = new Triggers(workspace);
    ResponseUrls responseUrls = new ResponseUrls(workspace, conversing);
    AuthMethods auth = new AuthMethods(workspace, this::socketUrl);
    api = new WebApi(workspace, tokens, conversing, triggers, auth);
    door.add(new ApiDoor(api, responseUrls, failures, log));
    door.open();
    Payloads payloads = new Payloads(workspace, triggers, responseUrls, door.address().toString());
    Acks acks = new Acks(workspace, conversing, responseUrls);
    talking = new Talking(workspace, outbox, payloads, courier, acks, conversing);
    clicking = new Clicking(workspace, payloads, courier, acks);
  }

  /**
   * Starts on 127.0.0.1.
   *
   * @param clock tells times of messages, and when triggers and response URLs expire
   * @param port 0 for any that is free
   * @throws IllegalStateException if the port is taken
   */
  public static LocalSlack start(Seed seed, Clock clock, int port) {
    return new LocalSlack(seed, clock, port);
  }

  /** Where the server listens, without a path. */
  public URI address() {
    return door.address();
  }

  /** What {@code SLACK_API_URL} is to be; ends in {@code /api/}. */
  public String apiUrl() {
    return door.address() + ApiDoor.PATH;
  }

  private String socketUrl() {
    return door.address().toString().replace("http:", "ws:") + sockets.ticket();
  }

  /** The bot's token, new at each start. */
  public String botToken() {
    return tokens.bot();
  }

  /** The app-level token for Socket Mode, new at each start. */
  public String appToken() {
    return tokens.app();
  }

  /** What deliveries over HTTP are signed with, new at each start. */
  public String signingSecret() {
    return tokens.signingSecret();
  }

  /** Who the app is here. */
  public Installation app() {
    return workspace.app();
  }

  /** Sets where commands, events and interactions go while no socket is connected. */
  public void deliverTo(URI app) {
    courier.deliverTo(app);
  }

  /** Sets how long an ack may take in real time; three seconds unless set. */
  public void waitsAtMost(Duration forAnAck) {
    courier.waitsAtMost(forAnAck);
  }

  /**
   * Acts as a person.
   *
   * @throws IllegalArgumentException if nobody has this id
   */
  public Actor as(String person) {
    return new Actor(workspace.people().get(person), workspace, talking, clicking);
  }

  /** Acts as admin, or as another workspace. */
  public Administration admin() {
    return new Administration(workspace, outbox);
  }

  /** What went over the wire. */
  public CallLog calls() {
    return log;
  }

  /** Lets a method, or {@code response_url}, fail until it {@link #recovers}. */
  public void fails(String method, Failure failure) {
    failures.plan(method, failure, Failures.ALWAYS);
  }

  /** Lets a method fail so many times. */
  public void fails(String method, Failure failure, int times) {
    failures.plan(method, failure, times);
  }

  /** Ends a failure, and lets go whoever hangs in one. */
  public void recovers(String method) {
    failures.recover(method);
  }

  /** Delivers any event; with a channel it reaches the app only if the bot is there. */
  public Optional<Delivered> event(String channel, ObjectNode event) {
    return outbox.now(new Happening(channel, event));
  }

  /** Delivers a body in no envelope, such as {@code app_rate_limited}. */
  public Delivered unwrapped(ObjectNode body) {
    return outbox.unwrapped(body);
  }

  /** Tries again what is due by the clock, and returns what came of it. */
  public List<Delivered> tick() {
    return outbox.tick();
  }

  /** Waits until the events that the app itself caused were delivered; false if time was up. */
  public boolean settles(Duration atMost) throws InterruptedException {
    return outbox.settles(atMost);
  }

  /** How many sockets the app has open. */
  public int sockets() {
    return sockets.connections();
  }

  /** Waits until the app has so many sockets open; false if time was up. */
  public boolean awaitsSockets(int count, Duration atMost) throws InterruptedException {
    return sockets.awaits(count, atMost);
  }

  /** Asks the app to open new sockets and closes these, as Slack does every few hours. */
  public void refreshesSockets() {
    sockets.refresh();
  }

  /** The Web API methods that are answered. */
  public Set<String> methods() {
    return api.supported();
  }

  /** Everybody, the bot included. */
  public List<Person> people() {
    return workspace.people().all();
  }

  /** All channels and direct messages. */
  public List<Channel> channels() {
    return workspace.channels().all();
  }

  /**
   * A channel as it is now.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Channel channel(String id) {
    return workspace.channels().get(id);
  }

  /** What everybody in a channel sees, replies included, the oldest first. */
  public List<ChatMessage> posts(String channel) {
    return workspace.messages().in(channel).stream().filter(m -> !m.isEphemeral()).toList();
  }

  /** The app's status in a thread, where it set one. */
  public Optional<String> status(String channel, String thread) {
    return workspace.sessions().status(channel, thread);
  }

  /** How often anything has changed so far. */
  public long changes() {
    return workspace.changes().count();
  }

  /** Waits until more than {@code seen} changes have happened, and returns how many have. */
  public long awaitsChange(long seen, Duration atMost) throws InterruptedException {
    return workspace.changes().await(seen, atMost);
  }

  /** Lets a handler answer what is neither the Web API, a response URL nor a socket. */
  void serve(Handler page) {
    door.add(page);
  }

  /** Ends all connections; nobody hangs any longer. */
  @Override
  public void close() {
    failures.close();
    outbox.close();
    door.close();
  }
}

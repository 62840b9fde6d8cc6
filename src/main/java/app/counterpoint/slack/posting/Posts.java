package app.counterpoint.slack.posting;

import app.counterpoint.metrics.Meters;
import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.slack.api.model.block.LayoutBlock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one place that says anything in Slack. In a channel, only where nobody else reads, and to a
 * person, only to one of ours; each is asked for at that moment. Safe for any number of threads;
 * may wait as Slack asks, so not for threads that hold an acknowledgement.
 */
public final class Posts {
  private static final Optional<String> NO_THREAD = Optional.empty();

  private final Gate gate;
  private final SlackWeb web;
  private final PostLog log;
  private final Meters meters;
  private final Clock clock;

  /** Says what the gate lets through, and remembers in the log what it said in channels. */
  public Posts(Gate gate, SlackWeb web, PostLog log, Meters meters, Clock clock) {
    this.gate = gate;
    this.web = web;
    this.log = log;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Posts where everybody in the channel reads it, for the person who shares it. The post is
   * remembered before it is made: what a crash or a lost answer leaves open, {@link TakeDown}
   * settles.
   *
   * @param snippet the snippet that it rests on
   * @param message makes the message; its first block must bear the key as its {@code block_id}
   * @param takeDownAt when it is to be deleted; empty where it stays
   * @throws IllegalArgumentException if the message does not bear the key
   */
  public Outcome share(
      ChannelId channel,
      PersonId person,
      String snippet,
      Function<String, Message> message,
      Optional<Instant> takeDownAt) {
    String key = UUID.randomUUID().toString();
    Publication publication =
        new Publication(key, channel, person, snippet, message.apply(key), takeDownAt);
    Attempt attempt = publicly(publication, this::remember, this::shown);
    if (attempt instanceof Attempt.Answered answered) {
      return recorded(key, answered.answer());
    }
    return attempt instanceof Attempt.Refused refused
        ? new Outcome.Refused(refused.audience())
        : new Outcome.Failed(Outcome.Failed.NOT_OURS);
  }

  private boolean remember(Post post) {
    log.intend(post);
    return true;
  }

  private Answer shown(Publication publication) {
    return web.postMessage(publication.channel(), publication.message(), NO_THREAD);
  }

  private Outcome recorded(String key, Answer answer) {
    Outcome outcome = outcome(answer, "ts");
    if (outcome instanceof Outcome.Posted posted) {
      log.posted(key, posted.ts());
    } else if (!answer.mayHaveHappened()) {
      log.gone(key);
    }
    return outcome;
  }

  /**
   * Tries once to post where everybody in the channel reads it, and neither waits where Slack asks
   * to nor remembers anything itself.
   *
   * @param claim is asked after the gate and right before the post, and has to remember it; where
   *     it says no, nothing is posted. The call after it ends within five seconds
   */
  Attempt attempt(Publication publication, Predicate<Post> claim) {
    return publicly(publication, claim, one -> web.postMessageOnce(one.channel(), one.message()));
  }

  private Attempt publicly(
      Publication publication, Predicate<Post> claim, Function<Publication, Answer> post) {
    if (!gate.standing(publication.person()).isOurs()) {
      return new Attempt.NotOurs();
    }
    Audience audience = gate.audience(publication.channel());
    if (audience.why().isPresent()) {
      meters.refused(audience.why().get());
      return new Attempt.Refused(audience);
    }
    return claim.test(publication.at(clock.instant()))
        ? new Attempt.Answered(post.apply(publication))
        : new Attempt.NotClaimed();
  }

  /** Shows a message to one of ours in a channel, and to nobody else there. */
  public Outcome whisper(
      ChannelId channel, PersonId person, Message message, Optional<String> thread) {
    return toOurs(
        person, () -> outcome(web.postEphemeral(channel, person, message, thread), "message_ts"));
  }

  /** Writes to one of ours in their direct message with the app. */
  public Outcome tell(PersonId person, Message message) {
    return tell(person, message, NO_THREAD);
  }

  /** Writes to one of ours in a thread of their direct message with the app. */
  public Outcome tell(PersonId person, Message message, Optional<String> thread) {
    return toOurs(person, () -> directly(person, message, thread));
  }

  private Outcome directly(PersonId person, Message message, Optional<String> thread) {
    Answer opened = web.openDirectMessage(person);
    return directMessage(opened)
        .map(channel -> outcome(web.postMessage(channel, message, thread), "ts"))
        .orElseGet(() -> failed(opened));
  }

  private static Optional<ChannelId> directMessage(Answer opened) {
    return opened
        .said()
        .map(body -> body.path("channel").path("id").asText(""))
        .filter(ChannelId::isOne)
        .map(ChannelId::new);
  }

  /**
   * Begins to write to one of ours, piece by piece, in a thread of their direct message with the
   * app.
   *
   * @param markdown the first piece, escaped
   * @return empty if it was not begun
   */
  public Optional<Growing> begin(PersonId person, String thread, String markdown) {
    return gate.standing(person).isOurs()
        ? directMessage(web.openDirectMessage(person))
            .flatMap(channel -> begun(channel, web.startStream(channel, thread, markdown)))
        : Optional.empty();
  }

  private static Optional<Growing> begun(ChannelId channel, Answer started) {
    return outcome(started, "ts") instanceof Outcome.Posted posted
        ? Optional.of(new Growing(channel, posted.ts()))
        : Optional.empty();
  }

  /** Writes on. */
  public Outcome more(Growing message, String markdown) {
    return outcome(web.appendStream(message.channel(), message.ts(), markdown), "ts");
  }

  /**
   * Writes the end.
   *
   * @param markdown the last piece; may be empty
   * @param below what stands below the text
   */
  public Outcome end(Growing message, String markdown, List<LayoutBlock> below) {
    return outcome(web.stopStream(message.channel(), message.ts(), markdown, below), "ts");
  }

  /**
   * Answers one of ours through the address that came with their command or click, to them alone.
   *
   * @param replace whether the message that was clicked is replaced
   */
  public Outcome reply(PersonId person, String responseUrl, Message message, boolean replace) {
    return toOurs(person, () -> replied(web.respond(responseUrl, message, replace)));
  }

  /** Takes away the message that was clicked, whoever clicked it. */
  public Outcome dismiss(String responseUrl) {
    return replied(web.dismiss(responseUrl));
  }

  /** Tells anybody a fixed sentence where they wrote: seen by them alone. */
  public Outcome decline(
      ChannelId channel, PersonId person, Notice notice, Optional<String> thread) {
    return channel.isDirectMessage()
        ? outcome(web.postMessage(channel, notice.message(), thread), "ts")
        : outcome(web.postEphemeral(channel, person, notice.message(), thread), "message_ts");
  }

  /** Tells anybody a fixed sentence through the address that came with their click. */
  public Outcome decline(String responseUrl, Notice notice) {
    return replied(web.respond(responseUrl, notice.message(), false));
  }

  private Outcome toOurs(PersonId person, Supplier<Outcome> said) {
    return gate.standing(person).isOurs()
        ? said.get()
        : new Outcome.Failed(Outcome.Failed.NOT_OURS);
  }

  /** A success that does not name the message is none that can be relied on. */
  private static Outcome outcome(Answer answer, String tsKey) {
    return answer
        .said()
        .map(body -> body.path(tsKey).asText(""))
        .filter(ts -> !ts.isEmpty())
        .<Outcome>map(Outcome.Posted::new)
        .orElseGet(() -> failed(answer));
  }

  private static Outcome failed(Answer answer) {
    return new Outcome.Failed(answer.isDone() ? Answer.Failed.UNREADABLE : answer.problem());
  }

  private static Outcome replied(Answer answer) {
    return answer.isDone() ? new Outcome.Posted("") : failed(answer);
  }
}

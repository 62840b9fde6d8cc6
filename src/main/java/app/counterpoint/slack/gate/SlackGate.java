package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.Standing;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The gate over Slack's Web API. Whoever asks waits no longer than the gate's patience; calls that
 * take longer go on behind, so that the next to ask finds their answers.
 */
public final class SlackGate implements Gate {
  private static final Duration NAME_KEPT = Duration.ofMinutes(10);
  private static final String NOT_FOR_US = "channel_not_found";

  private final SlackWeb web;
  private final Calls calls;
  private final Acquaintances acquaintances;
  private final Kept<ChannelId, Optional<String>> names;
  private final Duration patience;

  /**
   * Makes a gate that remembers nothing yet.
   *
   * @param threads where the calls to Slack are made; where they refuse work, the answer is
   *     unknown. Must not be the threads that ask the gate, which would wait for each other
   * @param patience how long one question may take; 2 s where an acknowledgement waits for it
   */
  public SlackGate(SlackWeb web, Executor threads, Clock clock, Duration patience) {
    this.web = web;
    this.calls = new Calls(threads);
    this.acquaintances = new Acquaintances(web, calls, clock);
    this.names = new Kept<>(name -> name.isPresent() ? NAME_KEPT : Duration.ZERO, calls, clock);
    this.patience = patience;
  }

  private SlackGate(SlackGate same, Acquaintances acquaintances, Duration patience) {
    this.web = same.web;
    this.calls = same.calls;
    this.acquaintances = acquaintances;
    this.names = same.names;
    this.patience = patience;
  }

  /** The same gate, with the same memory, for those who can wait for longer or not as long. */
  public SlackGate waiting(Duration otherPatience) {
    return new SlackGate(this, acquaintances, otherPatience);
  }

  /**
   * The same gate for what everybody in a channel will read: it takes nobody's standing on trust
   * for longer than half a minute, for word of a change may have gone to another copy of the app.
   */
  public SlackGate forPublicPosts() {
    return new SlackGate(this, acquaintances.seenJustNow(), patience);
  }

  @Override
  public Audience audience(ChannelId channel) {
    TimeLeft time = new TimeLeft(patience);
    Optional<Answer> asked = time.await(calls.start(() -> web.conversationInfo(channel)));
    Optional<Organisation> ours = acquaintances.us(time);
    if (asked.isEmpty() || ours.isEmpty()) {
      return unknown(Why.NO_ANSWER);
    }
    Answer answer = asked.get();
    return answer
        .said()
        .map(body -> ChannelFacts.of(body.path("channel"), ours.get()))
        .map(facts -> judge(channel, facts, ours.get(), time))
        .orElseGet(() -> unknown(refusal(answer)));
  }

  private Audience judge(ChannelId channel, ChannelFacts facts, Organisation ours, TimeLeft time) {
    return ChannelVerdict.of(facts).orElseGet(() -> readBy(channel, facts, ours, time));
  }

  private Audience readBy(ChannelId channel, ChannelFacts facts, Organisation ours, TimeLeft time) {
    Members members = facts.with().map(Members::only).orElseGet(() -> members(channel, time));
    return members
        .gap()
        .map(why -> Audience.unknown(facts.name(), why))
        .orElseGet(
            () -> ChannelVerdict.of(facts, acquaintances.people(members.people(), ours, time)));
  }

  private Members members(ChannelId channel, TimeLeft time) {
    return time.await(calls.start(() -> Members.of(channel, web))).orElse(Members.NO_ANSWER);
  }

  private static Why refusal(Answer answer) {
    return answer.problem().equals(NOT_FOR_US) ? Why.NOT_A_MEMBER : Why.NO_ANSWER;
  }

  private static Audience unknown(Why why) {
    return Audience.unknown(Optional.empty(), why);
  }

  @Override
  public Standing standing(PersonId person) {
    return person(person).standing();
  }

  /** What is good to know about somebody; empty where they are not ours or we do not know. */
  public Optional<Profile> profile(PersonId person) {
    return person(person).profile();
  }

  private PersonFacts person(PersonId person) {
    return acquaintances.person(person, new TimeLeft(patience));
  }

  @Override
  public Optional<String> name(ChannelId channel) {
    return new TimeLeft(patience)
        .await(names.get(channel, () -> askName(channel)))
        .flatMap(name -> name);
  }

  private Optional<String> askName(ChannelId channel) {
    return web.conversationInfo(channel)
        .said()
        .flatMap(body -> new Facts(body.path("channel")).text("name"));
  }

  /** Tell the gate when Slack says that a person changed: they are asked for again. */
  public void personChanged(PersonId person) {
    acquaintances.forget(person);
  }

  /** Tell the gate when Slack says that a channel was renamed: its name is asked for again. */
  public void channelChanged(ChannelId channel) {
    names.forget(channel);
  }
}

package app.counterpoint.slack.gate;

import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.Readership;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides who reads a channel, from what Slack said of it and of its members. Pure. */
final class ChannelVerdict {
  private static final List<Why> OUTSIDERS = List.of(Why.FOREIGN_MEMBER, Why.GUEST);
  private static final List<Why> GAPS = List.of(Why.FACTS_MISSING, Why.NO_ANSWER);

  private ChannelVerdict() {}

  /** What the channel's own facts settle; empty where its members must be asked for. */
  static Optional<Audience> of(ChannelFacts facts) {
    return facts
        .sharing()
        .map(why -> Audience.external(facts.name(), why))
        .or(() -> facts.gap().map(why -> Audience.unknown(facts.name(), why)));
  }

  /** What the members make of a channel whose own facts speak for it. */
  static Audience of(ChannelFacts facts, Collection<PersonFacts> members) {
    Set<Why> objections = new HashSet<>();
    members.forEach(member -> member.verdict().objection().ifPresent(objections::add));
    return first(OUTSIDERS, objections)
        .or(() -> sharedBeyond(facts, members))
        .map(why -> Audience.external(facts.name(), why))
        .or(() -> unknown(facts, objections))
        .orElseGet(() -> internal(facts.name(), members));
  }

  private static Optional<Audience> unknown(ChannelFacts facts, Set<Why> objections) {
    return first(GAPS, objections)
        .or(() -> facts.archived() ? Optional.of(Why.ARCHIVED) : Optional.empty())
        .map(why -> Audience.unknown(facts.name(), why));
  }

  private static Optional<Why> first(List<Why> order, Set<Why> found) {
    return order.stream().filter(found::contains).findFirst();
  }

  /** A workspace that none of our own people is in is taken for somebody else's. */
  private static Optional<Why> sharedBeyond(ChannelFacts facts, Collection<PersonFacts> members) {
    Set<String> unexplained = new HashSet<>(facts.elsewhere());
    members.forEach(member -> unexplained.removeAll(member.teams()));
    return unexplained.isEmpty() ? Optional.empty() : Optional.of(Why.SHARED);
  }

  private static Audience internal(Optional<String> name, Collection<PersonFacts> members) {
    long people = members.stream().filter(member -> member.verdict() == PersonVerdict.OURS).count();
    return new Audience(Readership.INTERNAL, name, Math.toIntExact(people), Optional.empty());
  }
}

package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tips and silences in memory, as the contract has them. */
final class MemoryTipLog implements TipLog {
  private final Map<Long, Claim> claims = new TreeMap<>();
  private final Map<List<String>, Silence> silences = new HashMap<>();
  private long ids;

  /** What was claimed and not withdrawn, in order. */
  List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  /** How many reasons are remembered. */
  int silences() {
    return silences.size();
  }

  @Override
  public Claimed claim(Claim claim, Budget budget) {
    Predicate<Claim> person = one -> one.person().equals(claim.person());
    Instant at = claim.at();
    if (since(at, budget.personWindow()).filter(person).count() >= budget.perPerson()) {
      return new Claimed.Refused(Silence.PERSON_BUDGET);
    }
    if (since(at, budget.perChannel()).anyMatch(one -> one.channel().equals(claim.channel()))) {
      return new Claimed.Refused(Silence.CHANNEL_BUDGET);
    }
    if (since(at, budget.sameSnippet())
        .filter(person)
        .anyMatch(one -> one.snippet().equals(claim.snippet()))) {
      return new Claimed.Refused(Silence.SEEN_LATELY);
    }
    claims.put(++ids, claim);
    return new Claimed.Granted(ids);
  }

  private Stream<Claim> since(Instant at, Duration window) {
    return claims.values().stream().filter(one -> one.at().isAfter(at.minus(window)));
  }

  @Override
  public void withdraw(long id) {
    claims.remove(id);
  }

  @Override
  public Set<String> offered(PersonId person, Instant since) {
    return claims.values().stream()
        .filter(one -> one.person().equals(person) && !one.at().isBefore(since))
        .map(Claim::snippet)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean answered(long id, PersonId by, Answer answer, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void silent(PersonId person, ChannelId channel, Silence why, Instant at) {
    silences.put(List.of(person.value(), channel.value()), why);
  }

  @Override
  public void spoke(PersonId person, ChannelId channel) {
    silences.remove(List.of(person.value(), channel.value()));
  }

  @Override
  public Optional<Silence> lastSilence(PersonId person, ChannelId channel) {
    return Optional.ofNullable(silences.get(List.of(person.value(), channel.value())));
  }
}

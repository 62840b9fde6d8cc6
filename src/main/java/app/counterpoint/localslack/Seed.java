package app.counterpoint.localslack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a local Slack starts with.
 *
 * @param people without the bot, which follows from the installation
 * @param history what was said before, in any order
 */
public record Seed(
    Installation app,
    List<Person> people,
    List<Channel> channels,
    List<UserGroup> groups,
    List<Past> history) {

  /**
   * A message from before the start.
   *
   * @param replyTo minutes ago of the message in the same channel whose thread it belongs to
   */
  public record Past(
      String channel, String by, int minutesAgo, String text, Optional<Integer> replyTo) {
    /** Keeps what people wrote out of logs. */
    @Override
    public String toString() {
      return "Past[" + channel + " " + minutesAgo + "]";
    }
  }

  public Seed {
    people = List.copyOf(people);
    channels = List.copyOf(channels);
    groups = List.copyOf(groups);
    history = List.copyOf(history);
  }

  /** The workspace that a newcomer sees. */
  public static Seed demo() {
    try (InputStream json = Seed.class.getResourceAsStream("/localslack/demo.json")) {
      return Json.read(Objects.requireNonNull(json), SeedFile.class).seed();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's seed is not readable", e);
    }
  }

  /** The demo's app in an empty workspace. */
  public static Seed empty() {
    return new Seed(demo().app(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same with one person more; replaces a person of the same id. */
  public Seed with(Person person) {
    List<Person> more = new ArrayList<>(people);
    more.removeIf(other -> other.id().equals(person.id()));
    more.add(person);
    return new Seed(app, more, channels, groups, history);
  }

  /** The same with one channel more; replaces a channel of the same id. */
  public Seed with(Channel channel) {
    List<Channel> more = new ArrayList<>(channels);
    more.removeIf(other -> other.id().equals(channel.id()));
    more.add(channel);
    return new Seed(app, people, more, groups, history);
  }

  /** The same with one user group more. */
  public Seed with(UserGroup group) {
    List<UserGroup> more = new ArrayList<>(groups);
    more.add(group);
    return new Seed(app, people, channels, more, history);
  }

  /** The same with one message more. */
  public Seed with(Past message) {
    List<Past> more = new ArrayList<>(history);
    more.add(message);
    return new Seed(app, people, channels, groups, more);
  }

  /** The same with exactly these scopes granted. */
  public Seed granting(Set<String> scopes) {
    return new Seed(app.withScopes(scopes), people, channels, groups, history);
  }

  /** The same with one scope taken away. */
  public Seed lacking(String scope) {
    Set<String> fewer = new TreeSet<>(app.scopes());
    fewer.remove(scope);
    return granting(fewer);
  }
}

package app.counterpoint.localslack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a seed is written down in JSON. */
record SeedFile(
    Installation app,
    List<SeededPerson> people,
    List<SeededChannel> channels,
    List<UserGroup> groups) {

  record SeededPerson(
      String id,
      String name,
      String realName,
      String team,
      String tz,
      String title,
      @Nullable Set<Person.Flag> is) {
    Person person() {
      return new Person(id, name, realName, team, tz, title, is == null ? Set.of() : is);
    }
  }

  record SeededChannel(
      String id,
      String name,
      Channel.Kind kind,
      List<String> members,
      @Nullable String sharedWith,
      List<Written> history) {
    Channel channel(String team) {
      Sharing sharing =
          sharedWith == null ? Sharing.none(team) : Sharing.connected(team, sharedWith);
      return new Channel(id, name, kind, members, false, sharing);
    }
  }

  record Written(String by, int minutesAgo, String text, @Nullable List<Written> replies) {
    void into(List<Seed.Past> history, String channel, Optional<Integer> parent) {
      history.add(new Seed.Past(channel, by, minutesAgo, text, parent));
      if (replies != null) {
        replies.forEach(reply -> reply.into(history, channel, Optional.of(minutesAgo)));
      }
    }

    @Override
    public String toString() {
      return "Written[" + minutesAgo + "]";
    }
  }

  Seed seed() {
    List<Seed.Past> history = new ArrayList<>();
    for (SeededChannel channel : channels) {
      channel.history().forEach(said -> said.into(history, channel.id(), Optional.empty()));
    }
    return new Seed(
        app,
        people.stream().map(SeededPerson::person).toList(),
        channels.stream().map(channel -> channel.channel(app.team())).toList(),
        groups,
        history);
  }
}

package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything the local Slack knows. */
record Workspace(
    Installation app,
    Clock clock,
    Ids ids,
    People people,
    Channels channels,
    Messages messages,
    Views views,
    List<UserGroup> groups,
    Notices notices,
    Sessions sessions,
    Changes changes) {

  static final String SLACKBOT = "USLACKBOT";

  static Workspace of(Seed seed, Clock clock) {
    Ids ids = new Ids(clock);
    Workspace workspace =
        new Workspace(
            seed.app(),
            clock,
            ids,
            new People(),
            new Channels(),
            new Messages(),
            new Views(ids),
            seed.groups(),
            new Notices(),
            new Sessions(),
            new Changes());
    seed.people().forEach(workspace.people::put);
    workspace.people.put(workspace.bot());
    seed.channels().forEach(workspace.channels::put);
    seed.history().forEach(workspace::remember);
    seed.people().forEach(person -> workspace.direct(person.id()));
    return workspace;
  }

  private Person bot() {
    return Person.of(app.botUser(), app.name(), app.name(), app.team()).with(Person.Flag.BOT);
  }

  private void remember(Seed.Past past) {
    String ts = timeOf(past.minutesAgo());
    ArrayNode blocks = RichText.of(past.text(), ids);
    ChatMessage message = ChatMessage.of(past.channel(), ts, past.by(), past.text(), blocks);
    messages.put(message.in(past.replyTo().map(this::timeOf)));
  }

  private String timeOf(int minutesAgo) {
    return Ids.ts(now().minus(Duration.ofMinutes(minutesAgo)));
  }

  Instant now() {
    return clock.instant();
  }

  /** The direct message of a person and the app; opened if it was not. */
  Channel direct(String person) {
    Optional<Channel> open = channels.directWith(person);
    if (open.isPresent()) {
      return open.get();
    }
    String id = "D" + person.substring(1);
    channels.put(Channel.direct(id, person, app.botUser(), app.team()));
    return channels.get(id);
  }

  /** Whether a person is where a message is, and it is not for another alone. */
  boolean isSeen(ChatMessage message, String person) {
    return channels.get(message.channel()).has(person)
        && message.onlyFor().map(person::equals).orElse(true);
  }
}

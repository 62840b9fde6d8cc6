package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The channels that the app is in. */
public final class OwnChannels {
  private static final int PAGES = 50;

  private final SlackWeb web;

  /** Asks Slack each time. */
  public OwnChannels(SlackWeb web) {
    this.web = web;
  }

  /**
   * All of them but those that are archived, as Slack lists them; waits as Slack asks.
   *
   * @return empty where Slack does not say, or lists more than 10,000
   */
  public Optional<List<ChannelId>> all() {
    List<ChannelId> channels = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      Answer answer = web.ownChannels(cursor);
      if (!(answer instanceof Answer.Done done) || !done.body().path("channels").isArray()) {
        return Optional.empty();
      }
      done.body().path("channels").forEach(channel -> add(channel, channels));
      cursor = done.body().path("response_metadata").path("next_cursor").asText("");
      if (cursor.isEmpty()) {
        return Optional.of(List.copyOf(channels));
      }
    }
    return Optional.empty();
  }

  private static void add(JsonNode channel, List<ChannelId> channels) {
    String id = channel.path("id").asText("");
    if (ChannelId.isOne(id)) {
      channels.add(new ChannelId(id));
    }
  }
}

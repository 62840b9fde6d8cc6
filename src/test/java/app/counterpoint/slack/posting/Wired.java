package app.counterpoint.slack.posting;

import static com.slack.api.model.block.Blocks.divider;

import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.web.SlackConnection;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The real classes of this package, wired to the local Slack of a test. */
final class Wired {
  static final ChannelId ACME = new ChannelId("C0ACME");
  static final ChannelId GLOBEX = new ChannelId("C0GLOBEX");
  static final PersonId RILEY = new PersonId("U0RILEY");
  static final PersonId CASEY = new PersonId("U0CASEY");
  static final String SHARED = "shared by riley";
  static final String TOLD = "taken down: ";

  final LocalSlack slack;
  final Meters meters = new Meters();
  final FakePostLog log = new FakePostLog();
  final SlackWeb web;
  final SlackGate gate;
  final Posts posts;
  final TakeDown takeDown;
  final Recall recall;

  Wired(LocalSlackExtension local) {
    slack = local.slack();
    web = new SlackWeb(SlackConnection.to(slack.apiUrl()), slack.botToken(), meters, time -> {});
    gate = new SlackGate(web, Runnable::run, local.clock(), Duration.ofSeconds(30));
    posts = new Posts(gate, web, log, meters, local.clock());
    takeDown = new TakeDown(web, log, local.clock());
    recall =
        new Recall(
            gate,
            web,
            log,
            posts,
            (post, audience) ->
                new Message(TOLD + audience.why().map(Enum::name).orElse(""), List.of()),
            3);
  }

  /** Shares in a channel, for Riley. */
  Outcome share(ChannelId channel) {
    return share(channel, Optional.empty());
  }

  Outcome share(ChannelId channel, Optional<Instant> takeDownAt) {
    return posts.share(channel, RILEY, "target-price", Wired::shared, takeDownAt);
  }

  static Message shared(String key) {
    return new Message(SHARED, List.of(divider(block -> block.blockId(key))));
  }

  /** What the app has up in a channel. */
  List<ChatMessage> up(ChannelId channel) {
    return slack.posts(channel.value()).stream()
        .filter(post -> post.user().equals(slack.app().botUser()))
        .toList();
  }

  /** What the app told somebody directly. */
  List<String> told(String directMessage) {
    return up(new ChannelId(directMessage)).stream().map(ChatMessage::text).toList();
  }
}

package app.counterpoint.slack.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.Channel;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Seed;
import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.slack.web.SlackConnection;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnChannelsTest {
  private static final String TEAM = Seed.demo().app().team();

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.of(crowded());

  private static Seed crowded() {
    Seed seed = Seed.demo();
    String bot = seed.app().botUser();
    List<Channel> many =
        IntStream.range(0, 250)
            .mapToObj(i -> Channel.open("C0MANY" + i, "many-" + i, TEAM, bot))
            .toList();
    for (Channel channel : many) {
      seed = seed.with(channel);
    }
    return seed;
  }

  private Optional<List<ChannelId>> all() {
    return new OwnChannels(
            new SlackWeb(
                SlackConnection.to(local.slack().apiUrl()),
                local.slack().botToken(),
                new Meters(),
                Pause.REAL))
        .all();
  }

  @Test
  void are_found_on_every_page() {
    assertThat(all().orElseThrow())
        .contains(new ChannelId("C0ACME"), new ChannelId("C0MANY0"), new ChannelId("C0MANY249"));
  }

  @Test
  void are_not_those_that_the_app_was_taken_out_of() {
    local.slack().admin().removes(local.slack().app().botUser(), "C0ACME");
    assertThat(all().orElseThrow()).doesNotContain(new ChannelId("C0ACME"));
  }

  @Test
  void are_unknown_where_slack_does_not_say() {
    local.slack().fails("users.conversations", Failure.refused("internal_error"));
    assertThat(all()).isEmpty();
  }

  @Test
  void are_unknown_where_the_answer_has_no_list() {
    local.slack().fails("users.conversations", Failure.withoutKeys("channels"));
    assertThat(all()).isEmpty();
  }
}

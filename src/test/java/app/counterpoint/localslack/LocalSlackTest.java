package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class LocalSlackTest extends ApiTestCase {
  @Test
  void listens_on_this_machine_only() {
    assertThat(slack().address().getHost()).isEqualTo("127.0.0.1");
    assertThat(slack().apiUrl()).startsWith("http://127.0.0.1:").endsWith("/api/");
  }

  @Test
  void says_when_its_port_is_taken() {
    int taken = slack().address().getPort();
    assertThatThrownBy(() -> LocalSlack.start(Seed.demo(), local.clock(), taken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the local Slack cannot start");
  }

  @Test
  void has_new_secrets_at_each_start() {
    try (LocalSlack other = LocalSlack.start(Seed.demo(), local.clock(), 0)) {
      assertThat(other.botToken()).isNotEqualTo(slack().botToken()).startsWith("xoxb-");
      assertThat(other.appToken()).isNotEqualTo(slack().appToken()).startsWith("xapp-");
      assertThat(other.signingSecret()).isNotEqualTo(slack().signingSecret()).hasSize(32);
    }
  }

  @Test
  void never_prints_its_secrets() {
    assertThat(Tokens.fresh().toString()).doesNotContain("xoxb");
  }

  @Test
  void the_demo_has_three_people_three_channels_and_a_direct_message_each() {
    assertThat(slack().people())
        .extracting(Person::name)
        .containsExactly("riley", "morgan", "casey", "counterpoint");
    assertThat(Seed.demo().channels())
        .extracting(Channel::name)
        .containsExactly("deal-acme", "deal-globex", "sales-floor");
    assertThat(slack().channels())
        .filteredOn(channel -> channel.kind() == Channel.Kind.DIRECT)
        .hasSize(3);
  }

  @Test
  void the_demos_history_is_said_by_people_who_are_there() {
    for (Seed.Past past : Seed.demo().history()) {
      assertThat(slack().channel(past.channel()).has(past.by())).isTrue();
    }
  }

  @Test
  void a_seed_can_be_built_in_code() {
    Person ana = Person.of("U0ANA", "ana", "Ana", "T0NORTHWIND");
    Seed seed =
        Seed.empty()
            .with(ana)
            .with(ana.from("T0OTHER"))
            .with(Channel.open("C0A", "a", "T0NORTHWIND", "U0ANA"))
            .with(new UserGroup("S0A", "as", "As", List.of("U0ANA")))
            .with(new Seed.Past("C0A", "U0ANA", 5, "Hello", Optional.empty()));
    try (LocalSlack small = LocalSlack.start(seed, local.clock(), 0)) {
      assertThat(small.as("U0ANA").seesLast("C0A").text()).isEqualTo("Hello");
      assertThat(small.as("U0ANA").person().team()).isEqualTo("T0OTHER");
      assertThat(small.app().name()).isEqualTo("counterpoint");
    }
  }

  @Test
  void a_seed_can_lack_a_scope() throws Exception {
    try (LocalSlack poor = LocalSlack.start(Seed.demo().lacking("users:read"), local.clock(), 0)) {
      assertRefused(new ApiClient(() -> poor).call("users.info", "user", RILEY), "missing_scope");
    }
  }

  @Test
  void an_empty_channel_shows_nothing() {
    assertThatThrownBy(() -> slack().as(CASEY).seesLast(ACME))
        .hasMessage("casey sees nothing in C0ACME");
  }

  @Test
  void other_paths_are_not_found_unless_somebody_serves_them() throws Exception {
    String page = slack().address() + "/page";
    assertThat(get(page).statusCode()).isEqualTo(404);
    slack()
        .serve(
            new Handler.Abstract() {
              @Override
              public boolean handle(Request request, Response response, Callback callback) {
                Content.Sink.write(response, true, "a page", callback);
                return true;
              }
            });
    assertThat(get(page).body()).isEqualTo("a page");
  }

  private HttpResponse<String> get(String url) throws Exception {
    return api.send(url, "", "text/plain; charset=" + StandardCharsets.UTF_8, "");
  }

  @Test
  void whoever_waits_for_a_change_gets_it() throws Exception {
    long seen = slack().changes();
    riley().says(ACME, "Hi");
    assertThat(slack().awaitsChange(seen, Duration.ofSeconds(5))).isGreaterThan(seen);
    long now = slack().changes();
    assertThat(slack().awaitsChange(now, Duration.ofMillis(10))).isEqualTo(now);
  }
}

package app.counterpoint.slack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Seed;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks that ask Slack, and the one that need not. */
class ChecksTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Set<String> WANTED = Manifest.bundled().scopes();

  @RegisterExtension
  final LocalSlackExtension local = LocalSlackExtension.of(Seed.empty().granting(WANTED));

  private static Slack at(LocalSlack local) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(local.apiUrl());
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    return Slack.getInstance(config);
  }

  private Finding token(String token) {
    return new TokenCheck(at(local.slack()), token).look();
  }

  private Finding scopes() {
    LocalSlack slack = local.slack();
    return new ScopeCheck(at(slack), slack.botToken(), Manifest.bundled()).look();
  }

  private static Finding granted(Set<String> scopes) {
    Seed seed = Seed.empty().granting(scopes);
    try (LocalSlack other = LocalSlack.start(seed, Clock.systemUTC(), 0)) {
      return new ScopeCheck(at(other), other.botToken(), Manifest.bundled()).look();
    }
  }

  private Finding appToken(Optional<String> token) {
    return new AppTokenCheck(at(local.slack()), token).look();
  }

  @Test
  void names_the_bot_and_its_workspace() {
    assertThat(token(local.slack().botToken()))
        .isEqualTo(Finding.fine("counterpoint in Northwind Sales"));
  }

  @Test
  void says_where_a_good_bot_token_is_found() {
    Finding finding = token("xoxb-000000000000-none");

    assertThat(finding.fine()).isFalse();
    assertThat(finding.says()).startsWith("Slack says invalid_auth; put the Bot User OAuth Token");
  }

  @Test
  void says_that_slack_is_broken() {
    local.slack().fails("auth.test", Failure.serverError());

    assertThat(token(local.slack().botToken()).says()).startsWith("Slack answers 500; ");
  }

  @Test
  void says_that_slack_does_not_answer() {
    local.slack().fails("auth.test", Failure.disconnect());

    assertThat(token(local.slack().botToken()).says())
        .startsWith("Slack does not answer; check SLACK_API_URL; ");
  }

  @Test
  void says_that_slacks_answer_makes_no_sense() {
    local.slack().fails("auth.test", Failure.malformedJson());

    assertThat(token(local.slack().botToken()).says())
        .startsWith("Slack's answer cannot be read; ");
  }

  @Test
  void finds_the_scopes_of_the_manifest_fine() {
    assertThat(scopes()).isEqualTo(Finding.fine("all 12, and no other"));
  }

  @Test
  void names_each_scope_that_is_missing() {
    Set<String> fewer = new TreeSet<>(WANTED);
    fewer.removeAll(Set.of("users:read", "commands"));

    assertThat(granted(fewer))
        .isEqualTo(
            Finding.mend(
                "missing commands, users:read: update the app from manifest.yml and install it"
                    + " again"));
  }

  @Test
  void names_each_scope_that_is_not_needed() {
    Set<String> more = new TreeSet<>(WANTED);
    more.addAll(Set.of("files:read", "chat:write.public"));

    assertThat(granted(more))
        .isEqualTo(
            Finding.mend(
                "granted but not needed: chat:write.public, files:read: take them off the app's"
                    + " page"));
  }

  @Test
  void names_all_where_none_is_granted() {
    assertThat(granted(Set.of()).says()).contains("missing app_mentions:read", "users:read");
  }

  @Test
  void names_both() {
    Set<String> other = new TreeSet<>(WANTED);
    other.remove("commands");
    other.add("files:read");

    assertThat(granted(other).says()).contains("missing commands", "not needed: files:read");
  }

  @Test
  void cannot_know_the_scopes_of_a_bad_token() {
    Slack slack = at(local.slack());

    assertThat(new ScopeCheck(slack, "xoxb-none", Manifest.bundled()).look())
        .isEqualTo(Finding.mend("Slack says invalid_auth; mend the bot token first"));
  }

  @Test
  void finds_a_good_app_token_fine() {
    assertThat(appToken(Optional.of(local.slack().appToken())))
        .isEqualTo(Finding.fine("Socket Mode may connect"));
  }

  @Test
  void finds_no_app_token_fine() {
    assertThat(appToken(Optional.empty()).fine()).isTrue();
  }

  @Test
  void says_where_a_good_app_token_is_found() {
    Finding finding = appToken(Optional.of("xapp-000000000000-none"));

    assertThat(finding.fine()).isFalse();
    assertThat(finding.says()).contains("connections:write");
  }

  @Test
  void finds_a_signing_secret_fine() {
    assertThat(new SigningSecretCheck(Optional.of(SECRET), false).look())
        .isEqualTo(Finding.fine("there"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xoxb-1", "0123456789ABCDEF0123456789ABCDEF"})
  void refuses_what_has_not_the_shape_of_a_signing_secret(String secret) {
    assertThat(new SigningSecretCheck(Optional.of(secret), false).look().fine()).isFalse();
  }

  @Test
  void needs_a_signing_secret_over_http() {
    assertThat(new SigningSecretCheck(Optional.empty(), false).look().fine()).isFalse();
  }

  @Test
  void needs_no_signing_secret_in_socket_mode() {
    assertThat(new SigningSecretCheck(Optional.empty(), true).look().fine()).isTrue();
  }

  static Stream<Check> all() {
    Slack slack = Slack.getInstance(SlackConfig.DEFAULT);
    return Stream.of(
        new TokenCheck(slack, SECRET),
        new ScopeCheck(slack, SECRET, Manifest.bundled()),
        new AppTokenCheck(slack, Optional.of(SECRET)),
        new SigningSecretCheck(Optional.of(SECRET), false));
  }

  @ParameterizedTest
  @MethodSource("all")
  void never_tells_a_secret(Check check) {
    assertThat(check.toString()).doesNotContain(SECRET).isEqualTo(check.name());
  }
}

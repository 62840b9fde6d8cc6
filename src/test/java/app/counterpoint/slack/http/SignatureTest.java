package app.counterpoint.slack.http;

import static app.counterpoint.slack.http.Signature.Verdict.FORGED;
import static app.counterpoint.slack.http.Signature.Verdict.GENUINE;
import static app.counterpoint.slack.http.Signature.Verdict.MISSING;
import static app.counterpoint.slack.http.Signature.Verdict.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final long NOW = 1_531_420_618;
  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);
  private static final byte[] BODY = "token=a&text=caf%C3%A9".getBytes(StandardCharsets.UTF_8);

  private final Signature signature = new Signature(Entrance.SECRET, CLOCK);

  private Signature.Verdict check(String timestamp) {
    return signature.check(timestamp, signature.of(timestamp, BODY), BODY);
  }

  /** The example in Slack's documentation on verifying requests. */
  @Test
  void signs_as_slack_does() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    Signature documented = new Signature("8f742231b10e8888abcd99yyyzzz85a5", CLOCK);

    assertThat(documented.of("1531420618", body.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, -299, 0, 299, 300})
  void takes_a_timestamp_up_to_five_minutes_from_now(long seconds) {
    assertThat(check(String.valueOf(NOW + seconds))).isEqualTo(GENUINE);
  }

  @ParameterizedTest
  @ValueSource(longs = {-86_400, -301, 301, 86_400})
  void refuses_a_timestamp_further_from_now(long seconds) {
    assertThat(check(String.valueOf(NOW + seconds))).isEqualTo(STALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-1531420618", "1531420618.5", "99999999999999999999999"})
  void refuses_a_timestamp_that_is_no_number_of_seconds(String timestamp) {
    assertThat(check(timestamp)).isEqualTo(MISSING);
  }

  @Test
  void refuses_a_request_without_a_timestamp() {
    assertThat(signature.check(null, "v0=00", BODY)).isEqualTo(MISSING);
  }

  @Test
  void refuses_a_request_without_a_signature() {
    assertThat(signature.check(String.valueOf(NOW), null, BODY)).isEqualTo(MISSING);
  }

  @Test
  void refuses_what_another_secret_signed() {
    String other = new Signature("another secret", CLOCK).of(String.valueOf(NOW), BODY);

    assertThat(signature.check(String.valueOf(NOW), other, BODY)).isEqualTo(FORGED);
  }

  @Test
  void refuses_a_body_that_was_changed_by_one_bit() {
    String signed = signature.of(String.valueOf(NOW), BODY);
    byte[] changed = BODY.clone();
    changed[3] ^= 1;

    assertThat(signature.check(String.valueOf(NOW), signed, changed)).isEqualTo(FORGED);
  }

  @Test
  void refuses_a_signature_that_was_moved_to_another_second() {
    String signed = signature.of(String.valueOf(NOW), BODY);

    assertThat(signature.check(String.valueOf(NOW + 1), signed, BODY)).isEqualTo(FORGED);
  }

  @ParameterizedTest
  @CsvSource({"v0=", "v1=", "'',"})
  void refuses_a_signature_of_another_shape(String prefix) {
    String hex =
        signature.of(String.valueOf(NOW), BODY).substring(3).toUpperCase(java.util.Locale.ROOT);

    assertThat(signature.check(String.valueOf(NOW), prefix + hex, BODY)).isEqualTo(FORGED);
  }

  @Test
  void refuses_a_blank_secret() {
    assertThatThrownBy(() -> new Signature(" ", CLOCK))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

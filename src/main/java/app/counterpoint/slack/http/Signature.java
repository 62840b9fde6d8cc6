package app.counterpoint.slack.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of Slack's from others by the secret shared with Slack: {@code v0=} and the
 * HMAC-SHA256 of {@code v0:timestamp:body} in hex. Safe for any number of threads.
 *
 * <p>The SDK's own check lets a timestamp from the future pass, compares in a time that depends on
 * the difference, and reads the body in the machine's charset; so this one stands before it.
 */
final class Signature {
  /** How far a timestamp may lie from now, in either direction. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v0";
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  /** Whether a request is Slack's, and why not. */
  enum Verdict {
    GENUINE,
    /** A header is missing, or the timestamp is no number. */
    MISSING,
    /** The timestamp is too far from now: a request may have been recorded and sent again. */
    STALE,
    /** The signature does not belong to this body and timestamp. */
    FORGED
  }

  private final SecretKeySpec key;
  private final Clock clock;

  /** Refuses a blank secret, with which anybody could sign. */
  Signature(String secret, Clock clock) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("the signing secret is missing");
    }
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /** Checks the body, byte by byte as it arrived, against the two headers. */
  Verdict check(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null || signature == null || !SECONDS.matcher(timestamp).matches()) {
      return Verdict.MISSING;
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
      return Verdict.STALE;
    }
    byte[] expected = of(timestamp, body).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))
        ? Verdict.GENUINE
        : Verdict.FORGED;
  }

  /** The signature that belongs to a body and a timestamp. */
  String of(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}

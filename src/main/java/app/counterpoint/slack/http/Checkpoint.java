package app.counterpoint.slack.http;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.Incident;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a body passes before a listener sees it: first the proof that it is Slack's, only then a
 * parser, and at last the {@link Intake}. Whatever a body holds, there is a response.
 */
final class Checkpoint {
  private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Signature signature;
  private final SlackRequestParser parser;
  private final Intake intake;
  private final Meters meters;
  private final Seldom complaint;

  Checkpoint(
      Signature signature, SlackRequestParser parser, Intake intake, Meters meters, Clock clock) {
    this.signature = signature;
    this.parser = parser;
    this.intake = intake;
    this.meters = meters;
    this.complaint = new Seldom(clock, Duration.ofMinutes(1));
  }

  /** The response to a body; {@code arrived} is when it came, as {@link System#nanoTime()} told. */
  Response answer(Map<String, List<String>> headers, byte[] body, long arrived) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (isSslCheck(text)) {
      return Response.ok();
    }
    RequestHeaders known = new RequestHeaders(headers);
    Signature.Verdict verdict =
        signature.check(
            known.getFirstValue("x-slack-request-timestamp"),
            known.getFirstValue("x-slack-signature"),
            body);
    if (verdict != Signature.Verdict.GENUINE) {
      meters.notSlacks(verdict);
      return Response.error(401);
    }
    if (isRateLimitNotice(text)) {
      return heldBack();
    }
    return deliver(known, text, arrived);
  }

  private Response deliver(RequestHeaders headers, String text, long arrived) {
    try {
      Request<?> request = parse(headers, text);
      return request == null ? malformed() : intake.take(request, arrived);
    } catch (Exception e) {
      LOG.warn("A request that Slack signed cannot be read: {}", Incident.trace(e));
      return malformed();
    }
  }

  private @Nullable Request<?> parse(RequestHeaders headers, String text) {
    return parser.parse(
        SlackRequestParser.HttpRequest.builder()
            .requestUri("/slack/events")
            .requestBody(text)
            .headers(headers)
            .build());
  }

  private static Response malformed() {
    return Response.builder().statusCode(400).headers(Intake.NO_RETRY).build();
  }

  /** Slack looks after its certificates now and then, unsigned; nothing comes of saying yes. */
  private static boolean isSslCheck(String text) {
    return text.startsWith("ssl_check=1") && !text.contains("command=");
  }

  /** Slack sends this one bare, without the envelope that Bolt looks for. */
  private static boolean isRateLimitNotice(String text) {
    try {
      return text.startsWith("{")
          && JSON.readTree(text).path("type").asText("").equals("app_rate_limited");
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private Response heldBack() {
    meters.heldBack();
    if (complaint.isDue()) {
      LOG.warn("Slack holds back events: more than 30,000 came in an hour");
    }
    return Response.ok();
  }
}

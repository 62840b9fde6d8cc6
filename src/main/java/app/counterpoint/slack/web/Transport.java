package app.counterpoint.slack.web;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.web.Answer.Failed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.Response;

/**
 * Sends requests and reads answers. Whatever goes wrong is counted and comes out as an {@link
 * Answer} in our own words: no exception, and nothing of the request.
 */
final class Transport {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Pattern ERROR_WORD = Pattern.compile("[a-z0-9_]{1,60}");
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(1);
  private static final int TRIES = 3;

  private final Slack slack;
  private final MethodsClient methods;
  private final String token;
  private final Meters meters;
  private final Pause pause;

  Transport(Slack slack, String token, Meters meters, Pause pause) {
    this.slack = slack;
    this.methods = slack.methods(token);
    this.token = token;
    this.meters = meters;
    this.pause = pause;
  }

  /** For a call that somebody waits for: one try. */
  Answer once(String method, Map<String, String> fields) {
    return attempt(method, method(method, fields)).answer();
  }

  /** For a call that nobody waits for: waits as told when Slack asks for it, and tries again. */
  Answer patiently(String method, Map<String, String> fields) {
    return patiently(method, method(method, fields));
  }

  /** Posts JSON to an address that Slack gave us; its answer is no JSON. */
  Answer patientlyTo(String address, String label, Map<String, Object> body) {
    return patiently(
        label, new Request(() -> slack.getHttpClient().postJsonBody(address, body), false));
  }

  private Request method(String method, Map<String, String> fields) {
    FormBody.Builder form = new FormBody.Builder();
    fields.forEach(form::add);
    return new Request(() -> methods.runPostFormWithToken(form, method, token), true);
  }

  private Answer patiently(String label, Request request) {
    for (int left = TRIES; ; left--) {
      Attempt attempt = attempt(label, request);
      Duration wait = attempt.holdOff();
      if (wait.isZero() || left == 1 || wait.compareTo(LONGEST_WAIT) > 0) {
        return attempt.answer();
      }
      pause.sleep(wait);
    }
  }

  private Attempt attempt(String label, Request request) {
    try (Response response = request.send().send()) {
      if (response.code() == TOO_MANY_REQUESTS) {
        Duration pause = retryAfter(response);
        meters.slackError(label, Failed.RATE_LIMITED);
        return new Attempt(new Failed(Failed.RATE_LIMITED, pause), pause);
      }
      if (!response.isSuccessful()) {
        return last(failed(label, "http_" + response.code()));
      }
      return last(
          request.json()
              ? read(label, response.body().string())
              : new Answer.Done(JSON.createObjectNode()));
    } catch (IOException e) {
      return last(failed(label, Failed.NO_ANSWER));
    } catch (IllegalArgumentException e) {
      return last(failed(label, "no_address"));
    }
  }

  private static Attempt last(Answer answer) {
    return new Attempt(answer, Duration.ZERO);
  }

  private static Duration retryAfter(Response response) {
    String told = response.headers().values("Retry-After").stream().findFirst().orElse("").strip();
    try {
      Duration wait = Duration.ofSeconds(Long.parseLong(told));
      return wait.compareTo(DEFAULT_WAIT) < 0 ? DEFAULT_WAIT : wait;
    } catch (NumberFormatException e) {
      return DEFAULT_WAIT;
    }
  }

  private Answer read(String method, String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.path("ok").equals(BooleanNode.TRUE)) {
        return new Answer.Done(json);
      }
      String error = json.path("error").asText("");
      if (ERROR_WORD.matcher(error).matches()) {
        meters.slackError(method, error);
        return new Answer.Refused(error);
      }
    } catch (JsonProcessingException e) {
      return failed(method, Failed.UNREADABLE);
    }
    return failed(method, Failed.UNREADABLE);
  }

  private Answer failed(String label, String fault) {
    meters.slackError(label, fault);
    return new Failed(fault);
  }

  /**
   * Something to send, as often as needed.
   *
   * @param json whether the answer is JSON that says whether it worked
   */
  private record Request(Send send, boolean json) {}

  @FunctionalInterface
  private interface Send {
    Response send() throws IOException;
  }

  /**
   * One try.
   *
   * @param holdOff how long Slack asked to wait before the next; zero if it did not
   */
  private record Attempt(Answer answer, Duration holdOff) {}
}

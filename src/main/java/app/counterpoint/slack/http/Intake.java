package app.counterpoint.slack.http;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.Incident;
import app.counterpoint.workspace.SeenDeliveries;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what Slack delivers, whichever way it came: once each, timed, and never with an
 * exception. Safe for any number of threads.
 */
public final class Intake {
  /** Tells Slack that sending the same again will not help. */
  static final Map<String, List<String>> NO_RETRY = Map.of("x-slack-no-retry", List.of("1"));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final App app;
  private final Repeats repeats;
  private final Meters meters;
  private final Apology apology;

  /** Hands what is new to the listeners of {@code app}, which must have been started. */
  public Intake(App app, SeenDeliveries seen, Meters meters, Clock clock, Apology apology) {
    this.app = app;
    this.repeats = new Repeats(seen, meters, clock);
    this.meters = meters;
    this.apology = apology;
  }

  /**
   * Runs the listener for a request.
   *
   * @param arrived when it came, as {@link System#nanoTime()} told
   * @return what to tell Slack; 200 is an ack
   * @throws IllegalArgumentException for a request that cannot be one of Slack's
   */
  Response take(Request<?> request, long arrived) throws Exception {
    Optional<Delivery> delivery = Delivery.of(request);
    if (delivery.isEmpty()) {
      return app.run(request);
    }
    try {
      return take(request, delivery.get());
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - arrived);
      meters.acked(delivery.get().entry().label(), took);
    }
  }

  private Response take(Request<?> request, Delivery delivery) {
    if (delivery.byBot() || repeats.isOne(delivery)) {
      return Response.ok();
    }
    try {
      Response response = app.run(request);
      return response == null ? Response.ok() : response;
    } catch (Exception e) {
      meters.failed(delivery.entry().label());
      return failed(delivery.entry(), Incident.log(delivery.entry().label(), e));
    }
  }

  /**
   * An event is acked all the same: it counts as taken, so a retry would find nobody. A command is
   * acked with a sentence for the person who typed it. The rest is left without an ack, for which
   * Slack does not try again but shows at the button or in the modal that it did not work.
   */
  private Response failed(EntryPoint entry, Incident incident) {
    return switch (entry) {
      case EVENT -> Response.builder().statusCode(200).headers(NO_RETRY).build();
      case COMMAND ->
          Response.builder()
              .statusCode(200)
              .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
              .body(sorry(incident))
              .build();
      default -> Response.builder().statusCode(500).headers(NO_RETRY).build();
    };
  }

  private String sorry(Incident incident) {
    return JSON.createObjectNode()
        .put("response_type", "ephemeral")
        .put("text", apology.sentence(incident.id()))
        .toString();
  }
}

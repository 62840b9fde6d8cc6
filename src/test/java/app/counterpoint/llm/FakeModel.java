package app.counterpoint.llm;

import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** An endpoint that answers what a test tells it to, over real HTTP. */
public final class FakeModel implements AutoCloseable {
  public static final String KEY = "sk-secret-0123456789";
  static final OrdinaryWords ORDINARY = ordinary();

  static final List<String> QUESTIONS =
      List.of(
          "Where does the 20% come from: a budget line or an offer?",
          "If we got to €41k, what else would stand in the way?");
  static final String SCRIPT =
      "You've asked for 20% off, and I can work with a target once I know what's behind it. Is it a"
          + " budget or a savings goal? Tell me which by Friday.";

  /** What the endpoint says where everything is as it should be. */
  static final String GOOD = answer(QUESTIONS, SCRIPT);

  private static final TimeOuts SHORT =
      new TimeOuts(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(12));

  public final MockWebServer server = new MockWebServer();
  final Ticking clock = new Ticking();
  final Counted usage = new Counted();

  private static OrdinaryWords ordinary() {
    try {
      return OrdinaryWords.of(BundledPlaybook.load());
    } catch (BrokenPlaybookException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String answer(List<String> questions, String script) {
    ObjectNode json = Json.object();
    questions.forEach(json.putArray("questions")::add);
    return json.put("script", script).toString();
  }

  static ModelPrompts prompts() {
    try {
      return ModelPrompts.bundled();
    } catch (BrokenPromptsException e) {
      throw new IllegalStateException(e);
    }
  }

  ModelSettings settings() {
    return settings("/v1/chat/completions");
  }

  ModelSettings settings(String path) {
    HttpUrl url = server.url(path);
    return new ModelSettings(url, "a-model", new ApiKey(KEY), true, SHORT, 1_000_000, 4);
  }

  ModelSettings patient(Duration firstToken, Duration total) {
    ModelSettings all = settings();
    return new ModelSettings(
        all.url(),
        all.model(),
        all.key(),
        all.masked(),
        new TimeOuts(Duration.ofSeconds(2), firstToken, total),
        all.tokensPerDay(),
        all.callsAtOnce());
  }

  ModelSettings limited(long tokens, int calls, boolean masked) {
    ModelSettings all = settings();
    return new ModelSettings(
        all.url(), all.model(), all.key(), masked, all.timeOuts(), tokens, calls);
  }

  HttpWriter writer() {
    return writer(settings());
  }

  HttpWriter writer(ModelSettings settings) {
    return new HttpWriter(settings, prompts(), ORDINARY, clock, new Random(7), usage);
  }

  /** Answers the next call with a text, in small deltas, and then says what it cost. */
  public void says(String text) {
    server.enqueue(stream(text, 1_000, 200));
  }

  /** Answers the next call with events as they are. */
  void streams(String... data) {
    StringBuilder body = new StringBuilder();
    for (String event : data) {
      body.append("data: ").append(event).append("\n\n");
    }
    server.enqueue(events(body.toString()));
  }

  /** Answers every call with this; unlike what is queued, its throttle leaves the request alone. */
  public void always(MockResponse response) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return response;
          }
        });
  }

  void fails(int status) {
    server.enqueue(new MockResponse().setResponseCode(status));
  }

  public static MockResponse stream(String text, int tokensIn, int tokensOut) {
    String usage =
        "{\"choices\":[],\"usage\":{\"prompt_tokens\":%d,\"completion_tokens\":%d}}"
            .formatted(tokensIn, tokensOut);
    return events(deltas(text) + "data: " + usage + "\n\ndata: [DONE]\n\n");
  }

  public static MockResponse events(String body) {
    return new MockResponse().setHeader("Content-Type", "text/event-stream").setBody(body);
  }

  /** A text as events of a few characters each. */
  public static String deltas(String text) {
    StringBuilder body = new StringBuilder();
    for (int from = 0; from < text.length(); from += 7) {
      body.append("data: ").append(delta(text.substring(from, Math.min(text.length(), from + 7))));
      body.append("\n\n");
    }
    return body.toString();
  }

  static String delta(String text) {
    ObjectNode event = Json.object();
    event.putArray("choices").addObject().putObject("delta").put("content", text);
    return event.toString();
  }

  /** What the last call sent. */
  RecordedRequest received() {
    try {
      RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("no request came");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public static String body(RecordedRequest request) {
    return request.getBody().readString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      server.shutdown();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

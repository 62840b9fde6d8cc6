package app.counterpoint.slack;

import app.counterpoint.AppExtension;
import app.counterpoint.llm.FakeModel;
import app.counterpoint.llm.ModelSettings;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;

/** A model's endpoint behind the app, and what it makes of the card for one message. */
final class DealModel implements AutoCloseable {
  static final String ASKED = "they want 20% off by friday, says Sarah Kowalski at Brightline";

  /** What the model says of the persons it does not know. */
  static final List<String> QUESTIONS =
      List.of(
          "What has to be done by Friday for Name1: a board paper, a quarter close or a renewal?",
          "If we agreed on price by Friday, who signs at Name2, and are they around?",
          "Apart from price, what's still open on your side: legal, security, the approval?");

  static final String SCRIPT =
      "You'll have my answer on 20% by Friday, yes or no. To make it a useful one, what's the date"
          + " for: a board paper, a booking, a comparison? If it's a paper, I can help with the"
          + " figures as well as the price.";

  /** A question as the rep reads it, with its name restored. */
  static final String FITTED = "What has to be done by Friday for Sarah Kowalski: a board paper";

  /** A question as the playbook has it. */
  static final String ORIGINAL = "What has to be done by Friday: a board paper";

  private static final int PATIENCE_SECONDS = 20;

  private final FakeModel endpoint = new FakeModel();

  DealModel() {
    says(FakeModel.answer(QUESTIONS, SCRIPT));
  }

  /** An app that asks this model. */
  AppExtension app() {
    return AppExtension.demo()
        .with(ModelSettings.URL, endpoint.server.url("/v1").toString())
        .with(ModelSettings.KEY, FakeModel.KEY)
        .with(ModelSettings.MODEL, "a-model");
  }

  /** Answers every call with this text. */
  void says(String text) {
    answers(FakeModel.stream(text, 900, 120));
  }

  /** Answers every call with this. */
  void answers(MockResponse response) {
    endpoint.always(response);
  }

  /** How many calls came so far, that of the start among them. */
  int calls() {
    return endpoint.server.getRequestCount();
  }

  /** The next call's body. */
  String received() {
    try {
      RecordedRequest request = endpoint.server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("the model was not asked");
      }
      return FakeModel.body(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    endpoint.close();
  }
}

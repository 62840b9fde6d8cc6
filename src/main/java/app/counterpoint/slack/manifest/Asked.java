package app.counterpoint.slack.manifest;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What came of asking Slack.
 *
 * @param answer empty where Slack did not say yes
 * @param problem why not, without anything secret
 */
record Asked<T extends SlackApiTextResponse>(Optional<T> answer, String problem) {

  /** A call of the SDK's. */
  @FunctionalInterface
  interface Question<T> {
    T ask() throws IOException, SlackApiException;
  }

  static <T extends SlackApiTextResponse> Asked<T> of(Question<T> question) {
    try {
      T answer = question.ask();
      return answer.isOk()
          ? new Asked<>(Optional.of(answer), "")
          : new Asked<>(Optional.empty(), "Slack says " + answer.getError());
    } catch (SlackApiException e) {
      return new Asked<>(Optional.empty(), "Slack answers " + e.getResponse().code());
    } catch (JsonParseException e) {
      return new Asked<>(Optional.empty(), "Slack's answer cannot be read");
    } catch (IOException e) {
      return new Asked<>(Optional.empty(), "Slack does not answer; check SLACK_API_URL");
    }
  }
}

package app.counterpoint.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** Sets up the SDK's client, once for the whole app. */
public final class SlackConnection {
  /** The longest that any call may take, so that none can hold up an acknowledgement. */
  static final Duration CALL = Duration.ofSeconds(5);

  /** The longest that Slack may say nothing. */
  private static final int SILENCE_MILLIS = 2_500;

  private static final String SPOKEN = "chat.postMessage";

  private SlackConnection() {}

  /**
   * A client for Slack's API at the address.
   *
   * @param apiUrl such as {@code https://slack.com/api/}, with or without the slash at its end
   * @throws IllegalArgumentException if it is no address
   */
  public static Slack to(String apiUrl) {
    return to(apiUrl, CALL);
  }

  static Slack to(String apiUrl, Duration longestCall) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl.endsWith("/") ? apiUrl : apiUrl + "/");
    config.setStatsEnabled(false);
    // The SDK's own listeners write bodies to the debug log.
    config.setHttpClientResponseHandlers(new ArrayList<>());
    config.setHttpClientReadTimeoutMillis(SILENCE_MILLIS);
    config.setHttpClientWriteTimeoutMillis(SILENCE_MILLIS);
    config.setHttpClientCallTimeoutMillis(Math.toIntExact(longestCall.toMillis()));
    if (isLocal(HttpUrl.get(apiUrl))) {
      // The SDK takes a proxy from the environment and knows no exceptions from it.
      config.setProxyUrl(null);
    }
    OkHttpClient http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .addInterceptor(chain -> chain.proceed(saidOnce(chain.request())))
            .build();
    SlackHttpClient client = new SlackHttpClient(http);
    client.setConfig(config);
    return Slack.getInstance(config, client);
  }

  private static boolean isLocal(HttpUrl url) {
    return Set.of("localhost", "127.0.0.1", "::1").contains(url.host());
  }

  /**
   * OkHttp sends again what a broken connection may have delivered: nothing is to be said twice.
   */
  private static Request saidOnce(Request request) {
    RequestBody body = request.body();
    return body != null && request.url().encodedPath().endsWith(SPOKEN)
        ? request.newBuilder().method(request.method(), new OneShot(body)).build()
        : request;
  }

  private static final class OneShot extends RequestBody {
    private final RequestBody body;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}

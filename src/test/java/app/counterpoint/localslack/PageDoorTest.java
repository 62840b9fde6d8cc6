package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in at the page's door, and what is handed out there. */
class PageDoorTest {
  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private PageClient page;

  @BeforeEach
  void start() {
    page = new PageClient(local.slack(), "U0RILEY");
  }

  @Test
  void another_site_in_the_same_browser_is_refused() throws Exception {
    assertThat(status("Origin", "http://evil.example")).isEqualTo(403);
    assertThat(status("Origin", "null")).isEqualTo(403);
    assertThat(status("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(status("Sec-Fetch-Site", "same-site")).isEqualTo(403);
  }

  @Test
  void the_page_itself_is_let_in() throws Exception {
    assertThat(status("Origin", local.slack().address().toString())).isEqualTo(200);
    assertThat(status("Sec-Fetch-Site", "same-origin")).isEqualTo(200);
  }

  private int status(String header, String value) throws Exception {
    return page.send("GET", "state", "", header, value).statusCode();
  }

  @ParameterizedTest
  @CsvSource({
    "/local/state, localhost:1, 200",
    "/local/state, [::1], 200",
    "/local/state, evil.example, 403",
    "/local/state, localhost.evil.example, 403",
    "/, 127.0.0.1, 200",
    "/, evil.example, 403"
  })
  void a_name_that_somebody_else_lets_point_here_is_refused(String path, String host, int status)
      throws Exception {
    int port = local.slack().address().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 " + status);
    }
  }

  @Test
  void a_body_without_end_is_refused() throws Exception {
    HttpResponse<String> answer = page.send("POST", "say", "x".repeat(600_000));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(PageClient.json(answer).path("error").asText()).isEqualTo("That is too long.");
  }

  @Test
  void a_body_that_is_no_json_is_nobodys() throws Exception {
    assertThat(page.send("POST", "say", "{").statusCode()).isEqualTo(400);
  }

  @Test
  void the_files_forbid_the_browser_to_load_anything_from_elsewhere() throws Exception {
    HttpResponse<String> index = file("/");
    assertThat(index.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(index.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self'");
    assertThat(index.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/script/none.js", "/demo.json", "/script/../../demo.json", "/page/index.html"})
  void what_is_no_file_of_the_page_is_not_handed_out(String path) throws Exception {
    assertThat(file(path).statusCode()).isBetween(400, 404);
  }

  private HttpResponse<String> file(String path) throws Exception {
    return PageClient.HTTP.send(page.http("GET", path, "").build(), BodyHandlers.ofString());
  }

  @Test
  void a_stream_tells_that_something_changed() throws Exception {
    HttpResponse<InputStream> stream =
        PageClient.HTTP.send(
            page.http("GET", "/local/stream?as=U0RILEY", "").build(), BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("event: changed");
      assertThat(lines.readLine()).isEqualTo("data: {}");
      assertThat(lines.readLine()).isEmpty();
      local.slack().as("U0RILEY").says("C0ACME", "hello");
      assertThat(lines.readLine()).isEqualTo("event: changed");
    }
  }

  @Test
  void a_stream_ends_with_the_workspace() throws Exception {
    HttpResponse<InputStream> stream =
        PageClient.HTTP.send(
            page.http("GET", "/local/stream", "").build(), BodyHandlers.ofInputStream());
    local.slack().close();
    assertThat(new String(stream.body().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("event: changed");
  }
}

package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reading of bodies: not too many bytes, and not for too long. */
class SlackEventsTest {
  private static Entrance entrance;

  @BeforeAll
  static void open() throws Exception {
    entrance =
        new Entrance(app -> app.command("/procurement-tips", (request, context) -> context.ack()));
  }

  @AfterAll
  static void close() {
    entrance.close();
  }

  private static byte[] command(int bytes) {
    String head = Payloads.command("", "");
    return (head + "x".repeat(bytes - head.length())).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void takes_a_body_of_one_mebibyte() throws Exception {
    assertThat(entrance.deliver(command(1 << 20)).statusCode()).isEqualTo(200);
  }

  @Test
  void refuses_a_body_that_turns_out_to_be_larger() throws Exception {
    String head =
        "POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString((1 << 20) + 1)
            + "\r\n";
    byte[] body = new byte[(1 << 20) + 1];

    assertThat(answer(entrance.port(), head, body)).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void needs_no_more_than_the_length_to_refuse_a_body_that_is_larger() throws Exception {
    String head =
        "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: " + ((1 << 20) + 1) + "\r\n\r\n";

    assertThat(answer(entrance.port(), head, new byte[0])).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void refuses_chunks_that_are_none() throws Exception {
    String head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz";

    assertThat(answer(entrance.port(), head + "\r\n", new byte[0])).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void gives_up_on_a_body_that_does_not_come() throws Exception {
    assertThat(answer(Runnable::run, 50, "ab")).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void says_so_when_every_listener_is_busy() throws Exception {
    Executor full =
        task -> {
          throw new RejectedExecutionException();
        };

    assertThat(answer(full, 60_000, "abc")).startsWith("HTTP/1.1 503 ");
  }

  @Test
  void answers_two_requests_on_one_connection() throws Exception {
    byte[] body = command(200);
    HttpResponse<String> first = entrance.post(body, entrance.signed(body, Duration.ZERO));
    HttpResponse<String> second = entrance.post(body, Map.of());

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(401);
  }

  /** The first line that comes back where Slack announces three bytes and sends some. */
  private static String answer(Executor listeners, long readMillis, String sent) throws Exception {
    Server server = new Server(0);
    SlackEvents events = new SlackEvents(entrance.checkpoint(), listeners, readMillis);
    server.setHandler(new Routes(Map.of("/slack/events", new Page(Set.of("POST"), events))));
    server.start();
    try {
      int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
      String head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n";
      return answer(port, head + sent, new byte[0]);
    } finally {
      server.stop();
    }
  }

  private static String answer(int port, String head, byte[] body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      InputStreamReader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      return String.valueOf(new BufferedReader(in).readLine());
    }
  }
}

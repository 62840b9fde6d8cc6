package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** An acknowledgement and a call of the API can change one view at a time. */
class ViewsTest {
  private final Views views = new Views(new Ids(Clock.systemUTC()));

  private static ObjectNode titled(String title) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("type", "modal").put("title", title).putArray("blocks");
    return content;
  }

  private static void awaitEndOrMonitor(Thread thread) {
    thread.start();
    while (thread.isAlive() && thread.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
  }

  @Test
  void what_comes_while_a_view_is_replaced_comes_after_it() throws Exception {
    ShownView open = views.open("U0RILEY", titled("first"));
    Thread acknowledgement = new Thread(() -> views.update(open, titled("acknowledged")));
    views.update(
        open.id(),
        old -> {
          awaitEndOrMonitor(acknowledgement);
          return titled("called");
        });
    acknowledgement.join();

    assertThat(views.find(open.id()).orElseThrow().content().path("title").asText())
        .isEqualTo("acknowledged");
  }

  @Test
  void nothing_is_replaced_where_there_is_no_such_view() {
    assertThat(views.update("V0NONE", old -> titled("called"))).isEmpty();
  }
}

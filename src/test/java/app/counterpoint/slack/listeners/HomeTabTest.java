package app.counterpoint.slack.listeners;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.slack.views.Home;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.Standing;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two drawings that overlap cannot be had from the local Slack at will. */
class HomeTabTest {
  private static final PersonId MORGAN = new PersonId("U0MORGAN");
  private static final Answer DONE = new Answer.Done(JsonNodeFactory.instance.objectNode());
  private static final Home EMPTY =
      new Home(List.of(), List.of(), new Mutes.Muted(false, Set.of()), Map.of(), Optional.empty());

  private final Desk desk = mock(Desk.class);
  private final Gate gate = mock(Gate.class);
  private final SlackWeb web = mock(SlackWeb.class);
  private final Homes homes = mock(Homes.class);
  private final HomeTab tab = new HomeTab(desk, gate, web, homes);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch shown = new CountDownLatch(1);

  @BeforeEach
  void slack_takes_its_time() throws Exception {
    Playbook playbook = BundledPlaybook.load();
    when(desk.playbook()).thenReturn(playbook);
    when(gate.standing(MORGAN)).thenReturn(Standing.OURS);
    when(homes.of(MORGAN)).thenReturn(EMPTY);
    when(web.publishHome(eq(MORGAN), any()))
        .thenAnswer(
            call -> {
              begun.countDown();
              shown.await();
              return DONE;
            });
  }

  private Thread drawing() {
    Thread thread = new Thread(() -> tab.draw(MORGAN));
    thread.start();
    return thread;
  }

  /** One that can get no further by itself. */
  private Thread waiting() {
    Thread thread = drawing();
    while (thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    return thread;
  }

  @Test
  void looks_up_nothing_before_an_earlier_drawing_is_shown() throws Exception {
    Thread earlier = drawing();
    begun.await();
    Thread later = waiting();

    verify(homes, times(1)).of(MORGAN);
    shown.countDown();
    earlier.join();
    later.join();
    verify(homes, times(2)).of(MORGAN);
  }

  @Test
  void draws_once_for_all_that_ask_while_one_waits() throws Exception {
    Thread earlier = drawing();
    begun.await();
    Thread later = waiting();
    tab.draw(MORGAN);
    tab.draw(MORGAN);
    shown.countDown();
    earlier.join();
    later.join();

    verify(web, times(2)).publishHome(eq(MORGAN), any());
  }
}

package app.counterpoint.slack.listeners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.coaching.Writer;
import app.counterpoint.deals.DealBook;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.deals.WatchedChannels;
import app.counterpoint.digest.Digests;
import app.counterpoint.metrics.Meters;
import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.nudges.Nudges;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.manifest.Manifest;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.posting.Recall;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.tips.Budget;
import app.counterpoint.tips.Moments;
import app.counterpoint.tips.Mutes;
import app.counterpoint.tips.TipLog;
import app.counterpoint.workspace.PersonalData;
import app.counterpoint.workspace.SeenDeliveries;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.model.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the manifest offers is listened to, and nothing else is. Nothing is called here. */
class ListenersTest {
  /** Writes down what is registered. */
  private static final class Register extends App {
    private final Set<String> commands = new TreeSet<>();
    private final Set<String> shortcuts = new TreeSet<>();
    private final Set<String> events = new TreeSet<>();
    private final List<Middleware> middleware = new ArrayList<>();

    Register() {
      super(new AppConfig(), List.of());
    }

    @Override
    public App use(Middleware one) {
      middleware.add(one);
      return this;
    }

    @Override
    public App command(String name, SlashCommandHandler handler) {
      commands.add(name);
      return this;
    }

    @Override
    public App messageShortcut(String callback, MessageShortcutHandler handler) {
      shortcuts.add(callback);
      return this;
    }

    @Override
    public App globalShortcut(String callback, GlobalShortcutHandler handler) {
      shortcuts.add(callback);
      return this;
    }

    @Override
    public <E extends Event> App event(Class<E> type, BoltEventHandler<E> handler) {
      try {
        events.add((String) type.getField("TYPE_NAME").get(null));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(type + " has no type", e);
      }
      return this;
    }
  }

  private final AckFirst work = new AckFirst(new Meters());
  private final Fits fits = new Fits(Writer.NONE, new Meters(), time -> {});
  private final Register register = new Register();
  private final Manifest manifest = Manifest.bundled();

  @BeforeEach
  void registers() {
    new Listeners(
            () -> mock(Coach.class),
            new Stores(
                mock(AnswerLog.class),
                mock(SavedPlays.class),
                mock(PassedOn.class),
                mock(DealBook.class),
                mock(WatchedChannels.class),
                mock(TipLog.class),
                mock(Moments.class),
                mock(Mutes.class),
                mock(PersonalData.class),
                mock(SeenDeliveries.class),
                mock(NudgeBook.class),
                mock(DeliveryLog.class),
                mock(NudgeReaders.class)),
            new Outlet(
                mock(SlackWeb.class),
                mock(SlackGate.class),
                mock(SlackGate.class),
                mock(Roles.class),
                mock(Posts.class),
                mock(Recall.class)),
            mock(DealChannels.class),
            mock(DealSpotter.class),
            Budget.DEFAULT,
            work,
            fits,
            mock(Nudges.class),
            nudge -> Optional.empty(),
            mock(Digests.class),
            new Meters(),
            Clock.systemUTC())
        .register(register);
  }

  @AfterEach
  void ends() {
    work.close();
    fits.close();
  }

  @Test
  void listens_to_every_command_and_to_no_other() {
    assertThat(register.commands).isEqualTo(Set.copyOf(manifest.commands()));
  }

  @Test
  void listens_to_every_shortcut_and_to_no_other() {
    assertThat(register.shortcuts).isEqualTo(Set.copyOf(manifest.shortcuts()));
  }

  @Test
  void listens_to_every_event_and_to_no_other() {
    Set<String> offered =
        manifest.events().stream()
            .map(event -> event.startsWith("message.") ? "message" : event)
            .collect(Collectors.toSet());

    assertThat(register.events).isEqualTo(offered);
  }

  @Test
  void puts_the_doorman_before_all_of_them() {
    assertThat(register.middleware).singleElement().isInstanceOf(Doorman.class);
  }
}

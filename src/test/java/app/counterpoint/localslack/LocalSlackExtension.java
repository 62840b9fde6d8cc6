package app.counterpoint.localslack;

import app.counterpoint.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh local Slack for each test, closed after it. Register it in a field:
 *
 * <pre>{@code
 * @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();
 * }</pre>
 */
public final class LocalSlackExtension implements BeforeEachCallback, AfterEachCallback {
  private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");

  private final Seed seed;
  private SettableClock clock = new SettableClock(START);
  private @Nullable LocalSlack slack;

  private LocalSlackExtension(Seed seed) {
    this.seed = seed;
  }

  /** With the demo's workspace. */
  public static LocalSlackExtension demo() {
    return new LocalSlackExtension(Seed.demo());
  }

  /** With a workspace of the test's own. */
  public static LocalSlackExtension of(Seed seed) {
    return new LocalSlackExtension(seed);
  }

  /** The local Slack of the test that runs. */
  public LocalSlack slack() {
    if (slack == null) {
      throw new IllegalStateException("no test runs");
    }
    return slack;
  }

  /** Slack's clock, for the app to share. */
  public Clock clock() {
    return clock;
  }

  /** Moves Slack's clock on, and tries again what is due then. */
  public List<Delivered> turnClock(Duration by) {
    clock.turn(by);
    return slack().tick();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    clock = new SettableClock(START);
    slack = LocalSlack.start(seed, clock, 0);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    slack().close();
    slack = null;
  }
}

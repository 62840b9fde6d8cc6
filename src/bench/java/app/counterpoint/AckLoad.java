package app.counterpoint;

import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.Seed;
import app.counterpoint.playbook.BundledPlaybook;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures what was promised of {@code serve}: how soon it is ready, how soon a command has its
 * card, and how much memory it takes. Ends with 1 where a promise is not kept.
 */
public final class AckLoad {
  private static final long SEED = 20_251_126;
  private static final int PER_SECOND = 50;
  private static final int WARM_UP = 500;
  private static final int MEASURED = 2_000;
  private static final int PEOPLE = 200;

  private AckLoad() {}

  /** Runs it, for about a minute. */
  public static void main(String[] args) throws Exception {
    Report report;
    try (LocalSlack slack = LocalSlack.start(workspace(), Clock.systemUTC(), 0)) {
      report = measured(slack);
    }
    System.out.println(report.table());
    System.exit(report.isKept() ? 0 : 1); // the HTTP client's threads would keep us
  }

  private static Report measured(LocalSlack slack) throws Exception {
    Asks asks = new Asks(BundledPlaybook.load(), SEED);
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Report report =
        new Report(
            PER_SECOND
                + " texts a second, none seen before, seed "
                + SEED
                + "; "
                + WARM_UP
                + " to warm up, then "
                + MEASURED
                + " measured; load average "
                + Report.loadAverage());
    try (ServeProcess app = new ServeProcess(slack, http)) {
      SlashCommands commands =
          new SlashCommands(http, app.events(), slack, people(), Clock.systemUTC());
      report.ready(app.untilReady());
      report.first(commands.send(asks.next(1).get(0)));
      commands.send(asks.next(WARM_UP), PER_SECOND);
      Duration before = app.worked();
      report.acks(commands.send(asks.next(MEASURED), PER_SECOND));
      report.work(app.worked().minus(before).dividedBy(MEASURED));
      report.memory(app.residentMemory());
    }
    return report;
  }

  private static Seed workspace() {
    Seed seed = Seed.demo();
    for (String id : people()) {
      seed = seed.with(Person.of(id, "rep", "Rep", seed.app().team()));
    }
    return seed;
  }

  private static List<String> people() {
    return IntStream.range(0, PEOPLE).mapToObj(i -> "U0REP" + (1000 + i)).toList();
  }
}

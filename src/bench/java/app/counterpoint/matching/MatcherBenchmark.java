package app.counterpoint.matching;

import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long one message takes that the matcher has never seen, and one that it has. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class MatcherBenchmark {
  private Teacher teacher;
  private LearnedMatcher matcher;
  private List<String> texts;
  private int next;

  /** Loads the bundled playbook; its cues, with a number before each, are texts never seen. */
  @Setup
  public void load() throws Exception {
    Playbook playbook = BundledPlaybook.load();
    teacher = Teacher.prepare(Path.of("target"));
    matcher = teacher.teach(playbook.cues());
    texts = Training.texts(playbook.cues());
  }

  /** Closes what was loaded. */
  @TearDown
  public void close() {
    teacher.close();
  }

  /** One core, one message after another. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Matches unseen() {
    next++;
    return matcher.match(Query.of(next + " " + texts.get(next * 7919 % texts.size())));
  }

  /** Two cores, as many as they can. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(2)
  public Matches unseenOnTwoCores() {
    int at = Math.floorMod(System.nanoTime(), texts.size());
    return matcher.match(Query.of(System.nanoTime() + " " + texts.get(at)));
  }

  /** A message repeated. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Matches repeated() {
    return matcher.match(Query.of("they want 20% off by friday"));
  }

  /** Runs them all. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(MatcherBenchmark.class.getName()).build()).run();
  }
}

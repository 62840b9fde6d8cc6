package app.counterpoint.cli;

import app.counterpoint.matching.Baselines;
import app.counterpoint.matching.CrossValidation;
import app.counterpoint.matching.LearnedMatcher;
import app.counterpoint.matching.Matcher;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.Playbook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores labelled files and prints a table. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Scores labelled JSON Lines files: what was asked, or what channels heard.")
final class EvalCommand implements Callable<Integer> {
  private static final double NANOS = 1e6;
  private static final double MEBIBYTE = 1 << 20;

  private final Workshop workshop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Labelled JSON Lines.")
  private List<Path> files = List.of();

  @Option(names = "--baselines", description = "Also score BM25 and the bare embedding.")
  private boolean baselines;

  @Option(names = "--folds", description = "Also cross-validate over the cues, in five folds.")
  private boolean folds;

  @Option(names = "--wrong", description = "Also print what was answered wrongly.")
  private boolean wrong;

  EvalCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<List<Labelled>> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(Labelled.read(file));
    }
    if (sets.isEmpty() && !folds) {
      spec.commandLine().getErr().println("Name a labelled file, or ask for --folds.");
      return 2;
    }
    try (Teacher teacher = workshop.teacher()) {
      Playbook playbook = workshop.playbook();
      LearnedMatcher matcher = teacher.teach(playbook.cues());
      out.println(ScoreTable.HEAD);
      if (baselines) {
        score("BM25", Baselines.bm25(playbook.cues()), sets, out);
        score("embedding", Baselines.nearest(matcher), sets, out);
      }
      score("ours", matcher, sets, out);
      if (folds) {
        folds(matcher, out);
      }
    }
    out.flush();
    return 0;
  }

  private void score(String name, Matcher matcher, List<List<Labelled>> sets, PrintWriter out) {
    for (int i = 0; i < sets.size(); i++) {
      List<Labelled> set = sets.get(i);
      String of = String.valueOf(files.get(i).getFileName());
      matcher.match(Query.of("warm up"));
      double[] millis = new double[set.size()];
      List<Matches> answers = new ArrayList<>();
      for (int at = 0; at < set.size(); at++) {
        long before = System.nanoTime();
        answers.add(matcher.match(Query.of(set.get(at).text())));
        millis[at] = (System.nanoTime() - before) / NANOS;
      }
      Arrays.sort(millis);
      out.println(ScoreTable.row(name, of, set, new Scorecard(set, answers), millis, memory()));
      if (wrong) {
        printWrong(set, answers, out);
      }
      out.flush();
    }
  }

  private static void printWrong(List<Labelled> set, List<Matches> answers, PrintWriter out) {
    for (int i = 0; i < set.size(); i++) {
      Labelled labelled = set.get(i);
      Matches matches = answers.get(i);
      if (!labelled.accept().contains(matches.top().situation())) {
        out.printf(
            Locale.ROOT,
            "  %s %s for %s, %.2f%n",
            labelled.id(),
            matches.top().situation(),
            labelled.accept(),
            matches.top().score().value());
      }
    }
  }

  private static void folds(LearnedMatcher matcher, PrintWriter out) {
    for (CrossValidation.Report report :
        List.of(CrossValidation.byTurns(matcher), CrossValidation.byFloor(matcher))) {
      if (report.cues().isEmpty()) {
        continue;
      }
      List<Labelled> set = report.cues().stream().map(EvalCommand::labelled).toList();
      Scorecard card = new Scorecard(set, report.answers());
      out.println(ScoreTable.row("ours", report.name(), set, card, new double[1], 0));
    }
  }

  private static Labelled labelled(Cue cue) {
    return new Labelled("", cue.text(), List.of(cue.situation()), Optional.empty());
  }

  /** Mebibytes of heap in use after a collection. */
  private static double memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }
}

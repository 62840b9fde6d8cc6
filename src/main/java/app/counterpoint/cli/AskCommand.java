package app.counterpoint.cli;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Stance;
import app.counterpoint.coaching.Writer;
import app.counterpoint.matching.LearnedMatcher;
import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Tone;
import app.counterpoint.playbook.Wording;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the card for what is happening in a deal. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "The card for what is happening in the deal.")
final class AskCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "What is happening, in your words.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "The advice as JSON.")
  private boolean json;

  @Option(
      names = "--stance",
      paramLabel = "questions|pushback",
      converter = StanceConverter.class,
      description = "Which half you want first.")
  private Stance stance = Stance.ANY;

  @Option(
      names = "--situation",
      paramLabel = "ID",
      description = "The situation, where you know it or were asked back.")
  private @Nullable String situation;

  @Option(names = "--explain", description = "Also say which cues and words decided it.")
  private boolean explain;

  @Option(
      names = "--fit",
      description = "Also have the model fit the words to the deal, and say what the guard says.")
  private boolean fit;

  @Option(
      names = "--tone",
      paramLabel = "soft|firm",
      converter = ToneConverter.class,
      description = "The script's tone to be fitted; soft, if not given.")
  private Tone tone = Tone.SOFT;

  AskCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      Wording wording = workshop.playbook().wording();
      spec.commandLine()
          .getErr()
          .println(wording.say(Phrase.SAY_SOMETHING, Map.of("command", "ask")));
      return 2;
    }
    try (Teacher teacher = workshop.teacher()) {
      Playbook playbook = workshop.playbook();
      LearnedMatcher matcher = teacher.teach(playbook.cues());
      Question question = new Question(text, stance, List.of());
      Coach coach = new Coach(playbook, matcher, matcher);
      String named = situation;
      if (named != null && playbook.situation(named).isEmpty()) {
        throw new ParameterException(spec.commandLine(), unknown(named, playbook));
      }
      Advice advice = named == null ? coach.advise(question) : coach.advise(question, named);
      print(advice, text, playbook, out);
      if (explain) {
        ExplanationText.print(text, matcher, out);
      }
    }
    out.flush();
    return 0;
  }

  private void print(Advice advice, String text, Playbook playbook, PrintWriter out)
      throws BrokenPlaybookException {
    if (!(fit && advice instanceof Advice.Coaching coaching)) {
      out.println(
          json ? Json.pretty(AdviceJson.of(advice)) : CardText.of(advice, playbook.wording()));
      return;
    }
    Draft draft = Draft.of(coaching, text, tone);
    Trial trial;
    try (Writer writer = workshop.model().writer(playbook)) {
      trial = Trial.of(draft, writer);
    }
    if (json) {
      ObjectNode card = AdviceJson.of(advice);
      card.set("fit", trial.json());
      out.println(Json.pretty(card));
    } else {
      out.println(CardText.of(advice, playbook.wording()));
      out.println(FitText.of(trial));
    }
  }

  private static String unknown(String situation, Playbook playbook) {
    String known =
        playbook.situations().stream().map(Situation::id).collect(Collectors.joining(", "));
    return "There is no situation \"" + situation + "\"; name one of " + known;
  }
}

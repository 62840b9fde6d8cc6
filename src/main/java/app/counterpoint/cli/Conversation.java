package app.counterpoint.cli;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.LiveCoach;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Reload;
import app.counterpoint.coaching.Stance;
import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Problem;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Coaching in the terminal, question by question, until an empty line. A playbook folder edited
 * meanwhile is taken up before the next answer.
 */
final class Conversation {
  private final Workshop workshop;
  private final Lines lines;
  private final PrintWriter out;
  private final List<String> shown = new ArrayList<>();
  private String topic = "";
  private Optional<Situation> named = Optional.empty();
  private List<Situation> offered = List.of();
  private boolean exhausted;

  Conversation(Workshop workshop, InputStream in, PrintWriter out) {
    this.workshop = workshop;
    this.lines = new Lines(in);
    this.out = out;
  }

  void hold() throws BrokenPlaybookException, IOException {
    try (Teacher teacher = workshop.teacher()) {
      if (workshop.folder().isPresent()) {
        LiveCoach live =
            new LiveCoach(workshop.folder().get(), book -> Coach.taught(book, teacher));
        hold(live, () -> say(live.refresh(), live.get().playbook().wording()));
      } else {
        Coach bundled = Coach.taught(workshop.playbook(), teacher);
        hold(() -> bundled, () -> {});
      }
    }
  }

  private void hold(Supplier<Coach> coach, Runnable refresh) throws IOException {
    out.println(coach.get().playbook().wording().say(Phrase.WELCOME));
    Optional<String> words = next(coach.get());
    while (words.isPresent()) {
      refresh.run();
      answer(words.get(), coach.get());
      words = next(coach.get());
    }
    out.flush();
  }

  /** The next line, or empty at its end or at an empty one. */
  private Optional<String> next(Coach coach) throws IOException {
    out.print(coach.playbook().wording().say(Phrase.PROMPT) + " ");
    out.flush();
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get() instanceof Lines.Line.Unreadable unreadable) {
      out.println("That line is " + unreadable.reason() + ".");
      line = lines.next();
    }
    return line.map(read -> ((Lines.Line.Text) read).text().strip())
        .filter(text -> !text.isEmpty());
  }

  private void answer(String words, Coach coach) {
    Wording wording = coach.playbook().wording();
    boolean more = words.equals(wording.say(Phrase.MORE));
    out.println();
    if (more && exhausted) {
      start(topic);
      out.println(wording.say(Phrase.NO_MORE_ANGLES));
    } else {
      Optional<Situation> picked = picked(words);
      if (picked.isPresent()) {
        named = picked;
      } else if (!more) {
        start(words);
      }
      out.println(CardText.of(advise(coach), wording));
    }
    out.println();
  }

  private void start(String words) {
    topic = words;
    named = Optional.empty();
    shown.clear();
    exhausted = false;
  }

  /** The situation whose number was typed, of those offered last. */
  private Optional<Situation> picked(String words) {
    if (!words.matches("[1-9]") || Integer.parseInt(words) > offered.size()) {
      return Optional.empty();
    }
    return Optional.of(offered.get(Integer.parseInt(words) - 1));
  }

  private Advice advise(Coach coach) {
    Question question = new Question(topic, Stance.ANY, shown);
    Advice advice =
        named
            .flatMap(situation -> coach.playbook().situation(situation.id()))
            .<Advice>map(situation -> coach.advise(question, situation.id()))
            .orElseGet(() -> coach.advise(question));
    if (advice instanceof Advice.Coaching coaching) {
      shown.add(coaching.snippet().id());
      exhausted = coaching.alternates().isEmpty();
    }
    offered = CardText.offered(advice);
    return advice;
  }

  private void say(Reload reload, Wording wording) {
    if (reload instanceof Reload.Fresh) {
      out.println(wording.say(Phrase.PLAYBOOK_FRESH));
    } else if (reload instanceof Reload.Kept kept) {
      String problems =
          kept.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
      out.println(wording.say(Phrase.PLAYBOOK_KEPT, Map.of("problems", problems)));
    }
  }
}

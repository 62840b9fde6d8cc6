package app.counterpoint.llm.guard;

import app.counterpoint.coaching.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a model's words through only if everything in them stands in the message or the snippet:
 * numbers, days, names, promises; in English, in length, without marks of their own. Pure, and safe
 * for any number of threads. Made to refuse too much: a refusal costs nothing but the playbook's
 * own words.
 */
public final class Guard {
  private record Rule(Obstacle why, Check check) {}

  private final List<Rule> forQuestions;
  private final List<Rule> forScripts;

  /** A guard that also knows what the model is told, to hear it said back. */
  public Guard(List<String> told) {
    List<Rule> rules =
        List.of(
            new Rule(Obstacle.LINK, Marks::link),
            new Rule(Obstacle.MENTION, Marks::mention),
            new Rule(Obstacle.LANGUAGE, Guard::foreign),
            new Rule(Obstacle.MARKUP, Marks::markup),
            new Rule(Obstacle.ECHO, new Echo(told)::heard),
            new Rule(Obstacle.DATE, Dates::invented),
            new Rule(Obstacle.NUMBER, Figures::invented),
            new Rule(Obstacle.THREAT, Claims::threat),
            new Rule(Obstacle.CLAIM, Claims::untruth),
            new Rule(Obstacle.NAME, Names::invented),
            new Rule(Obstacle.PROMISE, Offers::unmade),
            new Rule(Obstacle.DRIFT, Drift::away));
    this.forQuestions = new ArrayList<>();
    forQuestions.add(new Rule(Obstacle.LENGTH, Shape::questionTooLong));
    forQuestions.addAll(rules);
    forQuestions.add(new Rule(Obstacle.NOT_A_QUESTION, Shape::noQuestion));
    this.forScripts = new ArrayList<>();
    forScripts.add(new Rule(Obstacle.LENGTH, Shape::scriptTooLong));
    forScripts.addAll(rules);
  }

  private static Optional<String> foreign(String text, Evidence evidence) {
    return English.foreign(text)
        .or(() -> English.absent(text) ? Optional.of(text) : Optional.empty());
  }

  /** The verdict on a question. */
  public Verdict question(String text, Evidence evidence) {
    return verdict(forQuestions, text, evidence);
  }

  /** The verdict on a script. */
  public Verdict script(String text, Evidence evidence) {
    return verdict(forScripts, text, evidence);
  }

  private static Verdict verdict(List<Rule> rules, String text, Evidence evidence) {
    for (Rule rule : rules) {
      Optional<String> offence = rule.check().offence(text, evidence);
      if (offence.isPresent()) {
        return new Verdict.Refused(rule.why(), offence.get());
      }
    }
    return new Verdict.Passed();
  }
}

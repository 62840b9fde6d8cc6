package app.counterpoint.playbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One piece of coaching.
 *
 * @param id unique in the whole playbook
 * @param when the moment in which this snippet beats its siblings
 * @param counterpoint the snippet of the same page, from another article, that advises otherwise
 * @param ask questions to put to procurement, as spoken; empty only where there is a script
 * @param say the pushback script; empty only where there are questions
 * @param why why it works, for the rep's eyes only
 * @param avoid what not to say or do
 */
public record Snippet(
    String id,
    String title,
    String when,
    Source source,
    Optional<String> counterpoint,
    List<Template> ask,
    Optional<Script> say,
    String why,
    Optional<String> avoid) {

  /** Copies the questions and refuses a snippet with nothing to ask or say. */
  public Snippet {
    ask = List.copyOf(ask);
    if (ask.isEmpty() && say.isEmpty()) {
      throw new IllegalArgumentException("snippet " + id + " has neither ask nor say");
    }
  }

  /** Everything in it that is said aloud: the questions, then the script in both tones. */
  public Stream<Template> spoken() {
    return Stream.concat(
        ask.stream(), say.stream().flatMap(script -> Stream.of(script.soft(), script.firm())));
  }
}

package app.counterpoint.coaching;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;

/** What was asked and shown, by situation and snippet; never what a person wrote. */
public interface AnswerLog {

  /**
   * A snippet that was shown to a person.
   *
   * @param asked whether it answers a question; false for a further look at the same one
   */
  record Shown(
      PersonId person,
      String situation,
      String snippet,
      Surface surface,
      boolean asked,
      Instant at) {}

  /** How a snippet did. */
  record Tally(
      String situation,
      String snippet,
      int asked,
      int shown,
      int helpful,
      int unhelpful,
      int shared) {}

  /** Records a snippet shown. */
  void shown(Shown shown);

  /** Records what a person thinks of a snippet; a later word of theirs replaces the earlier. */
  void judged(PersonId person, String situation, String snippet, boolean helpful, Instant at);

  /** Records that a snippet was shared in a channel. */
  void shared(PersonId person, String situation, String snippet, Instant at);

  /**
   * How every snippet did that was shown, judged or shared since then, by situation and snippet.
   */
  List<Tally> tally(Instant since);

  /** The snippets last shown to a person, the newest first, none twice. */
  List<String> recent(PersonId person, int most);
}

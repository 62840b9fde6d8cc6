package app.counterpoint.nudges;

import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A snippet that a manager shares in channels, once or again and again.
 *
 * @param id a random UUID: nobody can guess what is derived from it
 * @param owner whose name it bears
 * @param note the manager's own words above it, as typed; may be empty, and is emptied when the
 *     nudge will not go out again
 * @param takeDownAfter how long each post stays up; empty where it stays
 * @param dealtWith up to when, inclusive, the times of its schedule were dealt with
 */
public record Nudge(
    String id,
    PersonId owner,
    String snippet,
    Half half,
    Tone tone,
    String note,
    Target target,
    Schedule schedule,
    Optional<Duration> takeDownAfter,
    State state,
    Instant dealtWith) {
  /** The most characters of a note. */
  public static final int LONGEST_NOTE = 500;

  /** Whether it goes out. */
  public enum State {
    /** It goes out when its time comes. */
    SCHEDULED,
    /** Somebody paused it; it can be resumed. */
    PAUSED,
    /** It went out for the last time. */
    FINISHED,
    /** Somebody deleted it; kept until its deliveries are settled and forgotten. */
    DELETED
  }

  /** Refuses a note that is too long. */
  public Nudge {
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note of " + note.length() + " characters");
    }
  }

  /** When it goes out next; empty where it does not. May be in the past, if it is late. */
  public Optional<Instant> next() {
    return state == State.SCHEDULED ? schedule.next(dealtWith) : Optional.empty();
  }

  /** The same in another state. */
  public Nudge in(State other) {
    String kept = other == State.FINISHED || other == State.DELETED ? "" : note;
    return new Nudge(
        id, owner, snippet, half, tone, kept, target, schedule, takeDownAfter, other, dealtWith);
  }

  /** The same, with every time of its schedule up to then dealt with. */
  public Nudge dealtWithUntil(Instant then) {
    return new Nudge(
        id, owner, snippet, half, tone, note, target, schedule, takeDownAfter, state, then);
  }

  /** The same under another id, to go out once at this moment. */
  public Nudge once(String other, Instant at) {
    return new Nudge(
        other,
        owner,
        snippet,
        half,
        tone,
        note,
        target,
        Schedule.once(at, schedule.zone()),
        takeDownAfter,
        State.SCHEDULED,
        at.minusMillis(1));
  }

  /** Leaves out the note: it is somebody's words. */
  @Override
  public String toString() {
    return "Nudge[" + id + ", " + state + "]";
  }
}

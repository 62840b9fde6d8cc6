package app.counterpoint.slack.views;

import app.counterpoint.coaching.Stance;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A nudge as a manager writes it, not yet complete: what the {@link NudgeModal} carries, so that
 * nothing typed is lost while it changes. Fits into a modal's metadata whatever is typed.
 *
 * @param id the nudge's, for a new one too, so that it is kept once however often it is sent
 * @param fresh whether it is new; else the nudge of that id is changed
 * @param snippet empty where none is picked
 * @param note at most {@link Nudge#LONGEST_NOTE} characters, of which none is a control character
 *     but line breaks
 * @param date a day as in 2026-11-30; empty where none is picked
 * @param time a time of day as in 09:00; empty where none is picked
 * @param zone where date and time are meant
 */
public record NudgeDraft(
    String id,
    boolean fresh,
    String snippet,
    Reads reads,
    Target.Scope scope,
    List<String> channels,
    String note,
    When when,
    String date,
    String time,
    String zone,
    TakeDown takeDown) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern SNIPPET = Pattern.compile("[a-z0-9-]{0,80}");
  private static final Pattern DATE = Pattern.compile("|\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("|\\d{2}:\\d{2}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final String UTC = "UTC";
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** What the channel reads. */
  public enum Reads {
    QUESTIONS(Half.QUESTIONS, Tone.SOFT),
    SOFT_SCRIPT(Half.SCRIPT, Tone.SOFT),
    FIRM_SCRIPT(Half.SCRIPT, Tone.FIRM);

    private final Half half;
    private final Tone tone;

    Reads(Half half, Tone tone) {
      this.half = half;
      this.tone = tone;
    }

    /** That half in that tone; questions have none. */
    static Reads of(Half half, Tone tone) {
      if (half == Half.QUESTIONS) {
        return QUESTIONS;
      }
      return tone == Tone.SOFT ? SOFT_SCRIPT : FIRM_SCRIPT;
    }
  }

  /** When it goes out. */
  public enum When {
    NOW(Repeat.NEVER),
    ONCE(Repeat.NEVER),
    WEEKLY(Repeat.WEEKLY),
    WEEKDAYS(Repeat.WEEKDAYS),
    MONTHLY(Repeat.MONTHLY);

    private final Repeat repeat;

    When(Repeat repeat) {
      this.repeat = repeat;
    }

    /** At a time, as often as that. */
    static When of(Repeat repeat) {
      return switch (repeat) {
        case NEVER -> ONCE;
        case WEEKLY -> WEEKLY;
        case WEEKDAYS -> WEEKDAYS;
        case MONTHLY -> MONTHLY;
      };
    }
  }

  /** Copies, and refuses what no draft of ours could hold. */
  public NudgeDraft {
    channels = List.copyOf(channels);
    boolean sound =
        ID.matcher(id).matches()
            && SNIPPET.matcher(snippet).matches()
            && channels.size() <= Target.MOST_CHANNELS
            && channels.stream().allMatch(ChannelId::isOne)
            && note.length() <= Nudge.LONGEST_NOTE
            && !CONTROL.matcher(note).find()
            && DATE.matcher(date).matches()
            && TIME.matcher(time).matches();
    if (!sound) {
      throw new IllegalArgumentException("no draft of ours");
    }
    parsed(date, time);
    ZoneId.of(zone);
  }

  private static Optional<LocalDateTime> parsed(String date, String time) {
    return date.isEmpty() || time.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(date).atTime(LocalTime.parse(time)));
  }

  /** A new nudge about nothing yet. */
  public static NudgeDraft blank() {
    return of("");
  }

  /** A new nudge with this snippet. */
  public static NudgeDraft of(String snippet) {
    return new NudgeDraft(
        UUID.randomUUID().toString(),
        true,
        snippet,
        Reads.QUESTIONS,
        Target.Scope.CHOSEN,
        List.of(),
        "",
        When.NOW,
        "",
        "",
        UTC,
        TakeDown.DEFAULT);
  }

  /** A new nudge with what a card shows. */
  public static NudgeDraft of(Card card) {
    boolean questions = !card.questions().isEmpty() && card.stance() != Stance.PUSHBACK;
    return of(card.snippet().id())
        .reading(Reads.of(questions ? Half.QUESTIONS : Half.SCRIPT, card.tone()));
  }

  /** A nudge that is there, to be changed. */
  public static NudgeDraft of(Nudge nudge) {
    LocalDateTime first = nudge.schedule().first();
    return new NudgeDraft(
        nudge.id(),
        false,
        nudge.snippet(),
        Reads.of(nudge.half(), nudge.tone()),
        nudge.target().scope(),
        nudge.target().channels().stream().map(ChannelId::value).toList(),
        nudge.note(),
        When.of(nudge.schedule().repeat()),
        first.toLocalDate().toString(),
        first.format(CLOCK),
        ScheduleWords.zone(nudge.schedule().zone()),
        TakeDown.of(nudge.takeDownAfter()));
  }

  /** The same for a channel, where it names none; direct messages are not nudged. */
  public NudgeDraft in(Optional<ChannelId> channel) {
    List<String> proposed =
        channel.filter(one -> !one.isDirectMessage()).map(ChannelId::value).stream().toList();
    return new NudgeDraft(
        id, fresh, snippet, reads, scope, proposed, note, when, date, time, zone, takeDown);
  }

  /** The same with times of that zone, and tomorrow morning proposed. */
  public NudgeDraft startingFrom(Instant now, ZoneId theirs) {
    String tomorrow = LocalDate.ofInstant(now, theirs).plusDays(1).toString();
    return new NudgeDraft(
        id,
        fresh,
        snippet,
        reads,
        scope,
        channels,
        note,
        when,
        tomorrow,
        MORNING.format(CLOCK),
        ScheduleWords.zone(theirs),
        takeDown);
  }

  private NudgeDraft reading(Reads other) {
    return new NudgeDraft(
        id, fresh, snippet, other, scope, channels, note, when, date, time, zone, takeDown);
  }

  /** What a modal carried. Never throws. */
  public static Reading<NudgeDraft> read(String metadata) {
    return Json.read(metadata, NudgeDraft.class);
  }

  /** What a modal carries. */
  String metadata() {
    return Json.write(this);
  }

  /** What people type, without what a draft cannot hold. */
  static String clean(String typed) {
    return CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
  }

  /** The day and time picked; empty where one is missing. */
  Optional<LocalDateTime> first() {
    return parsed(date, time);
  }

  /** Whether it goes out again and again. */
  boolean repeats() {
    return when.repeat != Repeat.NEVER;
  }

  boolean readsScript() {
    return reads.half == Half.SCRIPT;
  }

  /** Whether there is a channel to go to, or a way to find some. */
  boolean hasTarget() {
    return scope != Target.Scope.CHOSEN || !channels.isEmpty();
  }

  /**
   * The nudge of a draft in which nothing is missing, to go out from now on.
   *
   * @throws java.util.NoSuchElementException if its day or time is missing
   */
  public Nudge nudge(PersonId owner, Instant now) {
    return with(owner, schedule(now), Nudge.State.SCHEDULED, before(now));
  }

  /**
   * The same in the place of another: one that is paused stays paused, unless this is to go out
   * now, and where its times are the same, those that are late are still to come.
   */
  public Nudge inPlaceOf(Nudge old, PersonId owner, Instant now) {
    Schedule schedule = schedule(now);
    boolean paused = old.state() == Nudge.State.PAUSED && when != When.NOW;
    return with(
        owner,
        schedule,
        paused ? Nudge.State.PAUSED : Nudge.State.SCHEDULED,
        schedule.equals(old.schedule()) ? old.dealtWith() : before(now));
  }

  private Nudge with(PersonId owner, Schedule schedule, Nudge.State state, Instant dealtWith) {
    List<ChannelId> named = channels.stream().map(ChannelId::new).toList();
    return new Nudge(
        id,
        owner,
        snippet,
        reads.half,
        reads.tone,
        note,
        scope == Target.Scope.CHOSEN ? Target.chosen(named) : Target.found(scope),
        schedule,
        takeDown.after(),
        state,
        dealtWith);
  }

  private Schedule schedule(Instant now) {
    return when == When.NOW
        ? Schedule.once(now.truncatedTo(ChronoUnit.SECONDS), ZoneId.of(zone))
        : new Schedule(first().orElseThrow(), ZoneId.of(zone), when.repeat);
  }

  private Instant before(Instant now) {
    return when == When.NOW ? now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1) : now;
  }

  /** Leaves out the note: it is somebody's words. */
  @Override
  public String toString() {
    return "NudgeDraft[" + id + "]";
  }
}

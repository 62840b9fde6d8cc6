package app.counterpoint.storage;

import app.counterpoint.coaching.AnswerLog.Shown;
import app.counterpoint.coaching.Surface;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Tone;
import app.counterpoint.sharing.Post;
import app.counterpoint.tips.TipLog.Claim;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Sample data for the stores. */
final class Sample {
  static final PersonId RILEY = new PersonId("U0RILEY");
  static final PersonId MORGAN = new PersonId("U0MORGAN");
  static final ChannelId ACME = new ChannelId("C0ACME");
  static final ChannelId GLOBEX = new ChannelId("C0GLOBEX");
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  static final Instant LATER = NOON.plusSeconds(60);

  private Sample() {}

  static Claim claim(PersonId person, ChannelId channel, String snippet, Instant at) {
    return new Claim(person, channel, "price-pressure", snippet, Optional.of("Acme"), at);
  }

  static Shown asked(PersonId person, String snippet, Instant at) {
    return new Shown(person, "price-pressure", snippet, Surface.COMMAND, true, at);
  }

  /** Every Monday, nine o'clock in Berlin, in two channels. */
  static Nudge nudge(String id) {
    return nudge(id, MORGAN);
  }

  /** The same, of somebody. */
  static Nudge nudge(String id, PersonId owner) {
    return new Nudge(
        id,
        owner,
        "target-price",
        Half.SCRIPT,
        Tone.FIRM,
        "Before Friday, please.",
        Target.chosen(List.of(GLOBEX, ACME)),
        new Schedule(
            LocalDateTime.parse("2026-03-02T09:00"), ZoneId.of("Europe/Berlin"), Repeat.WEEKLY),
        Optional.of(Duration.ofDays(14)),
        Nudge.State.SCHEDULED,
        NOON);
  }

  static Post post(String key, ChannelId channel, Instant at) {
    return new Post(
        key,
        channel,
        Optional.empty(),
        RILEY,
        "target-price",
        at,
        Optional.of(at.plus(Duration.ofDays(14))));
  }
}

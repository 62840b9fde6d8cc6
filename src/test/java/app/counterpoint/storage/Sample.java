package app.counterpoint.storage;

import app.counterpoint.coaching.AnswerLog.Shown;
import app.counterpoint.coaching.Surface;
import app.counterpoint.sharing.Post;
import app.counterpoint.tips.TipLog.Claim;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
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

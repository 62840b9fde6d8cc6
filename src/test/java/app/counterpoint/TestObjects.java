package app.counterpoint;

import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place for sample data: a small playbook that is whole, to be used or to be broken. */
public final class TestObjects {
  /** A rep of ours. */
  public static final PersonId RILEY = new PersonId("U0RILEY");

  /** Another of ours. */
  public static final PersonId MORGAN = new PersonId("U0MORGAN");

  /** A channel that its name makes a deal channel. */
  public static final ChannelId DEAL_ACME = new ChannelId("C0DEALACME");

  /** A channel of another kind. */
  public static final ChannelId SALES_FLOOR = new ChannelId("C0SALESFLOOR");

  /** When tests happen. */
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final List<String> PRICE_CUES =
      List.of(
          "they want 20% off",
          "the buyer says we are too expensive",
          "best and final by noon, how low do we go",
          "can we match a price of 41k",
          "she asked for a bigger discount again",
          "our quote is over their target price",
          "procurement wants a lower number",
          "they say a rival is ten percent cheaper",
          "another reduction request came in today",
          "what do i say when they call us pricey");
  private static final List<String> DOOR_CUES =
      List.of(
          "we may only talk to purchasing",
          "no contact with the users is allowed",
          "all communication goes through one mailbox",
          "my champion is not allowed to meet me any more",
          "they shut us out of the plant",
          "nobody in the business may speak to vendors",
          "only the category manager answers us",
          "access to the project owner was refused",
          "the engineers have been told not to call us back",
          "how do we reach the decision maker past the gate");
  private static final List<String> NONE_CUES =
      List.of(
          "thanks everybody",
          "lunch at noon?",
          "the printer on the third floor is broken",
          "see you on monday",
          "great news, the contract is signed",
          "who has the deck for the offsite",
          "happy birthday anna",
          "the demo account is locked again",
          "please fill in your timesheets",
          "discount code for the canteen is LUNCH20");

  private TestObjects() {}

  /** The cues of {@link #playbook}, without the detour over a folder. */
  public static List<Cue> cues() {
    return Stream.of(
            cues("closed-door", DOOR_CUES),
            cues("none", NONE_CUES),
            cues("price-pressure", PRICE_CUES))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Cue> cues(String situation, List<String> lines) {
    return lines.stream().map(line -> new Cue(line, situation, "test")).toList();
  }

  /** Morgan's nudge in the demo's deal channel, every Monday at nine in New York. */
  public static Nudge nudge(String id, String note) {
    return new Nudge(
        id,
        MORGAN,
        "target-price",
        Half.SCRIPT,
        Tone.SOFT,
        note,
        Target.chosen(List.of(new ChannelId("C0ACME"))),
        new Schedule(
            LocalDateTime.parse("2026-11-30T09:00"), ZoneId.of("America/New_York"), Repeat.WEEKLY),
        Optional.of(Duration.ofDays(14)),
        Nudge.State.SCHEDULED,
        Instant.parse("2026-11-26T09:00:00Z"));
  }

  /** Writes a playbook of two situations with two snippets each into the folder. */
  public static Path playbook(Path folder) {
    write(
        folder.resolve("articles.yaml"),
        """
        articles:
          - id: love
            title: Love them
            author: A. Author
            school: love
            teaches: Ask and be useful.
            paragraphs: 5
          - id: push
            title: Push back
            published: "2019"
            school: push
            teaches: Hold your ground.
            paragraphs: 3
        """);
    write(folder.resolve("playbook/price-pressure.yaml"), page("price-pressure", "price"));
    write(folder.resolve("playbook/closed-door.yaml"), page("closed-door", "door"));
    write(folder.resolve("cues/price-pressure.txt"), cues(PRICE_CUES));
    write(folder.resolve("cues/closed-door.txt"), cues(DOOR_CUES));
    write(folder.resolve("cues/none.txt"), cues(NONE_CUES));
    write(folder.resolve("wording.yaml"), wording());
    return folder;
  }

  private static String page(String id, String word) {
    return """
    id: %1$s
    title: A %2$s moment
    summary: Something about a %2$s has happened.
    snippets:
      - id: ask-%2$s
        title: Ask about the %2$s
        when: They named a %2$s without a reason.
        source: {article: love, paragraph: 5}
        counterpoint: hold-%2$s
        ask:
          - "Where does {percent|that %2$s} come from?"
          - "Who else looks at the %2$s?"
        say:
          soft: Tell me about {percent|the %2$s} and I can help.
          firm: Give the reason by {deadline|then} or the %2$s stays.
        why: Knowing the %2$s beats guessing it.
        avoid: Do not guess the %2$s.
      - id: hold-%2$s
        title: Hold the %2$s
        when: They push on the %2$s a second time.
        source: {article: push, paragraph: 2}
        say:
          soft: Could the owner join us on this %2$s?
          firm: Our %2$s stays until the owner asks.
        why: A %2$s that moves without reason was never real.
    """
        .formatted(id, word);
  }

  private static String cues(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n", "# floor: test\n", "\n"));
  }

  /** The bundled wording, as the repository has it. */
  public static String wording() {
    try {
      return Files.readString(Path.of("prompts/wording.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, making its folders. */
  public static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

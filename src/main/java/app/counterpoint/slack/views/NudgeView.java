package app.counterpoint.slack.views;

import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** A nudge in a channel: one half of a play, whose it is, and what its readers can do with it. */
public final class NudgeView {
  /** Opens the card for whoever clicks. Carries a {@link NudgeState}, as the next two do. */
  public static final String MORE = "nudge-more";

  /** Says that it helped. */
  public static final String HELPFUL = "nudge-helpful";

  /** Says that it is nothing for the deal of the channel. */
  public static final String NOT_HERE = "nudge-not-here";

  private final Posted posted;
  private final Card card;
  private final Wording wording;

  private NudgeView(Posted posted, Playbook playbook) {
    this.posted = posted;
    this.card =
        Card.of(posted.nudge.snippet(), playbook)
            .orElseThrow(() -> new NoSuchElementException("the snippet left the playbook"))
            .in(posted.nudge.tone());
    this.wording = playbook.wording();
  }

  /**
   * One post of a nudge.
   *
   * @param key what its first block is marked with; tells nobody anything
   * @param takeDownAt when it is deleted; empty where it stays
   */
  public record Posted(String key, Nudge nudge, Optional<Instant> takeDownAt) {}

  /**
   * The message. Its text mentions nobody.
   *
   * @throws NoSuchElementException if the snippet left the playbook, or has no such script
   */
  public static Message of(Posted posted, Playbook playbook) {
    NudgeView view = new NudgeView(posted, playbook);
    List<LayoutBlock> blocks = view.blocks();
    blocks.add(Kit.actions(view.buttons()));
    return Kit.message(view.aloud(), blocks);
  }

  /**
   * The same blocks without the buttons, to be seen before it is posted.
   *
   * @throws NoSuchElementException if the snippet left the playbook
   */
  static List<LayoutBlock> preview(Posted posted, Playbook playbook) {
    return new NudgeView(posted, playbook).blocks();
  }

  private List<LayoutBlock> blocks() {
    SectionBlock title = Kit.section(SavedView.line(card));
    title.setBlockId(posted.key);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(title);
    note().map(Kit::words).ifPresent(blocks::add);
    blocks.add(Kit.section(half()));
    blocks.add(Kit.context(Mrkdwn.escape(source())));
    blocks.add(Kit.context(byAndUntil()));
    return blocks;
  }

  private Optional<String> note() {
    return Optional.of(posted.nudge.note()).filter(note -> !note.isBlank());
  }

  private boolean asks() {
    return posted.nudge.half() == Half.QUESTIONS;
  }

  private String half() {
    return asks()
        ? Halves.ask(card.questions(), wording)
        : Halves.say(card.script().orElseThrow(), CardView.sayHeading(card), wording);
  }

  private String source() {
    return card.snippet().source().line(wording);
  }

  private String byAndUntil() {
    String by =
        wording.say(Phrase.SHARED_BY, Map.of("person", Mrkdwn.person(posted.nudge.owner())));
    Optional<String> until =
        posted.takeDownAt.map(
            at -> wording.say(Phrase.SHARED_UNTIL, Map.of("day", Mrkdwn.day(at))));
    return String.join("\n", Stream.concat(Stream.of(by), until.stream()).toList());
  }

  private List<ButtonElement> buttons() {
    String state = NudgeState.of(posted.nudge);
    List<String> labels = labels(wording);
    return List.of(
        Kit.button(MORE, labels.get(0), state),
        Kit.button(HELPFUL, labels.get(1), state),
        Kit.button(NOT_HERE, labels.get(2), state));
  }

  /** What the buttons say, in their order. */
  static List<String> labels(Wording wording) {
    return List.of(
        wording.say(Phrase.NUDGE_MORE_BUTTON),
        wording.say(Phrase.HELPFUL_BUTTON),
        wording.say(Phrase.NUDGE_NOT_HERE_BUTTON));
  }

  private Aloud aloud() {
    Aloud aloud = new Aloud().say(card.situation().title()).say(card.snippet().title());
    note().ifPresent(aloud::say);
    List<String> words = asks() ? card.questions() : card.script().stream().toList();
    aloud.say(wording.say(asks() ? Phrase.ASK_HEADING : CardView.sayHeading(card)), words);
    return aloud.say(source());
  }
}

package app.counterpoint.slack.views;

import app.counterpoint.coaching.PassedOn;
import app.counterpoint.digest.Crowd;
import app.counterpoint.digest.Digest;
import app.counterpoint.digest.WeekLog;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The weekly digest. Its chart is drawn below the numbers, which a screen reader says alone: they
 * are all in the message's text.
 */
public final class DigestView {
  /** Cells of the longest bar: a phone shows them on one line. */
  private static final int LONGEST_BAR = 12;

  private static final int MOST = 10;
  private static final int MOST_QUESTION = 300;
  private static final String CELL = "█";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Digest digest;
  private final Playbook playbook;
  private final Wording wording;
  private final Aloud aloud = new Aloud();
  private final List<LayoutBlock> blocks = new ArrayList<>();

  private DigestView(Digest digest, Playbook playbook) {
    this.digest = digest;
    this.playbook = playbook;
    this.wording = playbook.wording();
  }

  /** The digest for one manager. */
  public static Message of(Digest digest, Playbook playbook) {
    DigestView view = new DigestView(digest, playbook);
    view.title();
    view.cameUp();
    view.list(Phrase.DIGEST_HELPFUL, digest.helpful(), view::helpful);
    view.unanswered();
    view.list(Phrase.DIGEST_NUDGES, digest.nudges(), view::nudge);
    view.footer();
    return Kit.message(view.aloud, view.blocks);
  }

  private void title() {
    Map<String, String> days =
        Map.of("from", day(digest.from(), digest.zone()), "to", day(digest.to(), digest.zone()));
    String title = wording.say(Phrase.DIGEST_TITLE, days);
    aloud.say(title);
    blocks.add(Kit.header(title));
  }

  private static String day(Instant at, ZoneId zone) {
    return DAY.format(LocalDate.ofInstant(at, zone));
  }

  private void cameUp() {
    int most = digest.cameUp().stream().mapToInt(WeekLog.CameUp::asked).max().orElse(0);
    if (most == 0) {
      String quiet = wording.say(Phrase.DIGEST_QUIET);
      aloud.say(quiet);
      blocks.add(Kit.words(quiet));
    } else {
      list(Phrase.DIGEST_CAME_UP, digest.cameUp(), this::situation, one -> "\n" + bar(one, most));
    }
  }

  private String situation(WeekLog.CameUp one) {
    String title =
        playbook.situation(one.situation()).map(Situation::title).orElse(one.situation());
    return wording.say(
        Phrase.DIGEST_SITUATION,
        Map.of("title", title, "asked", String.valueOf(one.asked()), "people", people(one.by())));
  }

  /** As long as the number is to the largest, and never nothing. */
  private static String bar(WeekLog.CameUp one, int most) {
    return CELL.repeat(Math.max(1, Math.round((float) LONGEST_BAR * one.asked() / most)));
  }

  private String helpful(WeekLog.Helpful one) {
    return wording.say(
        Phrase.DIGEST_PLAY, Map.of("title", title(one.snippet()), "people", people(one.to())));
  }

  private String nudge(WeekLog.Reached one) {
    return wording.say(
        Phrase.DIGEST_NUDGE,
        Map.of(
            "title",
            title(one.snippet()),
            "channels",
            String.valueOf(one.channels()),
            "people",
            people(one.openedBy())));
  }

  private String title(String snippet) {
    return playbook.snippet(snippet).map(Snippet::title).orElse(snippet);
  }

  private String people(Crowd crowd) {
    return crowd.size().isPresent()
        ? wording.say(
            Phrase.DIGEST_PEOPLE, Map.of("count", String.valueOf(crowd.size().getAsInt())))
        : wording.say(Phrase.DIGEST_FEW_PEOPLE);
  }

  private <T> void list(Phrase heading, List<T> all, Function<T, String> line) {
    list(heading, all, line, one -> "");
  }

  /** The first few under a heading; nothing where there are none. */
  private <T> void list(
      Phrase heading, List<T> all, Function<T, String> line, Function<T, String> drawing) {
    if (all.isEmpty()) {
      return;
    }
    List<T> first = all.stream().limit(MOST).toList();
    aloud.say(wording.say(heading), first.stream().map(line).toList());
    blocks.addAll(
        Kit.sections(
            Mrkdwn.bold(wording.say(heading)),
            first.stream()
                .map(one -> Mrkdwn.escape(line.apply(one)) + drawing.apply(one))
                .toList()));
    more(all.size() - first.size());
  }

  private void more(int count) {
    if (count > 0) {
      String more = wording.say(Phrase.AND_MORE, Map.of("count", String.valueOf(count)));
      aloud.say(more);
      blocks.add(Kit.context(Mrkdwn.escape(more)));
    }
  }

  /** People's own words are plain text, each in a section of its own. */
  private void unanswered() {
    List<String> first =
        digest.unanswered().stream()
            .limit(MOST)
            .map(PassedOn.Entry::text)
            .map(text -> Cut.to(text, MOST_QUESTION))
            .toList();
    if (first.isEmpty()) {
      return;
    }
    String heading = wording.say(Phrase.DIGEST_NO_ANSWER);
    aloud.say(heading, first);
    blocks.add(Kit.section(Mrkdwn.bold(heading)));
    first.stream().map(Kit::words).forEach(blocks::add);
    more(digest.unanswered().size() - first.size());
  }

  private void footer() {
    String footer = wording.say(Phrase.DIGEST_FOOTER);
    aloud.say(footer);
    blocks.add(Kit.context(Mrkdwn.escape(footer)));
  }
}

package app.counterpoint.slack.views;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of App Home that only managers see: nudges, totals, and the questions passed on. */
final class ManagersPartView {
  private static final int MOST_SITUATIONS = 20;
  private static final int MOST_PASSED_ON = 10;

  private ManagersPartView() {}

  static List<LayoutBlock> blocks(Home.ManagersPart part, Playbook playbook) {
    Wording wording = playbook.wording();
    List<LayoutBlock> blocks = new ArrayList<>(NudgesPartView.blocks(part.nudges(), playbook));
    blocks.add(digest(part.digest(), wording));
    blocks.add(Kit.divider());
    blocks.add(Kit.header(wording.say(Phrase.MANAGER_TOTALS)));
    List<String> totals =
        bySituation(part.tally()).entrySet().stream()
            .limit(MOST_SITUATIONS)
            .map(page -> totals(page.getKey(), page.getValue(), playbook))
            .toList();
    if (totals.isEmpty()) {
      blocks.add(Kit.words(wording.say(Phrase.MANAGER_NO_TOTALS)));
    } else {
      blocks.addAll(Kit.sections("", totals));
    }
    blocks.add(Kit.divider());
    blocks.add(Kit.header(wording.say(Phrase.MANAGER_PASSED_ON)));
    if (part.passedOn().isEmpty()) {
      blocks.add(Kit.words(wording.say(Phrase.MANAGER_NO_PASSED_ON)));
    }
    part.passedOn().stream()
        .limit(MOST_PASSED_ON)
        .flatMap(entry -> Stream.of(Kit.context(Mrkdwn.day(entry.at())), Kit.words(entry.text())))
        .forEach(blocks::add);
    return blocks;
  }

  private static LayoutBlock digest(Optional<ZoneId> comesIn, Wording wording) {
    return comesIn
        .map(
            zone ->
                Kit.section(
                    Mrkdwn.escape(
                        wording.say(Phrase.DIGEST_ON, Map.of("zone", ScheduleWords.zone(zone)))),
                    Kit.button(HomeView.STOP_DIGEST, wording.say(Phrase.DIGEST_STOP_BUTTON))))
        .orElseGet(
            () ->
                Kit.section(
                    Mrkdwn.escape(wording.say(Phrase.DIGEST_OFFER)),
                    Kit.button(HomeView.START_DIGEST, wording.say(Phrase.DIGEST_START_BUTTON))));
  }

  /** The tallies of each situation, the most asked first. */
  private static Map<String, List<AnswerLog.Tally>> bySituation(List<AnswerLog.Tally> tally) {
    Map<String, List<AnswerLog.Tally>> pages =
        tally.stream()
            .collect(
                Collectors.groupingBy(
                    AnswerLog.Tally::situation, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<AnswerLog.Tally>> sorted = new LinkedHashMap<>();
    pages.entrySet().stream()
        .sorted(Comparator.comparingInt(page -> -asked(page.getValue())))
        .forEach(page -> sorted.put(page.getKey(), page.getValue()));
    return sorted;
  }

  private static int asked(List<AnswerLog.Tally> tally) {
    return tally.stream().mapToInt(AnswerLog.Tally::asked).sum();
  }

  private static String totals(String situation, List<AnswerLog.Tally> tally, Playbook playbook) {
    String title = playbook.situation(situation).map(Situation::title).orElse(situation);
    String asked =
        playbook
            .wording()
            .say(
                Phrase.MANAGER_SITUATION,
                Map.of("asked", String.valueOf(asked(tally)), "title", Mrkdwn.bold(title)));
    return tally.stream()
        .map(row -> "• " + Mrkdwn.escape(row(row, playbook)))
        .collect(Collectors.joining("\n", asked + "\n", ""));
  }

  private static String row(AnswerLog.Tally row, Playbook playbook) {
    String title = playbook.snippet(row.snippet()).map(Snippet::title).orElse(row.snippet());
    return playbook
        .wording()
        .say(
            Phrase.MANAGER_SNIPPET,
            Map.of(
                "title",
                title,
                "shown",
                String.valueOf(row.shown()),
                "helpful",
                String.valueOf(row.helpful()),
                "judged",
                String.valueOf(row.helpful() + row.unhelpful()),
                "shared",
                String.valueOf(row.shared())));
  }
}

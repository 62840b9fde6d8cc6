package app.counterpoint.slack.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.coaching.Coach;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Situation;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.storage.Database;
import app.counterpoint.storage.JdbiAnswerLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  private final List<String> asked = new ArrayList<>();
  private Playbook playbook;

  @BeforeEach
  void load(@TempDir Path folder) throws Exception {
    playbook = PlaybookLoader.load(TestObjects.playbook(folder));
  }

  @Test
  void ends_with_a_whole_card_as_an_acknowledgement() {
    assertThat(Rehearsal.ofCard(sureOfNothing()).getBody())
        .contains("\"response_type\":\"ephemeral\"", CardView.ANOTHER_ANGLE);
  }

  @Test
  void asks_the_matcher_as_a_question_does() {
    Rehearsal.ofCard(sureOfNothing());

    assertThat(asked).containsExactly(moment());
  }

  @Test
  void reads_from_the_database_and_finds_nobody(@TempDir Path folder) throws Exception {
    try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("rehearsal.db"))) {
      assertThat(Rehearsal.ofReading(new JdbiAnswerLog(database))).isEmpty();
    }
  }

  private String moment() {
    return Query.of(playbook.situations().get(0).snippets().get(0).when()).text();
  }

  private Coach sureOfNothing() {
    return new Coach(
        playbook,
        query -> {
          asked.add(query.text());
          return new Matches(
              List.of(new Match(Situation.NONE, new Score(1))), Verdict.NOTHING_TO_COACH);
        },
        (query, moments) -> moments.stream().map(any -> 0.5).toList());
  }
}

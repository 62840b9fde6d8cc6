package app.counterpoint.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.TestObjects;
import app.counterpoint.matching.Likeness;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coach likes the second snippet of the page better than the first. */
class OverhearingTest {
  private static final String TEXT = "they want 20% off";
  private static final Likeness SECOND = (query, when) -> List.of(0.5, 0.9);

  private static Playbook playbook;

  private final AtomicInteger asked = new AtomicInteger();

  @BeforeAll
  static void load(@TempDir Path folder) throws BrokenPlaybookException {
    playbook = PlaybookLoader.load(TestObjects.playbook(folder));
  }

  @Test
  void has_every_play_once_the_best_first() {
    assertThat(
            coach(Verdict.SPEAK).overhear(TEXT).plays().stream().map(play -> play.snippet().id()))
        .containsExactly("hold-price", "ask-price");
  }

  @Test
  void a_play_has_the_others_as_its_angles() {
    Advice.Coaching second = coach(Verdict.SPEAK).overhear(TEXT).plays().get(1);

    assertThat(second.angles().stream().map(Snippet::id))
        .containsExactly("ask-price", "hold-price");
  }

  @Test
  void a_play_is_as_sure_as_the_match() {
    assertThat(coach(Verdict.SPEAK).overhear(TEXT).plays().get(0).score())
        .isEqualTo(new Score(0.9));
  }

  @Test
  void a_play_carries_the_facts() {
    assertThat(coach(Verdict.SPEAK).overhear(TEXT).plays().get(0).facts().all())
        .containsExactly(Map.entry(Slot.PERCENT, "20%"));
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, names = "SPEAK", mode = EnumSource.Mode.EXCLUDE)
  void has_no_plays_where_nothing_is_worth_a_word(Verdict verdict) {
    assertThat(coach(verdict).overhear(TEXT)).isEqualTo(new Overhearing(verdict, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "<@U0RILEY>"})
  void has_nothing_to_coach_where_there_are_no_words(String text) {
    assertThat(coach(Verdict.SPEAK).overhear(text))
        .isEqualTo(new Overhearing(Verdict.NOTHING_TO_COACH, List.of()));
  }

  @Test
  void takes_one_match() {
    coach(Verdict.SPEAK).overhear(TEXT);

    assertThat(asked).hasValue(1);
  }

  @Test
  void refuses_plays_where_there_is_nothing_to_say() {
    List<Advice.Coaching> plays = coach(Verdict.SPEAK).overhear(TEXT).plays();

    assertThatThrownBy(() -> new Overhearing(Verdict.TORN, plays))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_to_speak_without_a_play() {
    assertThatThrownBy(() -> new Overhearing(Verdict.SPEAK, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Coach coach(Verdict verdict) {
    Matches matches = new Matches(List.of(new Match("price-pressure", new Score(0.9))), verdict);
    return new Coach(
        playbook,
        query -> {
          asked.incrementAndGet();
          return matches;
        },
        SECOND);
  }
}

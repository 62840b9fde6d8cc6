package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.Situation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A playbook that is edited while the app runs. */
class CoachInServiceTest {
  @TempDir private Path folder = Path.of("");

  private final Teacher teacher = Teacher.prepare(Path.of("target"));

  @AfterEach
  void ends() {
    teacher.close();
  }

  private CoachInService coach() throws Exception {
    return CoachInService.of(Optional.of(TestObjects.playbook(folder)), teacher);
  }

  private void edit(String from, String to) throws Exception {
    Path page = folder.resolve("playbook/price-pressure.yaml");
    Files.writeString(page, Files.readString(page).replace(from, to));
  }

  private static List<String> titles(CoachInService coach) {
    return coach.get().playbook().situations().stream().map(Situation::title).toList();
  }

  @Test
  void takes_up_a_change() throws Exception {
    CoachInService coach = coach();
    edit("A price moment", "A moment about the price");
    coach.refresh();

    assertThat(titles(coach)).contains("A moment about the price");
  }

  @Test
  void keeps_the_last_good_one_where_a_change_is_broken() throws Exception {
    CoachInService coach = coach();
    edit("title: A price moment", "");
    coach.refresh();

    assertThat(titles(coach)).contains("A price moment");
  }

  @Test
  void has_nothing_to_take_up_in_the_jar() throws Exception {
    CoachInService coach = CoachInService.of(Optional.empty(), teacher);
    coach.refresh();

    assertThat(titles(coach)).hasSize(19);
  }
}

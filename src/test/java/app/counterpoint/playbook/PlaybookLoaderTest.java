package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybookLoaderTest {
  private static final String PAGE = "playbook/price-pressure.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void writeAPlaybook() {
    TestObjects.playbook(folder);
  }

  @Test
  void reads_a_snippet_whole() throws BrokenPlaybookException {
    Article love = PlaybookLoader.load(folder).articles().get(0);

    assertThat(PlaybookLoader.load(folder).snippet("ask-price"))
        .contains(
            new Snippet(
                "ask-price",
                "Ask about the price",
                "They named a price without a reason.",
                new Source(love, 5),
                Optional.of("hold-price"),
                List.of(
                    new Template("Where does {percent|that price} come from?"),
                    new Template("Who else looks at the price?")),
                Optional.of(
                    new Script(
                        new Template("Tell me about {percent|the price} and I can help."),
                        new Template("Give the reason by {deadline|then} or the price stays."))),
                "Knowing the price beats guessing it.",
                Optional.of("Do not guess the price.")));
  }

  @Test
  void reads_the_articles_in_the_order_of_their_file() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(folder).articles())
        .containsExactly(
            new Article(
                "love",
                "Love them",
                Optional.of("A. Author"),
                Optional.empty(),
                "love",
                "Ask and be useful.",
                5),
            new Article(
                "push",
                "Push back",
                Optional.empty(),
                Optional.of("2019"),
                "push",
                "Hold your ground.",
                3));
  }

  @Test
  void reads_the_cues_of_every_situation_and_of_none() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(folder).cues())
        .hasSize(30)
        .extracting(Cue::situation)
        .containsOnly("closed-door", "price-pressure", Situation.NONE);
  }

  @Test
  void refuses_a_page_without_a_snippet() {
    TestObjects.write(
        folder.resolve(PAGE), "id: price-pressure\ntitle: T\nsummary: S\nsnippets: []\n");

    assertThat(problems(folder))
        .containsExactly(PAGE + ":4 snippets: an empty list. Add the first entry.");
  }

  @Test
  void refuses_a_page_whose_snippets_are_no_list() {
    TestObjects.write(
        folder.resolve(PAGE), "id: price-pressure\ntitle: T\nsummary: S\nsnippets: later\n");

    assertThat(problems(folder))
        .containsExactly(PAGE + ":4 snippets: a list is expected here. Begin each item with `- `.");
  }

  @Test
  void refuses_a_page_called_none_without_asking_for_its_cues() {
    TestObjects.write(
        folder.resolve("playbook/none.yaml"),
        page("closed-door").replace("closed-door", "none").replace("door", "silence"));

    assertThat(problems(folder))
        .containsExactly(
            "playbook/none.yaml: `none` is not a situation. Name the page after what happens in the deal.");
  }

  @Test
  void refuses_a_page_without_cues() throws IOException {
    Files.delete(folder.resolve("cues/price-pressure.txt"));

    assertThat(problems(folder))
        .containsExactly(
            "cues/price-pressure.txt: missing file. Write how people say it, one cue a line.");
  }

  @Test
  void refuses_cues_without_a_page() {
    TestObjects.write(folder.resolve("cues/weather.txt"), "rain again");

    assertThat(problems(folder))
        .containsExactly(
            "cues/weather.txt: unknown situation \"weather\". Rename the file, or add playbook/weather.yaml.");
  }

  @Test
  void does_not_blame_snippets_for_articles_that_cannot_be_read() {
    TestObjects.write(folder.resolve("articles.yaml"), "articles: [\n");

    assertThat(problems(folder)).singleElement().asString().startsWith("articles.yaml:");
  }

  @Test
  void does_not_blame_a_counterpoint_whose_snippet_has_a_fault_of_its_own() throws IOException {
    TestObjects.write(
        folder.resolve(PAGE), page("price-pressure").replace("paragraph: 2", "paragraph: 9"));

    assertThat(problems(folder))
        .containsExactly(
            PAGE + ":21 snippets[1].source.paragraph: push has no paragraph 9. Use 1 to 3.");
  }

  @Test
  void counts_a_question_with_a_fault_as_a_question() {
    TestObjects.write(
        folder.resolve(PAGE), page("price-pressure").replace("{percent|that price}", "{percent}"));

    assertThat(problems(folder)).singleElement().asString().contains("ask[0]: a slot without");
  }

  @Test
  void names_the_line_of_a_question_after_a_broken_one() {
    TestObjects.write(
        folder.resolve(PAGE),
        page("price-pressure")
            .replace("{percent|that price}", "{percent}")
            .replace("the price?\"", "it\""));

    assertThat(problems(folder))
        .last()
        .isEqualTo(
            PAGE + ":12 snippets[0].ask[1]: a question without a question mark. End it with ?.");
  }

  @Test
  void finds_a_run_of_eight_words_on_two_pages() {
    TestObjects.write(
        folder.resolve(PAGE),
        page("price-pressure")
            .replace(
                "Tell me about {percent|the price} and", "Tell me ABOUT {amount|the door}, and"));

    assertThat(problems(folder))
        .containsExactly(
            PAGE
                + ":5 snippets[0].id: eight words in a row, \"tell me about the door and i can\","
                + " stand in \"ask-door\" too. Say it in other words, or drop one of the two.");
  }

  @Test
  void refuses_what_follows_a_second_document_mark() throws IOException {
    TestObjects.write(folder.resolve(PAGE), page("price-pressure") + "---\nid: more\n");

    assertThat(problems(folder))
        .containsExactly(PAGE + ":27: a second document begins here. Remove the `---` above it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# floor: nobody\n# a comment\n#\n"})
  void refuses_a_cue_file_without_a_cue(String content) {
    TestObjects.write(folder.resolve("cues/none.txt"), content);

    assertThat(problems(folder))
        .containsExactly("cues/none.txt: no cue in it. Write how people say it, one cue a line.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_mutilated_page_is_read_or_refused_at_a_line_it_has(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      String page = mutilated(page("price-pressure"), random);
      TestObjects.write(folder.resolve(PAGE), page);

      assertThat(linesBlamed())
          .as("seed %d, round %d:%n%s", seed, i, page)
          .allMatch(line -> line >= 0 && line <= page.lines().count() + 1);
    }
  }

  private static String mutilated(String page, Random random) {
    StringBuilder changed = new StringBuilder(page);
    for (int cut = 0; cut <= random.nextInt(3); cut++) {
      int at = random.nextInt(changed.length() - 20);
      String odd =
          List.of("", ":", "- ", "\"", "{", "}", "\n", "\t", "|", "&a *a", "?", "---\n", "…")
              .get(random.nextInt(13));
      changed.replace(at, at + random.nextInt(12), odd);
    }
    return changed.toString();
  }

  private List<Integer> linesBlamed() {
    try {
      PlaybookLoader.load(folder);
      return List.of();
    } catch (BrokenPlaybookException e) {
      return e.problems().stream().filter(p -> p.file().equals(PAGE)).map(Problem::line).toList();
    }
  }

  private String page(String situation) {
    try {
      return Files.readString(folder.resolve("playbook/" + situation + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> problems(Path folder) {
    BrokenPlaybookException refusal =
        catchThrowableOfType(BrokenPlaybookException.class, () -> PlaybookLoader.load(folder));
    assertThat(refusal).as("the playbook is refused").isNotNull();
    return refusal.problems().stream().map(Problem::toString).toList();
  }
}

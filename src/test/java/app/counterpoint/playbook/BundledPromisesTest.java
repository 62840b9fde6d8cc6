package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the playbook in {@code prompts/} owes to its readers. */
class BundledPromisesTest {
  private static final List<String> SITUATIONS =
      List.of(
          "adversarial-buyer",
          "ask-for-the-business",
          "business-case",
          "closed-door",
          "commoditised",
          "concession-trading",
          "demo-demanded",
          "dictated-process",
          "early-demand",
          "fear-of-procurement",
          "feature-pitch",
          "keep-warm",
          "locked-requirements",
          "meet-procurement",
          "overselling",
          "partner-talk",
          "price-pressure",
          "rfp-arrived",
          "win-criteria-unknown");

  private static final Playbook PLAYBOOK = load();

  private static Playbook load() {
    try {
      return PlaybookLoader.load(Path.of("prompts"));
    } catch (BrokenPlaybookException e) {
      throw new AssertionError("the bundled playbook is broken:\n" + e.getMessage(), e);
    }
  }

  static List<String> situations() {
    return SITUATIONS;
  }

  static Stream<Snippet> snippets() {
    return PLAYBOOK.situations().stream().flatMap(situation -> situation.snippets().stream());
  }

  static Stream<Article> articles() {
    return PLAYBOOK.articles().stream();
  }

  @Test
  void has_a_page_for_each_situation_and_no_other() {
    assertThat(PLAYBOOK.situations()).extracting(Situation::id).isEqualTo(SITUATIONS);
  }

  @Test
  void has_the_five_articles() {
    assertThat(PLAYBOOK.articles())
        .extracting(Article::id, Article::paragraphs)
        .containsExactlyInAnyOrder(
            tuple("love-procurement", 7),
            tuple("buying-nirvana", 18),
            tuple("sales-truth", 18),
            tuple("highest-performing-supplier", 8),
            tuple("selling-is-not-a-four-letter-word", 12));
  }

  @Test
  void has_at_least_seventy_five_snippets() {
    assertThat(snippets()).hasSizeGreaterThanOrEqualTo(75);
  }

  @ParameterizedTest
  @MethodSource("situations")
  void has_at_least_three_snippets_for(String situation) {
    assertThat(PLAYBOOK.situation(situation).map(Situation::snippets))
        .hasValueSatisfying(snippets -> assertThat(snippets).hasSizeGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void has_at_least_ten_snippets_from(Article article) {
    assertThat(snippets().filter(snippet -> snippet.source().article().equals(article)))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("situations")
  void has_at_least_150_cues_for(String situation) {
    assertThat(PLAYBOOK.cues().stream().filter(cue -> cue.situation().equals(situation)))
        .hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void has_at_least_1500_cues_of_silence() {
    assertThat(PLAYBOOK.cues().stream().filter(cue -> cue.situation().equals(Situation.NONE)))
        .hasSizeGreaterThanOrEqualTo(1_500);
  }

  @Test
  void has_no_two_cues_alike() {
    assertThat(PLAYBOOK.cues()).extracting(cue -> bare(cue, "")).doesNotHaveDuplicates();
  }

  @Test
  void has_no_cue_under_two_situations_whatever_its_punctuation() {
    Map<String, Set<String>> situations =
        PLAYBOOK.cues().stream()
            .collect(
                Collectors.groupingBy(
                    cue -> bare(cue, "\\p{Punct}"),
                    Collectors.mapping(Cue::situation, Collectors.toSet())));
    situations.values().removeIf(names -> names.size() == 1);

    assertThat(situations).isEmpty();
  }

  @Test
  void has_every_cue_on_a_floor() {
    assertThat(PLAYBOOK.cues()).extracting(Cue::floor).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void reads_without_braces_when_no_fact_is_known(Snippet snippet) {
    assertThat(texts(snippet, slot -> Optional.empty()))
        .noneMatch(text -> text.matches(".*[{}|].*"));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void reads_without_braces_when_every_fact_is_known(Snippet snippet) {
    assertThat(texts(snippet, slot -> Optional.of("20%")))
        .noneMatch(text -> text.matches(".*[{}|].*"));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void reads_without_doubled_or_lost_spaces_when_no_fact_is_known(Snippet snippet) {
    assertThat(texts(snippet, slot -> Optional.empty()))
        .noneMatch(text -> text.matches(".*(  |\\s[,.;:?!]|\\n).*"));
  }

  @Test
  void says_something_different_in_each_tone() {
    assertThat(snippets().flatMap(snippet -> snippet.say().stream()))
        .noneMatch(say -> say.soft().equals(say.firm()));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void links_the_school_that_it_says_would_do_otherwise(Snippet snippet) {
    List<Article> named =
        articles()
            .filter(article -> !article.equals(snippet.source().article()))
            .filter(article -> names(snippet.why(), article))
            .toList();
    Optional<Article> linked =
        snippet.counterpoint().flatMap(PLAYBOOK::snippet).map(other -> other.source().article());

    assertThat(named).allSatisfy(article -> assertThat(linked).contains(article));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void has_every_school_answered_by_another(Article article) {
    assertThat(snippets().filter(snippet -> snippet.source().article().equals(article)))
        .anyMatch(snippet -> snippet.counterpoint().isPresent());
  }

  /** Whether a text speaks of an article by its title, its author's surname or its school. */
  private static boolean names(String text, Article article) {
    String title = article.title().replaceAll(" \\(.*", "");
    String surname = article.author().orElse(title).replaceAll(".* ", "");
    String spoken = text.toLowerCase(Locale.ROOT).replace('-', ' ');
    return Stream.of(title, article.author().isPresent() ? surname : title, article.school())
        .anyMatch(name -> spoken.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static List<String> texts(Snippet snippet, Function<Slot, Optional<String>> facts) {
    Stream<Template> scripts =
        snippet.say().stream().flatMap(say -> Stream.of(say.soft(), say.firm()));
    return Stream.concat(
            Stream.concat(snippet.ask().stream(), scripts).map(template -> template.fill(facts)),
            Stream.of(snippet.title(), snippet.when(), snippet.why(), snippet.avoid().orElse("")))
        .toList();
  }

  private static String bare(Cue cue, String ignored) {
    return cue.text()
        .toLowerCase(Locale.ROOT)
        .replaceAll(ignored, "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}

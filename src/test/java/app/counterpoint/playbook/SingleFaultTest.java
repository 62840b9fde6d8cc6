package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault in a whole playbook gives one problem: at its line, and nothing that follows from it.
 */
class SingleFaultTest {
  private static final String PAGE = "playbook/price-pressure.yaml";
  private static final String ARTICLES = "articles.yaml";
  private static final String CUES = "cues/price-pressure.txt";

  private static final String SAY_OF_THE_SECOND =
      """
      paragraph: 2}
          say:
            soft: Could the owner join us on this price?
            firm: Our price stays until the owner asks.
      """;

  @TempDir private Path folder;

  static Stream<Arguments> faultsOfAPage() {
    return Stream.of(
        arguments("id: price-pressure", "id: price", ":1 id: \"price\" is not the file's name"),
        arguments("title: A price moment\n", "", ":1 title: missing field"),
        arguments("title: A price moment", "title:", ":2 title: empty field"),
        arguments("title: A price moment", "title: ~", ":2 title: empty field"),
        arguments("title: A price moment", "title: [A]", ":2 title: one piece of text is expected"),
        arguments(
            "title: A price moment",
            "title: a b c d e f g h i j k l m",
            ":2 title: too long: 13 words, at most 12"),
        arguments(
            "title: A price moment",
            "title: " + "x".repeat(61),
            ":2 title: too long: 61 characters, at most 60"),
        arguments("title: A price", "colour: red\ntitle: A price", ":2 colour: unknown field"),
        arguments("title: A price", "colours:\n  - red\ntitle: A", ":2 colours: unknown field"),
        arguments(
            "id: ask-price", "id: Ask_Price", ":5 snippets[0].id: \"Ask_Price\" is not an id"),
        arguments("  - id: ask-price\n    title", "  - title", ":5 snippets[0].id: missing field"),
        arguments(
            "    why: A price that moves without reason was never real.\n",
            "",
            ":18 snippets[1].why: missing field"),
        arguments(
            "why: Knowing the price beats guessing it.",
            "why: Knowing {amount|it} beats guessing it.",
            ":16 snippets[0].why: a brace in a field that takes no slots"),
        arguments(
            "avoid: Do not guess the price.",
            "avoid: Do not guess {amount}.",
            ":17 snippets[0].avoid: a brace in a field that takes no slots"),
        arguments(
            "avoid: Do not guess the price.",
            "avoid: >-\n      " + "no ".repeat(41),
            ":17 snippets[0].avoid: too long: 41 words, at most 40"),
        arguments(
            "{article: love, paragraph: 5}",
            "{article: hate, paragraph: 5}",
            ":8 snippets[0].source.article: unknown article \"hate\". Use one of love, push."),
        arguments(
            "{article: love, paragraph: 5}",
            "\n      article: love\n      paragraph: 6",
            ":10 snippets[0].source.paragraph: love has no paragraph 6. Use 1 to 5."),
        arguments(
            "paragraph: 5}", "paragraph: 0}", ":8 snippets[0].source.paragraph: love has no para"),
        arguments(
            "paragraph: 5}",
            "paragraph: five}",
            ":8 snippets[0].source.paragraph: \"five\" is not"),
        arguments(", paragraph: 5}", "}", ":8 snippets[0].source.paragraph: missing field"),
        arguments("article: love, ", "", ":8 snippets[0].source.article: missing field"),
        arguments("{article: love, paragraph: 5}", "love", ":8 snippets[0].source: fields are exp"),
        arguments(
            "counterpoint: hold-price",
            "counterpoint: hold-door",
            ":9 snippets[0].counterpoint: \"hold-door\" is not on this page"),
        arguments(
            "counterpoint: hold-price",
            "counterpoint: ask-price",
            ":9 snippets[0].counterpoint: \"ask-price\" rests on the same article"),
        arguments(
            "counterpoint: hold-price",
            "counterpoint:",
            ":9 snippets[0].counterpoint: empty field"),
        arguments(
            "looks at the price?\"",
            "looks at the price\"",
            ":12 snippets[0].ask[1]: a question without a question mark. End it with ?."),
        arguments(
            "      - \"Who else looks at the price?\"\n",
            "",
            ":10 snippets[0].ask: too few or too many questions: 1. Write 2 to 5 of them."),
        arguments(
            "      - \"Who else looks at the price?\"",
            "      - Who a?\n      - Who b?\n      - Who c?\n      - Who d?\n      - Who e?",
            ":10 snippets[0].ask: too few or too many questions: 6"),
        arguments(
            "    ask:\n      - \"Where does {percent|that price} come from?\"\n      -",
            "    ask:",
            ":10 snippets[0].ask: a list is expected here"),
        arguments(
            "\"Who else looks at the price?\"",
            "Who" + " else".repeat(30) + "?",
            ":12 snippets[0].ask[1]: too long: 31 words, at most 30"),
        arguments(
            "{percent|that price}",
            "{percent}",
            ":11 snippets[0].ask[0]: a slot without its absent wording near \"s {percent} come"),
        arguments(
            "{percent|that price}",
            "{share|that}",
            ":11 snippets[0].ask[0]: there is no slot {share}"),
        arguments(
            "      soft: Tell me about",
            "      mild: x\n      soft: Tell",
            ":14 snippets[0].say.mild: unk"),
        arguments(
            "      firm: Our price stays until the owner asks.\n",
            "",
            ":22 snippets[1].say.firm: missing field"),
        arguments(
            "by {deadline|then} or",
            "by {deadline|the {date}} or",
            ":15 snippets[0].say.firm: a slot without its absent wording"),
        arguments(
            SAY_OF_THE_SECOND, "paragraph: 2}\n", ":18 snippets[1].ask: neither `ask` nor `say`"),
        arguments(
            "id: ask-price",
            "id: ask-door",
            ":5 snippets[0].id: duplicate id \"ask-door\", also in playbook/closed-door.yaml"),
        arguments(
            "title: A price", "title: A: price", ":2: not valid YAML: mapping values are not"),
        arguments("title: A", "\ttitle: A", ":2: not valid YAML: found character '\\t(TAB)'"),
        arguments("why: A price", "why: \"A price", ":25: not valid YAML: while scanning a quoted"),
        arguments("title: A", "id: twice\ntitle: A", ":2: not valid YAML: Duplicate field 'id'"),
        arguments("\n    why: Knowing", "\n   why: Knowing", ":16: not valid YAML: "),
        arguments("title: A", "title: \u0007A", ":2: a control character"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfAPage")
  void names_one_fault_of_a_page_once(String sound, String broken, String expected)
      throws IOException {
    assertThat(problemsWith(PAGE, sound, broken)).startsWith(PAGE + expected);
  }

  static Stream<Arguments> faultsOfOtherFiles() {
    return Stream.of(
        arguments(ARTICLES, "title: Love them", "title:", ":3 articles[0].title: empty field"),
        arguments(ARTICLES, "    school: love\n", "", ":2 articles[0].school: missing field"),
        arguments(ARTICLES, "paragraphs: 5", "paragraphs: many", ":7 articles[0].paragraphs: \"ma"),
        arguments(ARTICLES, "published:", "printed:", ":10 articles[1].printed: unknown field"),
        arguments(
            ARTICLES,
            "articles:",
            "articles:\n  - {id: love, title: a, school: b, teaches: c, paragraphs: 9}",
            ":3 articles[1].id: duplicate id \"love\""),
        arguments(
            CUES,
            "another reduction request came in today",
            "# \nthey  WANT 20% off",
            ":11: duplicate cue, also at cues/price-pressure.txt:2"),
        arguments(
            CUES,
            "pricey",
            "pricey\nthanks everybody",
            ":12: duplicate cue, also at cues/none.txt:2"),
        arguments(CUES, "they want 20%", "x".repeat(2001) + "\n", ":2: too long: 2"),
        arguments(CUES, "they want 20%", "they \u0000want", ":2: a control character"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfOtherFiles")
  void names_one_fault_of_another_file_once(
      String file, String sound, String broken, String expected) throws IOException {
    assertThat(problemsWith(file, sound, broken)).startsWith(file).contains(expected);
  }

  private String problemsWith(String file, String sound, String broken) throws IOException {
    Path path = TestObjects.playbook(folder).resolve(file);
    String content = Files.readString(path);
    int at = content.indexOf(sound);
    assertThat(at).as("the sound piece stands in the file").isNotNegative();
    String changed = content.substring(0, at) + broken + content.substring(at + sound.length());
    TestObjects.write(path, changed);
    BrokenPlaybookException refusal =
        catchThrowableOfType(BrokenPlaybookException.class, () -> PlaybookLoader.load(folder));
    assertThat(refusal).as("the playbook is refused").isNotNull();
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0).toString();
  }
}

package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which nearly everything is wrong at once; every fault must be named in one go. */
class ManyFaultsTest {
  private static final String PAGE =
      """
      id: pricing
      title: They want a lower number
      colour: red
      snippets:
        - id: one-question
          title: Ask one thing
          when: They ask.
          source: {article: hate, paragraph: 1}
          ask:
            - Where does it come from
          why: Because.
        - id: nothing-to-do
          title: Neither ask nor say
          when: They wait.
          source: {article: love, paragraph: 6}
          why: Because.
        - id: too-long
          title: one two three four five six seven eight nine ten eleven twelve thirteen
          when: They talk.
          source:
            article: push
            paragraph: 1
          counterpoint: gone
          say:
            soft: Say {percent} less.
            firm: Say {colour|red} more.
          why: Because of {amount|money}.
        - id: too-long
          title: The same name twice
          when: They repeat.
          source: {article: love, paragraph: 1}
          counterpoint: same-article
          say:
            soft: Could you show me where in your sheet that number stands?
            firm: ""
          why: [Because]
        - id: same-article
          title: From the same article
          source: {article: love, paragraph: 2}
          say:
            soft: Please could you show me where in your sheet that figure stands?
            mild: Perhaps.
          why: Because.
        - id: Not_An_Id
          title: A name that is none
          when: They count.
          source: {article: love, paragraph: two}
          ask: Which one?
          why:
            reason: Because.
      """;

  private static final String FAULTS =
      """
      cues/binary.txt: missing file. Write how people say it, one cue a line.
      cues/closed-door.txt:3: duplicate cue, also at cues/closed-door.txt:1. Remove one of the two.
      cues/hollow.txt: no cue in it. Write how people say it, one cue a line.
      cues/price-pressure.txt:1: duplicate cue, also at cues/closed-door.txt:1. Remove one of the two.
      cues/price-pressure.txt:2: too long: 2001 characters, at most 2000. Shorten the cue.
      cues/weather.txt: unknown situation "weather". Rename the file, or add playbook/weather.yaml.
      playbook/binary.yaml:2: a control character. Remove what is not text.
      playbook/folder.yaml: cannot be read. Check that it is a file and may be read.
      playbook/half.yaml:2: not valid YAML: mapping values are not allowed here. Mend the indentation or quoting here.
      playbook/hollow.yaml:1: the file is empty. Write its fields, or delete the file.
      playbook/huge.yaml: over 3000000 bytes. Split it, or remove what is not text.
      playbook/latin.yaml: not UTF-8 text. Save it as UTF-8.
      playbook/listed.yaml:1: fields are expected here. Write `name: value` lines.
      playbook/none.yaml: `none` is not a situation. Name the page after what happens in the deal.
      playbook/none.yaml:1 snippets: missing field. Add `snippets:`.
      playbook/price-pressure.yaml:1 id: "pricing" is not the file's name. Write `id: price-pressure`.
      playbook/price-pressure.yaml:1 summary: missing field. Add `summary:`.
      playbook/price-pressure.yaml:3 colour: unknown field. Remove it, or use one of id, snippets, summary, title.
      playbook/price-pressure.yaml:8 snippets[0].source.article: unknown article "hate". Use one of love, push.
      playbook/price-pressure.yaml:9 snippets[0].ask: too few or too many questions: 1. Write 2 to 5 of them.
      playbook/price-pressure.yaml:10 snippets[0].ask[0]: a question without a question mark. End it with ?.
      playbook/price-pressure.yaml:12 snippets[1].ask: neither `ask` nor `say`. Add questions, a script, or both.
      playbook/price-pressure.yaml:15 snippets[1].source.paragraph: love has no paragraph 6. Use 1 to 5.
      playbook/price-pressure.yaml:18 snippets[2].title: too long: 13 words, at most 12. Shorten it.
      playbook/price-pressure.yaml:23 snippets[2].counterpoint: "gone" is not on this page. Name a snippet of this page that rests on another article.
      playbook/price-pressure.yaml:25 snippets[2].say.soft: a slot without its absent wording near "y {percent} less.". Write one of {percent|…}, {amount|…}, {deadline|…}, {pages|…}, {vendors|…}, with words for when it is not known.
      playbook/price-pressure.yaml:26 snippets[2].say.firm: there is no slot {colour}. Write one of {percent|…}, {amount|…}, {deadline|…}, {pages|…}, {vendors|…}, with words for when it is not known.
      playbook/price-pressure.yaml:27 snippets[2].why: a brace in a field that takes no slots. Write the words themselves.
      playbook/price-pressure.yaml:28 snippets[3].id: duplicate id "too-long", also in playbook/price-pressure.yaml. Choose another id.
      playbook/price-pressure.yaml:32 snippets[3].counterpoint: "same-article" rests on the same article. Name a snippet of this page that rests on another article.
      playbook/price-pressure.yaml:35 snippets[3].say.firm: empty field. Write a sentence, or remove the field.
      playbook/price-pressure.yaml:36 snippets[3].why: one piece of text is expected here. Write a sentence.
      playbook/price-pressure.yaml:37 snippets[4].when: missing field. Add `when:`.
      playbook/price-pressure.yaml:37 snippets[4].id: eight words in a row, "could you show me where in your sheet", stand in "too-long" too. Say it in other words, or drop one of the two.
      playbook/price-pressure.yaml:40 snippets[4].say.firm: missing field. Add `firm:`.
      playbook/price-pressure.yaml:42 snippets[4].say.mild: unknown field. Remove it, or use one of firm, soft.
      playbook/price-pressure.yaml:44 snippets[5].id: "Not_An_Id" is not an id. Use lower case, digits and single dashes.
      playbook/price-pressure.yaml:47 snippets[5].source.paragraph: "two" is not a whole number. Write digits only.
      playbook/price-pressure.yaml:48 snippets[5].ask: a list is expected here. Begin each item with `- `.
      playbook/price-pressure.yaml:49 snippets[5].why: one piece of text is expected here. Write a sentence.
      """;

  @TempDir private Path folder;
  private List<Problem> problems = List.of();

  @BeforeEach
  void breakEverything() throws IOException {
    TestObjects.playbook(folder);
    TestObjects.write(folder.resolve("playbook/price-pressure.yaml"), PAGE);
    TestObjects.write(folder.resolve("playbook/half.yaml"), "id: half\ntitle: A: colon\n");
    TestObjects.write(folder.resolve("playbook/hollow.yaml"), "");
    TestObjects.write(folder.resolve("playbook/none.yaml"), "id: none\ntitle: N\nsummary: S\n");
    TestObjects.write(folder.resolve("playbook/listed.yaml"), "- id: listed\n");
    Files.write(folder.resolve("playbook/latin.yaml"), new byte[] {'i', 'd', ':', (byte) 0xE9});
    Files.createDirectory(folder.resolve("playbook/folder.yaml"));
    TestObjects.write(folder.resolve("playbook/huge.yaml"), "# x\n".repeat(750_001));
    TestObjects.write(folder.resolve("playbook/binary.yaml"), "id: binary\ntitle: \u0000\n");
    TestObjects.write(
        folder.resolve("cues/closed-door.txt"), "We may only talk\n\nwe  may ONLY talk\n");
    TestObjects.write(
        folder.resolve("cues/price-pressure.txt"), "we may only talk\n" + "x".repeat(2001));
    TestObjects.write(folder.resolve("cues/weather.txt"), "rain again\n");
    TestObjects.write(folder.resolve("cues/hollow.txt"), "# floor: nobody\n\n");
    Stream.of("half", "listed", "latin", "folder", "huge")
        .forEach(
            page -> TestObjects.write(folder.resolve("cues/" + page + ".txt"), "about " + page));
    TestObjects.write(
        folder.resolve("wording.yaml"),
        TestObjects.wording()
            .replace("prompt: \">\"\n", "")
            .replace("{title} ({school})", "{title} ({mood})")
            .replace("more: more", "less: less\nmore: more"));
    BrokenPlaybookException refusal =
        catchThrowableOfType(BrokenPlaybookException.class, () -> PlaybookLoader.load(folder));
    problems = refusal.problems();
  }

  @Test
  void names_every_fault_with_its_place_and_what_to_do_in_order() {
    assertThat(problems)
        .filteredOn(problem -> !problem.file().equals(WordingFile.NAME))
        .extracting(Problem::toString)
        .containsExactlyElementsOf(FAULTS.lines().toList());
  }

  @Test
  void names_the_faults_of_the_wording_in_the_same_go() {
    assertThat(problems)
        .filteredOn(problem -> problem.file().equals(WordingFile.NAME))
        .extracting(Problem::field, Problem::fault)
        .containsExactly(
            tuple("prompt", "missing field"),
            tuple("other-angle", "its words use [{mood}, {title}], not [{school}, {title}]"),
            tuple("less", "unknown field"));
  }

  @Test
  void knows_more_than_twenty_kinds_of_fault() {
    assertThat(problems)
        .extracting(problem -> problem.fault().replaceAll("\"[^\"]*\"|\\d+", "…"))
        .satisfies(faults -> assertThat(faults.stream().distinct()).hasSizeGreaterThan(20));
  }
}

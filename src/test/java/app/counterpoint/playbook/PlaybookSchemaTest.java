package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.counterpoint.TestObjects;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors read, held to what the loader asks for. */
class PlaybookSchemaTest {
  private static final Path SCHEMA = Path.of("prompts/playbook.schema.json");
  private static final String PAGE = "playbook/price-pressure.yaml";

  @TempDir private Path folder;

  static Stream<Path> bundledPages() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("prompts/playbook"))) {
      return pages.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundledPages")
  void accepts_a_bundled_page(Path page) throws IOException {
    assertThat(faults(Files.readString(page))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundledPages")
  void is_named_at_the_top_of_a_bundled_page(Path page) throws IOException {
    assertThat(Files.readString(page))
        .startsWith("# yaml-language-server: $schema=../playbook.schema.json\n");
  }

  @Test
  void accepts_the_sample_page() throws IOException {
    assertThat(faults(samplePage())).isEmpty();
  }

  @Test
  void is_a_valid_schema_itself() throws IOException {
    JsonSchema rules = factory().getSchema(SchemaLocation.of(VersionFlag.V7.getId()));

    assertThat(rules.validate(schema())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/definitions/name, NAME",
    "/definitions/title, TITLE",
    "/definitions/summary, SUMMARY",
    "/definitions/question, QUESTION",
    "/definitions/script, SCRIPT",
    "/definitions/why, WHY",
    "/definitions/avoid, AVOID",
  })
  void has_the_limits_of_the_loader(String place, Limit limit) throws IOException {
    assertThat(schema().at(place + "/maxLength").asInt()).isEqualTo(limit.characters());
  }

  @ParameterizedTest
  @CsvSource({
    "/properties/title, TITLE",
    "/properties/summary, SUMMARY",
    "/definitions/snippet/properties/title, TITLE",
    "/definitions/snippet/properties/when, SUMMARY",
    "/definitions/snippet/properties/say/properties/soft, SCRIPT",
    "/definitions/snippet/properties/say/properties/firm, SCRIPT",
    "/definitions/question, QUESTION",
    "/definitions/snippet/properties/why, WHY",
    "/definitions/snippet/properties/avoid, AVOID",
  })
  void tells_the_writer_how_many_words_the_loader_takes(String place, Limit limit)
      throws IOException {
    assertThat(schema().at(place + "/description").asText())
        .endsWith("At most " + limit.words() + " words.");
  }

  static Stream<Arguments> fields() {
    String snippet = "/definitions/snippet";
    return Stream.of(
        arguments("", SituationPage.PAGE),
        arguments(snippet, SituationPage.SNIPPET),
        arguments(snippet + "/properties/source", SituationPage.SOURCE),
        arguments(snippet + "/properties/say", SituationPage.SAY));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void knows_the_fields_of_the_loader(String place, Set<String> known) throws IOException {
    assertThat(schema().at(place + "/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void asks_for_as_many_questions_as_the_loader() throws IOException {
    JsonNode ask = schema().at("/definitions/snippet/properties/ask");

    assertThat(List.of(ask.at("/minItems").asInt(), ask.at("/maxItems").asInt()))
        .containsExactly(SituationPage.FEWEST_QUESTIONS, SituationPage.MOST_QUESTIONS);
  }

  @Test
  void knows_the_slots_of_the_loader() throws IOException {
    String slots = Arrays.stream(Slot.values()).map(Slot::key).collect(Collectors.joining("|"));

    assertThat(schema().at("/definitions/withSlots/pattern").asText()).contains("(" + slots + ")");
  }

  @Test
  void offers_the_bundled_articles() throws Exception {
    assertThat(schema().at("/definitions/snippet/properties/source/properties/article/examples"))
        .map(JsonNode::asText)
        .containsExactlyElementsOf(
            PlaybookLoader.load(Path.of("prompts")).articles().stream().map(Article::id).toList());
  }

  static Stream<List<String>> faultsThatBothRefuse() {
    return Stream.of(
        List.of("title: A price", "colour: red\ntitle: A price"),
        List.of("    why: Knowing", "    reason: Because\n    why: Knowing"),
        List.of("paragraph: 5}", "paragraph: 5, page: 3}"),
        List.of("      soft: Tell", "      mild: Hm\n      soft: Tell"),
        List.of("title: A price moment\n", ""),
        List.of("summary: Something", "#"),
        List.of("    when: They named a price without a reason.\n", ""),
        List.of("    why: Knowing the price beats guessing it.\n", ""),
        List.of("article: love, ", ""),
        List.of(", paragraph: 5", ""),
        List.of("paragraph: 5", "paragraph: 0"),
        List.of("paragraph: 5", "paragraph: 1.5"),
        List.of("title: A price moment", "title: " + "x".repeat(61)),
        List.of("title: A price moment", "title:"),
        List.of("title: A price moment", "title: [A]"),
        List.of("id: ask-price", "id: Ask_price"),
        List.of("id: ask-price", "id: " + "x".repeat(65)),
        List.of("price?\"", "price\""),
        List.of("{percent|that price}", "{percent}"),
        List.of("{percent|that price}", "{share|that price}"),
        List.of("why: Knowing the", "why: Knowing {amount|the}"),
        List.of("      - \"Who else looks at the price?\"\n", ""),
        List.of("      - \"Who", "      - A?\n      - B?\n      - C?\n      - D?\n      - \"Who"),
        List.of("    say:\n      soft: Could the", "    avoid:\n      soft: Could the"));
  }

  @ParameterizedTest
  @MethodSource("faultsThatBothRefuse")
  void refuses_what_the_loader_refuses(List<String> change) throws IOException {
    String broken = samplePage().replace(change.get(0), change.get(1));
    TestObjects.write(folder.resolve(PAGE), broken);

    assertThat(faults(broken)).as("the schema's").isNotEmpty();
    assertThat(problems()).as("the loader's").isNotEmpty();
  }

  private String samplePage() throws IOException {
    return Files.readString(TestObjects.playbook(folder).resolve(PAGE));
  }

  private List<Problem> problems() {
    try {
      PlaybookLoader.load(folder);
      return List.of();
    } catch (BrokenPlaybookException e) {
      return e.problems();
    }
  }

  private static List<String> faults(String page) throws IOException {
    return factory().getSchema(schema()).validate(new YAMLMapper().readTree(page)).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonSchemaFactory factory() {
    return JsonSchemaFactory.getInstance(VersionFlag.V7);
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(SCHEMA.toFile());
  }
}

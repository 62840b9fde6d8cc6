package app.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void is_off_where_nothing_is_set() {
    assertThat(ModelSettings.of(Map.of(), problems)).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void masks_unless_told_otherwise() {
    assertThat(settings(Map.of()).orElseThrow().masked()).isTrue();
    assertThat(settings(Map.of(ModelSettings.MASK, "false")).orElseThrow().masked()).isFalse();
    assertThat(settings(Map.of(ModelSettings.MASK, "true")).orElseThrow().masked()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:11434,http://localhost:11434/v1/chat/completions",
    "http://localhost:11434/v1,http://localhost:11434/v1/chat/completions",
    "https://api.openai.com/v1/,https://api.openai.com/v1/chat/completions",
    "https://api.openai.com/v1/chat/completions,https://api.openai.com/v1/chat/completions",
    "https://api.anthropic.com,https://api.anthropic.com/v1/messages",
    "https://proxy.example/v1/messages,https://proxy.example/v1/messages",
    "https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=1,https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=1"
  })
  void completes_an_address(String url, String whole) {
    assertThat(settings(Map.of(ModelSettings.URL, url)).orElseThrow().url().toString())
        .isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTERPOINT_LLM_URL,localhost",
    "COUNTERPOINT_LLM_URL,''",
    "COUNTERPOINT_LLM_MODEL,' '",
    "COUNTERPOINT_LLM_MASK,maybe",
    "COUNTERPOINT_LLM_TOKENS_PER_DAY,-1",
    "COUNTERPOINT_LLM_TOKENS_PER_DAY,lots",
    "COUNTERPOINT_LLM_KEY,schlüssel"
  })
  void names_what_is_wrong(String name, String value) {
    assertThat(settings(Map.of(name, value))).isEmpty();
    assertThat(problems).singleElement().asString().startsWith(name);
  }

  @Test
  void names_all_that_is_wrong() {
    settings(Map.of(ModelSettings.URL, "x", ModelSettings.MASK, "x"));

    assertThat(problems).hasSize(2);
  }

  @Test
  void takes_another_budget() {
    assertThat(settings(Map.of(ModelSettings.TOKENS, "5000")).orElseThrow().tokensPerDay())
        .isEqualTo(5_000);
  }

  @Test
  void never_prints_the_key() {
    ModelSettings settings = settings(Map.of(ModelSettings.KEY, FakeModel.KEY)).orElseThrow();

    assertThat(settings.toString()).doesNotContain(FakeModel.KEY).contains("[key]");
  }

  @Test
  void sends_azure_its_own_header() {
    ModelSettings azure =
        settings(
                Map.of(
                    ModelSettings.URL,
                    "https://x.openai.azure.com/openai/deployments/d/chat/completions",
                    ModelSettings.KEY,
                    FakeModel.KEY))
            .orElseThrow();

    assertThat(
            Dialect.at(azure.url()).request(azure, new Prompt("s", "c"), false).header("api-key"))
        .isEqualTo(FakeModel.KEY);
  }

  @Test
  void sends_no_header_without_a_key() {
    ModelSettings local = settings(Map.of()).orElseThrow();

    assertThat(Dialect.at(local.url()).request(local, new Prompt("s", "c"), true).headers())
        .isEmpty();
  }

  @Test
  void asks_anthropic_plainly_too() {
    ModelSettings anthropic =
        settings(Map.of(ModelSettings.URL, "https://api.anthropic.com")).orElseThrow();

    assertThat(
            Dialect.at(anthropic.url())
                .request(anthropic, new Prompt("s", "c"), true)
                .header("anthropic-version"))
        .isEqualTo("2023-06-01");
  }

  @ParameterizedTest
  @CsvSource({"0,1,2", "-1,1,2", "1,0,2", "1,-1,2", "1,3,2"})
  void refuses_time_outs_that_make_no_sense(int connect, int firstToken, int total) {
    assertThatThrownBy(
            () ->
                new TimeOuts(
                    Duration.ofSeconds(connect),
                    Duration.ofSeconds(firstToken),
                    Duration.ofSeconds(total)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Optional<ModelSettings> settings(Map<String, String> changed) {
    Map<String, String> environment = new HashMap<>();
    environment.put(ModelSettings.URL, "http://localhost:11434/v1");
    environment.put(ModelSettings.MODEL, "a-model");
    environment.putAll(changed);
    return ModelSettings.of(environment, problems);
  }
}

package app.counterpoint.llm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where the model is, and how much it may be asked.
 *
 * @param url the endpoint's whole address, path included
 * @param masked whether names of people and companies are masked before sending
 * @param tokensPerDay the most tokens in a day of UTC, both ways together
 * @param callsAtOnce the most calls under way at a time
 */
public record ModelSettings(
    HttpUrl url,
    String model,
    ApiKey key,
    boolean masked,
    TimeOuts timeOuts,
    long tokensPerDay,
    int callsAtOnce) {
  /** The endpoint's address. */
  public static final String URL = "COUNTERPOINT_LLM_URL";

  /** The model's name, as the endpoint knows it. */
  public static final String MODEL = "COUNTERPOINT_LLM_MODEL";

  /** The endpoint's key, where it wants one. */
  public static final String KEY = "COUNTERPOINT_LLM_KEY";

  /** Whether names are masked: true, unless it says false. */
  public static final String MASK = "COUNTERPOINT_LLM_MASK";

  /** The most tokens in a day. */
  public static final String TOKENS = "COUNTERPOINT_LLM_TOKENS_PER_DAY";

  private static final long DEFAULT_TOKENS = 1_000_000;
  private static final int DEFAULT_CALLS = 8;

  /**
   * Reads the environment.
   *
   * @param problems gets a sentence for every setting that is wrong; none of them holds a secret
   * @return empty where no model is set up, or where it is set up wrongly
   */
  public static Optional<ModelSettings> of(Map<String, String> environment, List<String> problems) {
    String url = environment.getOrDefault(URL, "").strip();
    String model = environment.getOrDefault(MODEL, "").strip();
    if (url.isEmpty() && model.isEmpty()) {
      return Optional.empty();
    }
    int before = problems.size();
    HttpUrl endpoint = endpoint(url, problems);
    if (model.isEmpty()) {
      problems.add(MODEL + " is missing; name the model that " + URL + " serves");
    }
    boolean masked = masked(environment.getOrDefault(MASK, ""), problems);
    long tokens = tokens(environment.getOrDefault(TOKENS, ""), problems);
    ApiKey key = new ApiKey(environment.getOrDefault(KEY, ""));
    if (!key.value().chars().allMatch(c -> c > ' ' && c < 127)) {
      problems.add(KEY + " holds a character that cannot stand in a header; copy the key again");
    }
    if (endpoint == null || problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new ModelSettings(endpoint, model, key, masked, TimeOuts.DEFAULT, tokens, DEFAULT_CALLS));
  }

  private static @Nullable HttpUrl endpoint(String url, List<String> problems) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      problems.add(URL + " must be an address such as https://api.openai.com/v1");
      return null;
    }
    return Dialect.whole(parsed);
  }

  private static boolean masked(String value, List<String> problems) {
    String mask = value.strip();
    if (!mask.isEmpty() && !mask.equals("true") && !mask.equals("false")) {
      problems.add(MASK + " must be true or false");
    }
    return !mask.equals("false");
  }

  private static long tokens(String value, List<String> problems) {
    String tokens = value.strip();
    if (tokens.isEmpty()) {
      return DEFAULT_TOKENS;
    }
    if (!tokens.matches("[0-9]{1,15}")) {
      problems.add(TOKENS + " must be a number of tokens, such as " + DEFAULT_TOKENS);
      return 0;
    }
    return Long.parseLong(tokens);
  }
}

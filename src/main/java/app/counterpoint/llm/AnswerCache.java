package app.counterpoint.llm;

import app.counterpoint.coaching.Draft;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Keeps an hour's answers that passed the guard. The key is a digest of the snippet, its facts, the
 * tone and the message as it left the machine, salted anew with each start: two reps with the same
 * words share an answer, and nobody can be found in it. With masking, names are in neither key nor
 * answer.
 */
final class AnswerCache {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 1_000;

  private final Cache<String, Answer> answers;
  private final long salt;

  AnswerCache(Clock clock, RandomGenerator random) {
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .build();
    this.salt = random.nextLong();
  }

  Optional<Answer> get(String key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  void put(String key, Answer answer) {
    answers.put(key, answer);
  }

  /** The key of a draft whose message left the machine as {@code sent}. */
  String key(Draft draft, String sent) {
    List<Object> parts =
        List.of(
            salt,
            draft.situation().id(),
            draft.snippet().id(),
            draft.questions(),
            draft.script(),
            draft.tone(),
            sent);
    try {
      byte[] bytes = parts.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

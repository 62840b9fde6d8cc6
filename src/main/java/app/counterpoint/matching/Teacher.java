package app.counterpoint.matching;

import app.counterpoint.playbook.Cue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Makes a {@link LearnedMatcher} of cues, and of other cues when the playbook changes. Owns the
 * sentence encoder that all its matchers share; they are of no use once it is closed.
 *
 * <p>Safe for any number of threads.
 */
public final class Teacher implements AutoCloseable {
  private final CompletableFuture<SentenceEncoder> encoder;
  private final CompletableFuture<Optional<Model>> bundled;
  private final ModelCache cache;

  private Teacher(Path cacheFolder) {
    encoder = CompletableFuture.supplyAsync(SentenceEncoder::load);
    bundled = CompletableFuture.supplyAsync(ModelCache::bundled);
    cache = new ModelCache(cacheFolder);
  }

  /**
   * Begins to load the encoder and the bundled model in the background, so that the caller can read
   * the playbook meanwhile.
   *
   * @param cacheFolder where the models of playbooks other than the bundled one are kept
   */
  public static Teacher prepare(Path cacheFolder) {
    return new Teacher(cacheFolder);
  }

  /**
   * A matcher for these cues: its model comes from the jar or from the folder where it is there,
   * else it is learned now, which takes seconds, and kept.
   *
   * @throws java.util.concurrent.CompletionException if the encoder cannot be loaded
   */
  public LearnedMatcher teach(List<Cue> cues) {
    String key = Training.key(cues);
    Model model =
        bundled
            .join()
            .filter(known -> known.key().equals(key))
            .or(() -> cache.get(key))
            .orElseGet(() -> learn(cues));
    return new LearnedMatcher(model, encoder.join(), Threshold.SHIPPED, cues);
  }

  private Model learn(List<Cue> cues) {
    CueVectors known =
        bundled.join().map(Model::vectors).orElse(CueVectors.none(SentenceEncoder.DIMENSIONS));
    Model learned = new Training(encoder.join()).learn(cues, known);
    cache.put(learned);
    return learned;
  }

  @Override
  public void close() {
    encoder.thenAccept(SentenceEncoder::close).join();
  }
}

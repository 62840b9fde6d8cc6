package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTableTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 9, 15, 16, 17, 1_000, 4_096, 50_000})
  void finds_what_a_hash_map_finds(int size) {
    long seed = 20261122L + size;
    Random random = new Random(seed);
    Map<Long, Integer> reference = new HashMap<>();
    while (reference.size() < size) {
      reference.putIfAbsent(random.nextLong(), reference.size());
    }
    long[] keys = keys(reference);
    LongTable table = new LongTable(keys);
    for (int turn = 0; turn < 20_000; turn++) {
      long key = size > 0 && random.nextBoolean() ? keys[random.nextInt(size)] : random.nextLong();
      assertThat(table.indexOf(key))
          .as("seed %d, key %d", seed, key)
          .isEqualTo(reference.getOrDefault(key, -1));
    }
  }

  @Test
  void finds_every_key_of_many_that_fall_on_one_slot() {
    long[] keys = new long[500];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) i << 32;
    }
    LongTable table = new LongTable(keys);
    for (int i = 0; i < keys.length; i++) {
      assertThat(table.indexOf(keys[i])).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
  void an_odd_number_is_a_key_like_any_other(long key) {
    assertThat(new LongTable(new long[] {5, key}).indexOf(key)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
  void an_odd_number_that_is_no_key_is_not_found(long key) {
    assertThat(new LongTable(new long[] {5, 6}).indexOf(key)).isEqualTo(-1);
  }

  @Test
  void hands_out_a_copy_of_its_keys() {
    LongTable table = new LongTable(new long[] {5, 6});
    table.keys()[0] = 9;
    assertThat(table.keys()).containsExactly(5, 6);
  }

  private static long[] keys(Map<Long, Integer> positions) {
    long[] keys = new long[positions.size()];
    positions.forEach((key, at) -> keys[at] = key);
    return keys;
  }
}

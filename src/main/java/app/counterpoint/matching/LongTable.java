package app.counterpoint.matching;

import java.util.Arrays;

/** Finds the position of a number in a list, by open addressing; the numbers are hashes already. */
final class LongTable {
  private final long[] keys;
  private final int[] slots;
  private final int mask;

  LongTable(long[] keys) {
    this.keys = keys;
    int size = Integer.highestOneBit(Math.max(8, keys.length) * 2 - 1) << 1;
    this.slots = new int[size];
    this.mask = size - 1;
    Arrays.fill(slots, -1);
    for (int i = 0; i < keys.length; i++) {
      int slot = (int) keys[i] & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i;
    }
  }

  /** The position of the key in the list, or -1. */
  int indexOf(long key) {
    int slot = (int) key & mask;
    while (slots[slot] >= 0 && keys[slots[slot]] != key) {
      slot = (slot + 1) & mask;
    }
    return slots[slot];
  }

  long[] keys() {
    return keys.clone();
  }
}

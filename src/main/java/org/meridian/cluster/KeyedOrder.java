package org.meridian.cluster;

import java.util.Arrays;

/** Sorts numbers with keys: by key, equal keys by number. Merge sort without boxes. */
final class KeyedOrder {

  private static final int SHORT = 24;

  private KeyedOrder() {}

  /**
   * Sorts the first entries of two arrays together.
   *
   * @param keys no NaN
   * @param numbers as long
   * @param count how many entries to sort
   */
  static void sort(double[] keys, int[] numbers, int count) {
    if (count <= SHORT) {
      insert(keys, numbers, 0, count);
      return;
    }
    sort(keys, numbers, Arrays.copyOf(keys, count), Arrays.copyOf(numbers, count), 0, count);
  }

  /** The numbers 0..n-1 in order of their keys. */
  static int[] of(double[] keys) {
    int[] numbers = new int[keys.length];
    Arrays.setAll(numbers, at -> at);
    sort(keys.clone(), numbers, keys.length);
    return numbers;
  }

  /** Sorts a part that stands alike in both pairs of arrays into the first. */
  private static void sort(
      double[] keys, int[] numbers, double[] otherKeys, int[] others, int from, int to) {
    if (to - from <= SHORT) {
      insert(keys, numbers, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(otherKeys, others, keys, numbers, from, middle);
    sort(otherKeys, others, keys, numbers, middle, to);
    int left = from;
    int right = middle;
    for (int at = from; at < to; at++) {
      boolean first =
          right >= to
              || left < middle
                  && !after(otherKeys[left], others[left], otherKeys[right], others[right]);
      int taken = first ? left++ : right++;
      keys[at] = otherKeys[taken];
      numbers[at] = others[taken];
    }
  }

  private static void insert(double[] keys, int[] numbers, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      double key = keys[at];
      int number = numbers[at];
      int hole = at;
      while (hole > from && after(keys[hole - 1], numbers[hole - 1], key, number)) {
        keys[hole] = keys[hole - 1];
        numbers[hole] = numbers[hole - 1];
        hole--;
      }
      keys[hole] = key;
      numbers[hole] = number;
    }
  }

  private static boolean after(double key, int number, double otherKey, int other) {
    return key > otherKey || key == otherKey && number > other;
  }
}

package org.meridian.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * The values that were made for the last few keys, so that asking again for one of them costs
 * nothing. The one that was asked for longest ago is dropped first. Thread-safe.
 *
 * @param <K> what a value depends on
 * @param <V> the value; never null
 */
public final class RecentValues<K, V> {

  private final int most;
  private final BiPredicate<? super K, ? super K> alike;
  private final Deque<Entry<K, V>> entries = new ArrayDeque<>();

  private record Entry<K, V>(K key, V value) {}

  /**
   * Starts with none.
   *
   * @param most how many values are kept; at least 1
   * @param alike whether two keys have the same value; large parts of keys are best compared as
   *     objects, for content takes long
   */
  public RecentValues(int most, BiPredicate<? super K, ? super K> alike) {
    if (most < 1) {
      throw new IllegalArgumentException("a memory of " + most + " values");
    }
    this.most = most;
    this.alike = Objects.requireNonNull(alike, "alike");
  }

  /** The value of a key, made where it is not kept; one is made at a time. */
  public synchronized V get(K key, Supplier<? extends V> make) {
    Optional<V> kept = find(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    V made = make.get();
    put(key, made);
    return made;
  }

  /** The value of a key, where it is kept; it is then the last to be dropped. */
  public synchronized Optional<V> find(K key) {
    return take(key)
        .map(
            entry -> {
              entries.addFirst(entry);
              return entry.value();
            });
  }

  /** Keeps a value in place of the one that the key had. */
  public synchronized void put(K key, V value) {
    take(key);
    entries.addFirst(new Entry<>(key, Objects.requireNonNull(value, "value")));
    if (entries.size() > most) {
      entries.removeLast();
    }
  }

  /** Drops all values. */
  public synchronized void clear() {
    entries.clear();
  }

  private Optional<Entry<K, V>> take(K key) {
    for (Iterator<Entry<K, V>> all = entries.iterator(); all.hasNext(); ) {
      Entry<K, V> entry = all.next();
      if (alike.test(entry.key(), key)) {
        all.remove();
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}

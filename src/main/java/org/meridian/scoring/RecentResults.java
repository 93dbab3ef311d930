package org.meridian.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Remembers the latest few results by input (the very same object) and choices (equal ones). */
final class RecentResults<T> {

  private final int capacity;
  private final Deque<Entry<T>> entries = new ArrayDeque<>();

  RecentResults(int capacity) {
    this.capacity = capacity;
  }

  /** The remembered result, or a newly computed one. */
  synchronized T get(IndexInput input, List<Object> choices, Supplier<T> compute) {
    for (Iterator<Entry<T>> it = entries.iterator(); it.hasNext(); ) {
      Entry<T> entry = it.next();
      if (entry.input == input && entry.choices.equals(choices)) {
        it.remove();
        entries.addFirst(entry);
        return entry.value;
      }
    }
    T value = compute.get();
    entries.addFirst(new Entry<>(input, choices, value));
    if (entries.size() > capacity) {
      entries.removeLast();
    }
    return value;
  }

  private record Entry<T>(IndexInput input, List<Object> choices, T value) {}
}

package org.meridian.model.period;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what the latest few periods show. Thread-safe.
 *
 * @param <T> the kind of table
 */
public final class LatestTables<T> {

  private static final int CAPACITY = 6;

  private final Function<Period, T> maker;
  private final Map<Period, T> latest = new LinkedHashMap<>(CAPACITY, 1, true);

  /**
   * @param maker puts together what a period shows
   */
  public LatestTables(Function<Period, T> maker) {
    this.maker = maker;
  }

  /** What a period shows; the very same object while it is remembered. */
  public synchronized T of(Period period) {
    T table = latest.get(period);
    if (table == null) {
      table = maker.apply(period);
      latest.put(period, table);
      if (latest.size() > CAPACITY) {
        latest.remove(latest.keySet().iterator().next());
      }
    }
    return table;
  }
}

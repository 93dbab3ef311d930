package org.meridian.app.bench.memory;

import java.util.List;

/**
 * What the parts of a dataset keep of the heap, from four sizes of which three have twice as much
 * of one part as the first.
 *
 * @param what the work: dataset, scored or window
 * @param city bytes a city without its values and links
 * @param value bytes a value of a city indicator
 * @param link bytes a link with one value
 */
public record MemoryRates(String what, double city, double value, double link) {

  /**
   * Rates.
   *
   * @param kept bytes kept of the first size, and with twice the cities, indicators and links
   */
  static MemoryRates of(String what, int cities, int indicators, int links, List<Long> kept) {
    long base = kept.getFirst();
    double value = (double) (kept.get(2) - base) / ((double) cities * indicators);
    double city = (double) (kept.get(1) - base) / cities - indicators * value;
    return new MemoryRates(what, city, value, (double) (kept.get(3) - base) / links);
  }
}

package org.meridian.app.bench.memory;

/**
 * What a piece of work with a generated dataset took of memory, in a process of its own.
 *
 * @param what the work: score, measures or window
 * @param size how large a generated dataset is
 * @param heapLimit most heap that the process may use, in MB; 0 where none is set
 * @param done whether the work came to its end
 * @param keptMegabytes heap in use at the end, once garbage is collected; NaN where that is not
 *     measured
 * @param peakMegabytes most memory that the process had from the system, heap and all else; NaN
 *     where the system does not say
 * @param seconds how long it took
 */
public record MemoryCase(
    String what,
    CaseSize size,
    int heapLimit,
    boolean done,
    double keptMegabytes,
    double peakMegabytes,
    double seconds) {

  /**
   * How large a generated dataset is.
   *
   * @param cities how many
   * @param indicators of cities, each with 97 % of its values
   * @param links how many
   */
  public record CaseSize(int cities, int indicators, int links) {}
}

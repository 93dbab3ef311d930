package org.meridian.app.bench.start;

import java.util.ArrayList;
import java.util.List;
import org.meridian.app.bench.LinksMeasurement;

/** What starts of one kind took, collected one by one. */
final class StartTimes {

  private final String name;
  private final List<Start> starts = new ArrayList<>();

  /**
   * One start.
   *
   * @param millis from the start of the process until its window was seen
   * @param processorMillis that the process used of all processors until then; other programs on
   *     the machine hardly lengthen it; NaN where the system does not tell
   */
  record Start(double millis, double processorMillis) {}

  StartTimes(String name) {
    this.name = name;
  }

  /** The first start warms the disk and is not kept. */
  void keep(int round, Start start) {
    if (round > 0) {
      starts.add(start);
    }
  }

  private double[] millis() {
    return starts.stream().mapToDouble(Start::millis).toArray();
  }

  private double[] processorMillis() {
    return starts.stream()
        .mapToDouble(Start::processorMillis)
        .filter(time -> !Double.isNaN(time))
        .toArray();
  }

  /** Beside others. */
  List<LinksMeasurement> beside(StartTimes plain, double goal) {
    return List.of(
        LinksMeasurement.of(name, goal, millis(), plain.millis()),
        LinksMeasurement.of(
            name + ", processor", goal, processorMillis(), plain.processorMillis()));
  }
}

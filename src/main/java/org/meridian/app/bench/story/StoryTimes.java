package org.meridian.app.bench.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.meridian.app.bench.LinksMeasurement;

/**
 * Times what is done for a story.
 *
 * @param samples how often, 1 or more
 */
record StoryTimes(int samples) {

  /** Something that is timed. */
  @FunctionalInterface
  interface StoryTask {
    Object run() throws IOException;
  }

  LinksMeasurement timed(String name, double goal, StoryTask work) {
    millis(work);
    double[] times = new double[samples];
    for (int at = 0; at < samples; at++) {
      times[at] = millis(work);
    }
    return LinksMeasurement.of(name, goal, times, new double[0]);
  }

  static LinksMeasurement once(String name, double goal, StoryTask work) {
    return LinksMeasurement.of(name, goal, new double[] {millis(work)}, new double[0]);
  }

  static double millis(StoryTask work) {
    long start = System.nanoTime();
    try {
      work.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}

package org.meridian.view.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long a presentation and each of its steps has taken; all times in milliseconds of one clock.
 *
 * @param begun when the presentation began
 * @param step the present step, counted from 0
 * @param since when it came
 * @param spent on each step before that
 */
public record StageTimes(long begun, int step, long since, List<Long> spent) {

  /** Copies the list. */
  public StageTimes {
    spent = List.copyOf(spent);
  }

  /** Begins at a step. */
  public static StageTimes begin(int step, int steps, long now) {
    return new StageTimes(now, step, now, Collections.nCopies(steps, 0L));
  }

  /** Goes to a step; the time of the one before is kept, and goes on where one returns to it. */
  public StageTimes turn(int next, long now) {
    List<Long> all = new ArrayList<>(spent);
    all.set(step, on(step, now));
    while (all.size() <= next) {
      all.add(0L);
    }
    return new StageTimes(begun, next, now, all);
  }

  /** A step was put in at a place. */
  public StageTimes inserted(int place) {
    List<Long> all = new ArrayList<>(spent);
    all.add(place, 0L);
    return new StageTimes(begun, step >= place ? step + 1 : step, since, all);
  }

  /** Time spent on a step so far. */
  public long on(int which, long now) {
    return spent.get(which) + (which == step ? Math.max(0, now - since) : 0);
  }

  /** Time since the beginning. */
  public long total(long now) {
    return Math.max(0, now - begun);
  }

  /** A time as a clock shows it: {@code 1:24}, {@code 1:02:03}. */
  public static String shown(long millis) {
    long seconds = millis / 1_000;
    return seconds < 3_600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }
}

package org.meridian.scenario.story;

import java.util.ArrayList;
import java.util.List;

/**
 * What was done to the marks of a step: some became others, and more came behind them. It may be
 * done after other such changes, which stay.
 *
 * @param before the marks as they were
 * @param after the marks as they are to be, at least as many
 */
public record MarkChange(List<StepMark> before, List<StepMark> after) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if marks were taken away
   */
  public MarkChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (after.size() < before.size()) {
      throw new IllegalArgumentException(after.size() + " marks of " + before.size());
    }
  }

  /** Does the same to marks that began as these, and were only added to and changed since. */
  public List<StepMark> on(List<StepMark> now) {
    List<StepMark> marks = new ArrayList<>(now);
    for (int at = 0; at < before.size(); at++) {
      if (!after.get(at).equals(before.get(at))) {
        marks.set(at, after.get(at));
      }
    }
    marks.addAll(after.subList(before.size(), after.size()));
    return List.copyOf(marks);
  }
}

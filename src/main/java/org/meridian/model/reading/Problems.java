package org.meridian.model.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong while files are read. Of problems alike, which are those of one code in
 * one file, the first {@value #KEPT} are kept and the rest only counted, so that a table wrong in
 * every row stays readable and small in memory. Not thread-safe.
 */
public final class Problems {

  /** How many problems alike are kept. */
  public static final int KEPT = 20;

  private record Kind(String file, ProblemReason code) {}

  private final List<Problem> list = new ArrayList<>();
  private final Map<Kind, Integer> counts = new HashMap<>();
  private boolean failed;

  /** Starts without any problem. */
  public Problems() {}

  /** Adds a problem, or counts it where enough of its kind are kept. */
  public void add(Problem problem) {
    if (problem.code() == ProblemCode.MORE_ALIKE) {
      count(new Kind(problem.file(), problem.alike()), problem.moreAlike());
    } else {
      failed |= problem.severity() == Severity.ERROR;
      if (count(new Kind(problem.file(), problem.code()), 1) <= KEPT) {
        list.add(problem);
      }
    }
  }

  private int count(Kind kind, int more) {
    return counts.merge(kind, more, Integer::sum);
  }

  /** Adds all of another collection. */
  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether any of them is an error. */
  public boolean anyError() {
    return failed;
  }

  /** Whether there are none at all. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Those kept, in the order found; after the last of a kind, where there are more, one of {@link
   * ProblemCode#MORE_ALIKE}. A copy.
   */
  public List<Problem> toList() {
    List<Problem> all = new ArrayList<>();
    Map<Kind, Integer> passed = new HashMap<>();
    for (Problem problem : list) {
      all.add(problem);
      Kind kind = new Kind(problem.file(), problem.code());
      int more = counts.get(kind) - KEPT;
      if (passed.merge(kind, 1, Integer::sum) == KEPT && more > 0) {
        all.add(Problem.moreAlike(problem, more));
      }
    }
    return List.copyOf(all);
  }
}

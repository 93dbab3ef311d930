package org.meridian.io;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while files are read. Not thread-safe. */
public final class Problems {

  private final List<Problem> list = new ArrayList<>();
  private boolean failed;

  /** Starts with none. */
  public Problems() {}

  /** Adds one. */
  public void add(Problem problem) {
    list.add(problem);
    failed |= problem.severity() == Severity.ERROR;
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

  /** All so far, in the order found; a copy. */
  public List<Problem> toList() {
    return List.copyOf(list);
  }
}

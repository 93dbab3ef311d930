package org.meridian.io.graph;

/** Whether flows have a direction, as a file states it. */
public enum FlowDirection {
  /** From and to are told apart. */
  DIRECTED,
  /** A flow is the same both ways. */
  UNDIRECTED,
  /** Some are and some are not: a column named {@code directed} says which. */
  MIXED,
  /** The file does not say. */
  UNSTATED
}

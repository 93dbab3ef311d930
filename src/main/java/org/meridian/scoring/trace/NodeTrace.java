package org.meridian.scoring.trace;

import org.meridian.scoring.IndexResult;

/**
 * How the score of one row in one node came about. Everything in it was handed out by the engine;
 * nothing is computed in another way. NaN is missing at every stage.
 */
public sealed interface NodeTrace permits SourceTrace, GroupTrace {

  /** What all nodes have in common. */
  NodePlace place();

  /** The score in the node; NaN if there is none. */
  double score();

  /** Why there is no score; {@link AbsenceReason.Cause#NONE} if there is one. */
  AbsenceReason absence();

  /** Follows a score back. */
  static NodeTrace of(IndexResult result, int row, int node) {
    return result.input().isSource(node)
        ? SourceTrace.of(result, row, node)
        : GroupTrace.of(result, row, node);
  }
}

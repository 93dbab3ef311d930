package org.meridian.view.ranking;

import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;

/**
 * The parts of one city's score as lengths that add up to it: one part a dimension, always in the
 * same order.
 *
 * <p>A dimension without a value keeps its place. Leaving it out and rescaling the other weights is
 * the same as giving it the mean of the others, so with s the score, w the missing dimensions'
 * share and c the contributions of the others, the missing part is w s long and the others c (1 -
 * w): together s, and no part moves because another is missing. Exact for arithmetic means.
 *
 * @param lengths points of the score, one a dimension
 * @param missing whether the part stands for a value that is missing
 */
public record ScoreParts(double[] lengths, boolean[] missing) {

  /**
   * The parts of a row's score.
   *
   * @param result where it was computed
   * @param row a row that has a score
   */
  static ScoreParts of(IndexResult result, int row) {
    IndexStructure structure = result.structure();
    int count = structure.childCount(IndexStructure.ROOT);
    double[] lengths = new double[count];
    boolean[] missing = new boolean[count];
    double absent = 0;
    for (int at = 0; at < count; at++) {
      int node = structure.child(IndexStructure.ROOT, at);
      if (result.takesPart(node) && Double.isNaN(result.scores(node)[row])) {
        missing[at] = true;
        lengths[at] = result.share(node) * result.score(row);
        absent += result.share(node);
      }
    }
    for (int at = 0; at < count; at++) {
      int node = structure.child(IndexStructure.ROOT, at);
      if (!missing[at] && result.takesPart(node)) {
        lengths[at] = result.contribution(row, node) * (1 - absent);
      }
    }
    return new ScoreParts(lengths, missing);
  }

  /** How far the parts above zero reach. */
  double above() {
    double sum = 0;
    for (double length : lengths) {
      sum += Math.max(0, length);
    }
    return sum;
  }

  /** How far the parts below zero reach; 0 or less. */
  double below() {
    double sum = 0;
    for (double length : lengths) {
      sum += Math.min(0, length);
    }
    return sum;
  }
}

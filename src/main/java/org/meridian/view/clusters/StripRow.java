package org.meridian.view.clusters;

import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ClusterIdentity;
import org.meridian.view.content.TextInLanguage;

/**
 * A row of the strip: a branch from the radius at which it appears to that at which it ends.
 *
 * @param branch its number
 * @param identity whose colour it has
 * @param name what it is called
 * @param bar the bar of a branch
 * @param isAlive whether it is a cluster at the present radius
 * @param isChosen whether it is looked at
 * @param sentence birth and end in words
 */
public record StripRow(
    int branch,
    ClusterIdentity identity,
    LocalText name,
    StripBar bar,
    boolean isAlive,
    boolean isChosen,
    TextInLanguage sentence) {

  /**
   * The bar of a branch.
   *
   * @param birthKm where it begins
   * @param deathKm where it ends; infinite for one that never does
   * @param cores how many cores it has before it ends
   * @param thickness of the bar, 0..1, by the square root of the cores
   */
  public record StripBar(double birthKm, double deathKm, int cores, double thickness) {}
}

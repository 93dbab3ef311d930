package org.meridian.view.charts.scatter;

import java.util.Objects;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.groups.GroupChoice;

/**
 * What a scatter plot shows.
 *
 * @param x across
 * @param y upwards; both of cities or both of links
 * @param by a kind of groups that colour cities, or {@code LineColours.ONE}
 * @param scales of axes and sizes
 */
public record ScatterChoice(ScatterAxis x, ScatterAxis y, String by, ScatterScales scales) {

  /** As the view opens: the first two parts of the index. */
  public static final ScatterChoice USUAL =
      new ScatterChoice(ScatterAxis.INDEX, ScatterAxis.INDEX, GroupChoice.REGION);

  /** All parts must be there. */
  public ScatterChoice {
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(scales, "scales");
  }

  /** On even axes, with points of one size. */
  public ScatterChoice(ScatterAxis x, ScatterAxis y, String by) {
    this(x, y, by, ScatterScales.EVEN);
  }

  /** The same on other scales. */
  public ScatterChoice with(ScatterScales others) {
    return new ScatterChoice(x, y, by, others);
  }

  /** Whether points are links. */
  public boolean isOfLinks() {
    return x.kind().isOfLinks();
  }

  /** The same with another axis across; one of links takes links upwards too. */
  public ScatterChoice withX(ScatterAxis other) {
    return new ScatterChoice(other, beside(other, y), by, sized(other));
  }

  /** The same with another axis upwards; one of links takes links across too. */
  public ScatterChoice withY(ScatterAxis other) {
    return new ScatterChoice(beside(other, x), other, by, sized(other));
  }

  private static ScatterAxis beside(ScatterAxis changed, ScatterAxis kept) {
    if (changed.kind().isOfLinks() == kept.kind().isOfLinks()) {
      return kept;
    }
    ScatterAxis.AxisKind kind =
        !changed.kind().isOfLinks()
            ? ScatterAxis.AxisKind.SCORE
            : changed.kind() == ScatterAxis.AxisKind.KM
                ? ScatterAxis.AxisKind.LINK
                : ScatterAxis.AxisKind.KM;
    return new ScatterAxis(kind, "");
  }

  /** The same scales; sizes of cities do not fit links, nor those of links cities. */
  private ScatterScales sized(ScatterAxis axis) {
    return scales.withSize(
        scales.size().filter(size -> size.kind().isOfLinks() == axis.kind().isOfLinks()));
  }

  /** The same in other colours. */
  public ScatterChoice withBy(String other) {
    return new ScatterChoice(x, y, other, scales);
  }

  /** The choice over a result: what it lacks, and the same axis twice, become the usual ones. */
  public ScatterChoice in(ScenarioResult result) {
    boolean fits =
        x.isIn(result.dataset())
            && y.isIn(result.dataset())
            && x.kind().isOfLinks() == y.kind().isOfLinks()
            && !x.equals(y);
    if (!fits) {
      return new ScatterChoice(part(result, 0), part(result, 1), by);
    }
    return with(scales.withSize(scales.size().filter(size -> size.isIn(result.dataset()))));
  }

  /** A part of the index; where it has too few, the index and its ranks. */
  private static ScatterAxis part(ScenarioResult result, int place) {
    IndexStructure structure = result.dataset().structure();
    if (structure.childCount(IndexStructure.ROOT) < 2) {
      return new ScatterAxis(
          place == 0 ? ScatterAxis.AxisKind.RANK : ScatterAxis.AxisKind.SCORE, "");
    }
    String id = structure.node(structure.child(IndexStructure.ROOT, place)).id();
    return new ScatterAxis(ScatterAxis.AxisKind.SCORE, id);
  }
}

package org.meridian.view.map.marks;

import java.util.List;

/**
 * Countries in colours of their own, over the land.
 *
 * @param tints in the order of painting
 */
public record TintMarks(List<CountryTint> tints) implements LayerMarks {

  /** Copies the list. */
  public TintMarks {
    tints = List.copyOf(tints);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.BASE;
  }
}

package org.meridian.view.map.marks;

import java.util.List;

/**
 * A map of the user's own, whole: its areas filled, countries tinted, and its lines above them.
 *
 * @param basemap its id; empty for none
 * @param land colour of its areas
 * @param tints over its countries
 * @param line colour of shores and lines, opaque
 * @param borders whether lines between countries are drawn that the file holds apart
 */
public record BasemapMarks(
    String basemap, int land, List<CountryTint> tints, int line, boolean borders)
    implements LayerMarks {

  /** No map of the user's own. */
  public static final BasemapMarks NONE = new BasemapMarks("", 0, List.of(), 0, false);

  /**
   * Width of its lines in design pixels. Wherever such a line runs, a pixel is covered to three
   * quarters or more, so that its contrast is seen.
   */
  public static final double WIDTH = 1.6;

  /** Copies the list. */
  public BasemapMarks {
    tints = List.copyOf(tints);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return basemap.isEmpty();
  }

  @Override
  public PaintStage stage() {
    return PaintStage.BASE;
  }
}

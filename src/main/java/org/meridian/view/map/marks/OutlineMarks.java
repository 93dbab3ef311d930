package org.meridian.view.map.marks;

/**
 * A part of the world's outlines, filled or drawn as lines.
 *
 * @param part which shapes of the basemap
 * @param argb colour, not premultiplied
 * @param width of the line in design pixels; 0 for the shape filled
 */
public record OutlineMarks(OutlinePart part, int argb, double width) implements LayerMarks {

  /** Shapes that a basemap has, or that come with its projection. */
  public enum OutlinePart {
    /** The whole picture. */
    PAPER,
    /** The outline of the sphere. */
    SPHERE,
    /** Meridians and parallels. */
    GRATICULE,
    /** All land. */
    LAND,
    /** All land but Antarctica. */
    INHABITED_LAND,
    /** The edge of the land. */
    COAST,
    /** The edge of the land but for Antarctica. */
    INHABITED_COAST,
    /** Lines between countries. */
    BORDERS
  }

  /** A filled shape. */
  public static OutlineMarks filled(OutlinePart part, int argb) {
    return new OutlineMarks(part, argb, 0);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.BASE;
  }
}

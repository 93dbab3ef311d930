package org.meridian.view.map.marks;

import java.util.List;
import java.util.Optional;
import org.meridian.geo.clip.ProjectedShapes;

/**
 * Named areas and lines over the map, such as outlines of clusters. An area that would be smaller
 * than its least radius is drawn as a circle of that radius about its middle.
 *
 * @param areas in the order of drawing
 * @param isFleeting whether they stand for one moment under a moving hand, so that quick strokes
 *     will do
 */
public record AreaMarks(List<Area> areas, boolean isFleeting) implements LayerMarks {

  /** No areas. */
  public static final AreaMarks NONE = new AreaMarks(List.of());

  /** Copies the list. */
  public AreaMarks {
    areas = List.copyOf(areas);
  }

  /** Areas that are drawn with care. */
  public AreaMarks(List<Area> areas) {
    this(areas, false);
  }

  /**
   * An area.
   *
   * @param number by which it is found
   * @param name for a reader who points at it
   * @param shape rings on the map, or lines, which are not filled
   * @param x map coordinate of its middle
   * @param y map coordinate of its middle
   * @param leastRadius of the circle in its place, in pixels
   * @param style how an area is drawn
   */
  public record Area(
      int number,
      String name,
      ProjectedShapes shape,
      double x,
      double y,
      double leastRadius,
      AreaStyle style) {

    /** The greatest half side of its box, in radii of the sphere. */
    public double reach() {
      float[] boxes = shape.boxes();
      double reach = 0;
      for (int part = 0; part < shape.size(); part++) {
        double wide = boxes[4 * part + 2] - boxes[4 * part];
        double high = boxes[4 * part + 3] - boxes[4 * part + 1];
        reach = Math.max(reach, Math.max(wide, high) / 2);
      }
      return reach;
    }
  }

  @Override
  public PaintStage stage() {
    return PaintStage.SYMBOLS;
  }

  @Override
  public MarkFinder finder(MarkFinder before) {
    return areas.isEmpty() ? MarkFinder.NONE : new AreaFinder(this);
  }

  @Override
  public Optional<String> name(int mark) {
    return areas.stream().filter(area -> area.number() == mark).map(Area::name).findFirst();
  }
}

package org.meridian.view.map.marks;

import java.util.List;
import java.util.OptionalInt;
import org.meridian.view.map.camera.MapCamera;

/** Finds the mark of a layer at a pixel. */
public interface MarkFinder {

  /** How far beside a mark the pointer may be, in design pixels. */
  double TOLERANCE = 5;

  /** Finds nothing: the layer is not for pointing at. */
  MarkFinder NONE = (camera, px, py) -> OptionalInt.empty();

  /**
   * The number of the mark at a pixel: a city's position in the dataset, a link's number in its
   * table, a line's number in its layer.
   */
  OptionalInt at(MapCamera camera, double px, double py);

  /**
   * The numbers of the marks whose middle lies in a box of pixels; none of marks that have no
   * middle.
   */
  default List<Integer> within(
      MapCamera camera, double left, double top, double right, double bottom) {
    return List.of();
  }

  /** How many bytes the finder takes, without the marks. */
  default long bytes() {
    return 0;
  }
}

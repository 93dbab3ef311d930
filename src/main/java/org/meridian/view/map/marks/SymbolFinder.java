package org.meridian.view.map.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.meridian.view.map.camera.MapCamera;

/**
 * Finds cities by their circles: of those that hold a pixel, the one whose middle is nearest.
 *
 * @param marks the circles
 */
record SymbolFinder(SymbolMarks marks) implements MarkFinder {

  @Override
  public OptionalInt at(MapCamera camera, double px, double py) {
    double growth = camera.growth();
    double best = Double.MAX_VALUE;
    int found = -1;
    for (int mark = 0; mark < marks.size(); mark++) {
      double dx = camera.px(marks.x()[mark]) - px;
      double dy = camera.py(marks.y()[mark]) - py;
      double reach = marks.radius()[mark] * growth + MarkFinder.TOLERANCE * camera.unit();
      double square = dx * dx + dy * dy;
      if (square <= reach * reach && square <= best) {
        best = square;
        found = mark;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(marks.cities()[found]);
  }

  @Override
  public List<Integer> within(
      MapCamera camera, double left, double top, double right, double bottom) {
    List<Integer> found = new ArrayList<>();
    for (int mark = 0; mark < marks.size(); mark++) {
      double x = camera.px(marks.x()[mark]);
      double y = camera.py(marks.y()[mark]);
      if (x >= left && x <= right && y >= top && y <= bottom) {
        found.add(marks.cities()[mark]);
      }
    }
    return found;
  }
}

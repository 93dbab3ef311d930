package org.meridian.render.figure.moving;

import java.util.ArrayList;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.PlacedLabel;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.SymbolMarks;

/**
 * What of a map must stay readable when something is laid over it, in pixels of its scene.
 *
 * @param names the boxes of names, key and captions
 * @param circles the boxes about circles
 */
public record MapCover(List<LabelBox> names, List<LabelBox> circles) {

  /** Nothing. */
  public static final MapCover NONE = new MapCover(List.of(), List.of());

  /** Copies the lists. */
  public MapCover {
    names = List.copyOf(names);
    circles = List.copyOf(circles);
  }

  /** Placed names, key and captions, and the circles that a scene shows. */
  public static MapCover of(MapScene scene, List<PlacedLabel> placed, List<LabelBox> around) {
    List<LabelBox> names = new ArrayList<>(around);
    placed.forEach(label -> names.add(label.box()));
    List<LabelBox> circles = new ArrayList<>();
    for (MapLayer layer : scene.shown()) {
      if (layer.marks() instanceof SymbolMarks marks) {
        circles(scene, marks, circles);
      }
    }
    return new MapCover(names, circles);
  }

  private static void circles(MapScene scene, SymbolMarks marks, List<LabelBox> circles) {
    for (int mark = 0; mark < marks.size(); mark++) {
      double x = scene.camera().px(marks.x()[mark]);
      double y = scene.camera().py(marks.y()[mark]);
      double radius = marks.radius()[mark] * scene.camera().growth();
      circles.add(new LabelBox(x, y, x, y).grown(radius));
    }
  }
}

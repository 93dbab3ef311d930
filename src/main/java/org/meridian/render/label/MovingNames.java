package org.meridian.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.MapLabel;

/**
 * The names that are tried while a hand moves what is shown: selected ones, those of the first
 * level, those on the picture before, and the most important others. The many that hardly ever find
 * a place come when the hand rests.
 */
public final class MovingNames {

  /** So many times as many names as are wanted are tried. */
  private static final int TRIES = 4;

  private MovingNames() {}

  /**
   * Those of a scene, in its order.
   *
   * @param before slots of names on the picture before, by city
   */
  public static List<MapLabel> of(MapScene scene, Map<Integer, Integer> before) {
    List<MapLabel> all = scene.labels();
    int first = Math.min(all.size(), TRIES * scene.options().labelCount());
    List<MapLabel> tried = new ArrayList<>(all.subList(0, first));
    for (MapLabel label : all.subList(first, all.size())) {
      if (label.level() == 0 || label.selected() || before.containsKey(label.city())) {
        tried.add(label);
      }
    }
    return tried;
  }
}

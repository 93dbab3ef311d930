package org.meridian.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.MapLabel;

/**
 * Places names by importance, greedily: a name takes the best free place around its point, the most
 * important names and selected ones a place farther away with a leader line if none is free close
 * by; otherwise it is left out. No name without a leader line is as near to another circle as to
 * its own; none ever lies over another, over a large circle, over the key or beyond the edge. A
 * name that stood on the picture before tries its former place first, so that names keep still
 * while one zooms.
 */
public final class LabelPlacer {

  private static final double LARGE_CIRCLE = 3.2;
  private static final double CLEARANCE = 2.5;

  /** A name on a leader line keeps so far from circles, so that it is not taken for theirs. */
  private static final double LEADER_CLEARANCE = 5;

  private static final double EDGE = 4;

  /** No name stands farther from its city than this share of the picture's width. */
  private static final double LONGEST_LEADER = 1.0 / 12;

  private final MapScene scene;
  private final TextSize size;

  /** Pixels per design pixel of the names. */
  private final double unit;

  private final double growth;

  private final LabelBox view;

  /** Whether leader lines may cross, for want of room. */
  private boolean crossing;

  private final List<PlacedLabel> placed = new ArrayList<>();
  private final TakenBoxes taken;
  private final CircleGrid circles;

  /** Of the name at hand, in pixels. */
  private double width;

  private double height;

  private LabelPlacer(MapScene scene, TextSize size, List<LabelBox> obstacles) {
    this.scene = scene;
    this.size = size;
    unit = scene.textUnit();
    growth = scene.growth();
    view = new LabelBox(0, 0, scene.camera().width(), scene.camera().height()).grown(-EDGE * unit);
    taken = new TakenBoxes(view);
    obstacles.forEach(taken::add);
    circles = new CircleGrid(scene);
  }

  /**
   * Places the names of a scene.
   *
   * @param obstacles boxes to be kept free, as of the key
   * @param before slots of names on the picture before, by city; may be empty
   */
  public static List<PlacedLabel> place(
      MapScene scene, TextSize size, List<LabelBox> obstacles, Map<Integer, Integer> before) {
    return place(scene, scene.labels(), size, obstacles, before);
  }

  /** Places some of the names of a scene, the most important first. */
  public static List<PlacedLabel> place(
      MapScene scene,
      List<MapLabel> labels,
      TextSize size,
      List<LabelBox> obstacles,
      Map<Integer, Integer> before) {
    return new LabelPlacer(scene, size, obstacles).place(labels, before);
  }

  private List<PlacedLabel> place(List<MapLabel> labels, Map<Integer, Integer> before) {
    int most = scene.options().labelCount();
    for (MapLabel label : labels) {
      if (placed.size() >= most) {
        break;
      }
      place(label, before.getOrDefault(label.city(), -1));
    }
    return List.copyOf(placed);
  }

  /** Slots by city, to be handed to the next placing. */
  public static Map<Integer, Integer> slots(List<PlacedLabel> labels) {
    Map<Integer, Integer> slots = new HashMap<>();
    labels.forEach(label -> slots.put(label.label().city(), label.slot()));
    return slots;
  }

  private void place(MapLabel label, int before) {
    MapCamera camera = scene.camera();
    double x = camera.px(label.x());
    double y = camera.py(label.y());
    if (!new LabelBox(x, y, x, y).within(view)) {
      return;
    }
    width = size.width(label);
    height = size.height(label);
    if (before >= 0 && !LabelSlots.needsLeader(before) && tryAt(label, before, x, y)) {
      return;
    }
    for (int slot = 0; slot < LabelSlots.CLOSE; slot++) {
      if (tryAt(label, slot, x, y)) {
        return;
      }
    }
    if (label.selected() || label.level() == 0) {
      placeAfar(label, before, x, y);
    }
  }

  /**
   * On a leader line: where it was if that still holds, or else the nearest free place, and one
   * whose line crosses another only if there is no other.
   */
  private void placeAfar(MapLabel label, int before, double x, double y) {
    int slots = LabelSlots.within(scene.camera().width() * LONGEST_LEADER, unit);
    if (before >= LabelSlots.CLOSE && before < slots && tryAt(label, before, x, y)) {
      return;
    }
    boolean isPlaced = false;
    for (int pass = 0; pass < 2 && !isPlaced; pass++) {
      crossing = pass > 0;
      for (int slot = LabelSlots.CLOSE; slot < slots && !isPlaced; slot++) {
        isPlaced = tryAt(label, slot, x, y);
      }
    }
    crossing = false;
  }

  private boolean tryAt(MapLabel label, int slot, double x, double y) {
    double gap = label.gap() * growth + 3 * unit;
    LabelBox box = LabelSlots.box(slot, x, y, gap, width, height, unit);
    boolean leader = LabelSlots.needsLeader(slot);
    if (!isFree(box) || isMistaken(label, box, x, y, leader)) {
      return false;
    }
    if (leader && !isFreeLine(box, x, y)) {
      return false;
    }
    placed.add(new PlacedLabel(label, slot, box, x, y, leader));
    taken.add(box.grown(CLEARANCE * unit));
    return true;
  }

  /** Whether the name could be taken for that of another circle, which is as near or nearer. */
  private boolean isMistaken(MapLabel label, LabelBox box, double x, double y, boolean leader) {
    if (leader) {
      return circles.comesNear(
          box, LEADER_CLEARANCE * unit, label.city(), LARGE_CIRCLE * scene.camera().unit());
    }
    double own = box.distanceToCircle(x, y, label.gap() * growth);
    return circles.comesNear(box, own, label.city(), 0);
  }

  private boolean isFree(LabelBox box) {
    return box.within(view) && !taken.overlap(box);
  }

  /** Whether a leader line from a box crosses no name and, unless it may, no other line. */
  private boolean isFreeLine(LabelBox box, double x, double y) {
    Line2D line = leader(box, x, y);
    for (PlacedLabel other : placed) {
      if (other.box().touchesLine(line.getX1(), line.getY1(), line.getX2(), line.getY2())
          || !crossing
              && other.leader()
              && line.intersectsLine(leader(other.box(), other.pointX(), other.pointY()))) {
        return false;
      }
    }
    return true;
  }

  private static Line2D leader(LabelBox box, double x, double y) {
    return new Line2D.Double(
        x, y, Math.clamp(x, box.left(), box.right()), Math.clamp(y, box.top(), box.bottom()));
  }
}

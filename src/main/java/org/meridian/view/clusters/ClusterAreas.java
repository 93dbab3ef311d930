package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.outline.GroupOutline;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.City;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.text.Messages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AreaStyle;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClusterColours;

/**
 * Outlines of clusters on a map: those of now in their colours, those without a leading city dashed
 * and pale, the chosen one last and on top; under them those of a pinned setting, dashed in ink and
 * numbered below zero.
 *
 * @param scene that they lie over
 * @param shapes remembers outlines
 * @param words in the language of the scene
 */
record ClusterAreas(MapScene scene, ClusterContent content, ClusterShapes shapes, Messages words) {

  /** No cluster is drawn smaller, in design pixels. */
  static final double LEAST_RADIUS = 7;

  /** From so many clusters on their outlines are worked out side by side. */
  private static final int MANY = 60;

  private static final double FILL = 0.2;
  private static final double CHOSEN_FILL = 0.34;
  private static final double EDGE = 1.5;
  private static final double CHOSEN_EDGE = 2.5;

  AreaMarks marks() {
    List<AreaMarks.Area> areas = new ArrayList<>();
    content.comparison().map(ClusterComparison::pinned).ifPresent(pin -> addPinned(pin, areas));
    if (content.look().outlines()) {
      areas.addAll(own());
    }
    return new AreaMarks(areas, shapes.isCoarse());
  }

  private List<AreaMarks.Area> own() {
    List<Cluster> drawn =
        content.analysis().clusters().clusters().reversed().stream()
            .filter(cluster -> cluster.size() > 1)
            .sorted(Comparator.comparing(this::isChosen))
            .toList();
    boolean isMany = drawn.size() >= MANY;
    return (isMany ? drawn.parallelStream() : drawn.stream()).map(this::area).toList();
  }

  boolean isChosen(Cluster cluster) {
    return content.analysis().identity(cluster).id().equals(content.look().chosen());
  }

  private AreaMarks.Area area(Cluster cluster) {
    double unit = scene.camera().unit();
    boolean isLed = content.isLed(cluster);
    double fill = (isChosen(cluster) ? CHOSEN_FILL : FILL) / (isLed ? 1 : 2);
    int colour =
        ClusterColours.colour(content.analysis().identity(cluster).colour(), scene.style().theme());
    double[] middle = leaderPoint(content.analysis(), cluster);
    return new AreaMarks.Area(
        cluster.number(),
        words.get(content.analysis().title(cluster).name()),
        isCircle(cluster, middle)
            ? ProjectedShapes.NONE
            : shapes.outline(content.analysis(), cluster, scene.camera().projection()),
        middle[0],
        middle[1],
        LEAST_RADIUS * unit,
        new AreaStyle(
            ArgbColour.withOpacity(colour, fill),
            colour,
            (isChosen(cluster) ? CHOSEN_EDGE : EDGE) * unit,
            !isLed));
  }

  /**
   * Whether a cluster is so small on this map that a circle stands for it, as far as its cities
   * tell. Only a picture of the moment goes by that: others are zoomed in on.
   */
  private boolean isCircle(Cluster cluster, double[] middle) {
    if (!shapes.isCoarse() || Double.isNaN(middle[0])) {
      return false;
    }
    MapProjection projection = scene.camera().projection();
    ClusterExtent extent = new ClusterExtent(projection);
    var set = content.analysis().clusters();
    for (int member : set.members(cluster)) {
      extent.add(content.analysis().places().city(member));
    }
    double discs = GroupOutline.REACH * set.cut().ownRadiusKm(set.leader(cluster));
    double least = LEAST_RADIUS * scene.camera().unit() / scene.camera().scale();
    return extent.reach(content.analysis().places().city(set.leader(cluster)), discs) < least;
  }

  private void addPinned(ClusterAnalysis pinned, List<AreaMarks.Area> areas) {
    for (Cluster cluster : pinned.clusters().clusters()) {
      if (cluster.size() > 1) {
        areas.add(pinned(pinned, cluster));
      }
    }
  }

  private AreaMarks.Area pinned(ClusterAnalysis pinned, Cluster cluster) {
    double unit = scene.camera().unit();
    double[] middle = leaderPoint(pinned, cluster);
    return new AreaMarks.Area(
        -cluster.number(),
        words.get("clusters.pin.area", words.get(pinned.title(cluster).name())),
        shapes.outline(pinned, cluster, scene.camera().projection()),
        middle[0],
        middle[1],
        (LEAST_RADIUS + 2) * unit,
        new AreaStyle(
            ArgbColour.withOpacity(scene.style().ink(), 0),
            scene.style().ink(),
            EDGE * unit,
            true));
  }

  /** Where its leading city lies on the map; NaN where that is not shown. */
  double[] leaderPoint(ClusterAnalysis analysis, Cluster cluster) {
    City leader = analysis.places().city(analysis.clusters().leader(cluster));
    double[] point = new double[2];
    boolean isOn =
        scene.camera().projection().project(leader.longitude(), leader.latitude(), point);
    return isOn ? point : new double[] {Double.NaN, Double.NaN};
  }
}

package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.geo.clip.ArcGeometry;
import org.meridian.model.City;
import org.meridian.scenario.clustering.ClusterLayers;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.marks.RingMarks;
import org.meridian.view.style.ArgbColour;

/**
 * Links between listed clusters on the map, in up to three layers: arcs from leading city to
 * leading city, as wide as a pair's share of its layer; a ring about a leading city, as large as
 * what lies inside of its cluster. Directed links are two arcs.
 *
 * @param scene that they lie over
 * @param words in its language
 */
record ClusterArcs(MapScene scene, ClusterContent content, Messages words) {

  /** Id of the layers of arcs; the number of the layer follows. */
  private static final String ARCS = "cluster-arcs-";

  private static final String RINGS = "cluster-inside-";
  private static final double WIDEST = 9;
  private static final double THINNEST = 0.4;
  private static final double OPACITY = 0.6;
  private static final double LEAST_RING = 7;
  private static final double RING = 12;
  private static final double RING_STEP = 2.5;
  private static final double RING_WIDTH = 1.4;

  /** A map of this width, in design pixels, has arcs and rings of full size. */
  private static final double ROOMY = 900;

  private static final double SMALLEST = 0.35;

  /** The layers, the first on top. */
  List<MapLayer> layers() {
    List<MapLayer> layers = new ArrayList<>();
    for (DrawnLayer layer : content.layers().reversed()) {
      layers.add(MapLayer.of(ARCS + layer.position(), arcs(layer)));
    }
    for (DrawnLayer layer : content.layers()) {
      layers.add(MapLayer.of(RINGS + layer.position(), rings(layer)));
    }
    return layers;
  }

  /** Pixels a design pixel; fewer on a small map, where wide arcs would hide it. */
  private double unit() {
    double unit = scene.camera().unit();
    return unit * Math.clamp(scene.camera().width() / unit / ROOMY, SMALLEST, 1);
  }

  private boolean isListed(GroupLinks.GroupLink pair) {
    return content.isListed(cluster(pair.from())) && content.isListed(cluster(pair.to()));
  }

  private Cluster cluster(int number) {
    return content.analysis().clusters().clusters().get(number - 1);
  }

  private City leader(int number) {
    var analysis = content.analysis();
    return analysis.places().city(analysis.clusters().leader(cluster(number)));
  }

  private LinkLayerMarks arcs(DrawnLayer drawn) {
    LinkLayer layer = drawn.links();
    List<GroupLinks.GroupLink> pairs =
        layer.pairs().stream()
            .filter(this::isListed)
            .sorted(Comparator.comparingDouble(p -> layer.strength(p.from(), p.to())))
            .toList();
    double most = pairs.isEmpty() ? 1 : strength(layer, pairs.getLast());
    float[] widths = new float[pairs.size()];
    for (int at = 0; at < widths.length; at++) {
      double wide = Math.max(THINNEST, WIDEST * strength(layer, pairs.get(at)) / most);
      widths[at] = (float) (wide * unit());
    }
    int argb = ArgbColour.withOpacity(drawn.colour(scene.style()), OPACITY);
    int[] order = IntStream.range(0, widths.length).toArray();
    int[] colours = IntStream.range(0, widths.length).map(at -> argb).toArray();
    List<String> names = pairs.stream().map(pair -> name(drawn, pair)).toList();
    return LinkLayerMarks.named(LinkMarks.even(paths(pairs), order, colours, widths), names);
  }

  private static double strength(LinkLayer layer, GroupLinks.GroupLink pair) {
    return layer.strength(pair.from(), pair.to());
  }

  private ProjectedPaths paths(List<GroupLinks.GroupLink> pairs) {
    int clusters = content.analysis().clusters().clusters().size();
    ArcGeometry arcs =
        ArcGeometry.of(
            IntStream.rangeClosed(1, clusters).mapToDouble(n -> leader(n).longitude()).toArray(),
            IntStream.rangeClosed(1, clusters).mapToDouble(n -> leader(n).latitude()).toArray(),
            pairs.stream().mapToInt(pair -> pair.from() - 1).toArray(),
            pairs.stream().mapToInt(pair -> pair.to() - 1).toArray(),
            scene.camera().projection());
    return new ProjectedPaths(arcs.starts(), arcs.xy());
  }

  private String name(DrawnLayer layer, GroupLinks.GroupLink pair) {
    return words.get(
        "clusters.arcs.pair",
        words.get(content.analysis().title(cluster(pair.from())).name()),
        words.get(content.analysis().title(cluster(pair.to())).name()),
        title(layer),
        Numbers.brief(strength(layer.links(), pair)));
  }

  private String title(DrawnLayer layer) {
    return layer.title(content.analysis(), words);
  }

  private RingMarks rings(DrawnLayer drawn) {
    LinkLayer layer = drawn.links();
    List<Cluster> listed =
        content.listed().stream().filter(cluster -> inside(layer, cluster) > 0).toList();
    double most = listed.stream().mapToDouble(c -> inside(layer, c)).max().orElse(1);
    List<RingMarks.RingMark> rings = new ArrayList<>();
    double[] point = new double[2];
    for (Cluster cluster : listed) {
      City leader = leader(cluster.number());
      if (scene.camera().projection().project(leader.longitude(), leader.latitude(), point)) {
        double share = Math.sqrt(inside(layer, cluster) / most);
        double radius = LEAST_RING + RING_STEP * drawn.position() + RING * share;
        int colour = drawn.colour(scene.style());
        rings.add(new RingMarks.RingMark(point[0], point[1], unit() * radius, colour));
      }
    }
    return RingMarks.of(rings, RING_WIDTH * unit());
  }

  private static double inside(LinkLayer layer, Cluster cluster) {
    return layer.strength(cluster.number(), cluster.number());
  }

  /** Colours and figures of the layers, for the key. */
  List<MapLegend.ColourSample> samples() {
    return content.layers().stream()
        .map(layer -> new MapLegend.ColourSample(layer.colour(scene.style()), title(layer)))
        .toList();
  }

  /** What the figures of the layers say, and where they say little. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (DrawnLayer drawn : content.layers()) {
      LinkLayer layer = drawn.links();
      int pole = layer.pole();
      if (pole > 0) {
        notes.add(
            words.get(
                "clusters.arcs.figures",
                title(drawn),
                Numbers.fixed(100 * layer.poleShare(), 0),
                words.get(content.analysis().title(cluster(pole)).shortName()),
                Numbers.fixed(layer.gini(), 2),
                Numbers.whole(Math.round(ClusterLayers.medianKm(content.analysis(), layer))),
                Numbers.fixed(100 * ClusterLayers.insideShare(layer), 0)));
      }
    }
    if (content.layers().stream().anyMatch(layer -> ClusterLayers.isThin(layer.links()))) {
      notes.add(words.get("clusters.arcs.thin"));
    }
    return notes;
  }
}

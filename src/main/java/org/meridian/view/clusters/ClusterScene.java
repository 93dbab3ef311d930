package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.cluster.CityRole;
import org.meridian.cluster.Cluster;
import org.meridian.text.Messages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.RingMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/**
 * Lays clusters over the scene of a map: outlines under the circles of cities, circles in the
 * colours of clusters, rings about border cities, names of clusters before those of cities, the
 * clusters in the key, the rule among the notes.
 */
public final class ClusterScene {

  /** Id of the layer of outlines; a mark's number is that of its cluster. */
  public static final String OUTLINES = MapLayer.AREAS;

  /** Id of the layer of rings about border cities. */
  public static final String BORDERS = "cluster-borders";

  private static final double EDGE = 1.5;
  private static final double PALE = 0.55;

  /** Up to so many cities, those in no cluster are named too. */
  private static final int FEW_CITIES = 100;

  private final MapScene scene;
  private final ClusterContent content;
  private final ClusterAreas areas;
  private final Messages words;
  private final MapTheme theme;
  private final int[] numbers;

  private ClusterScene(
      MapScene scene, ClusterContent content, ClusterShapes shapes, Messages words) {
    this.scene = scene;
    this.content = content;
    areas = new ClusterAreas(scene, content, shapes, words);
    this.words = words;
    theme = scene.style().theme();
    numbers = content.analysis().numberByCity();
  }

  /**
   * A scene with clusters.
   *
   * @param scene of the same result
   * @param shapes remembers outlines
   * @param words in the language of the scene
   */
  public static MapScene over(
      MapScene scene, ClusterContent content, ClusterShapes shapes, Messages words) {
    return new ClusterScene(scene, content, shapes, words).made();
  }

  private MapScene made() {
    SymbolMarks circles = coloured(drawn(scene.symbols()));
    List<MapLayer> layers = new ArrayList<>();
    for (MapLayer layer : scene.layers()) {
      switch (layer.id()) {
        case MapLayer.CITIES -> {
          layers.addAll(new ClusterArcs(scene, content, words).layers());
          layers.add(MapLayer.of(OUTLINES, areas.marks()));
          layers.add(new MapLayer(layer.id(), layer.switches(), circles, layer.samples()));
          layers.add(new MapLayer(BORDERS, Set.of(LayerSwitch.CITIES), rings(circles), List.of()));
        }
        case MapLayer.LABELS ->
            layers.add(new MapLayer(layer.id(), layer.switches(), labels(), layer.samples()));
        default -> layers.add(layer);
      }
    }
    MapOptions plain =
        scene
            .options()
            .without(LayerSwitch.REGIONS, LayerSwitch.AREA_VALUES, LayerSwitch.REGION_LINKS);
    MapOptions options = scene.selected().isEmpty() ? plain.without(LayerSwitch.LINKS) : plain;
    Set<Integer> haloed = isLit() ? Set.of() : scene.selected();
    MapScene.Words key = new ClusterKey(scene, content, words).made();
    return new MapScene(scene.camera(), options, scene.style(), layers, haloed, key);
  }

  /** Whether the scene lights the links of the chosen cluster, for want of selected cities. */
  private boolean isLit() {
    return content.chosen().filter(cluster -> content.isLit(cluster, scene.selected())).isPresent();
  }

  private int colour(Cluster cluster) {
    return ClusterColours.colour(content.analysis().identity(cluster).colour(), theme);
  }

  private Cluster cluster(int number) {
    return content.analysis().clusters().clusters().get(number - 1);
  }

  private CityRole[] roles() {
    var analysis = content.analysis();
    CityRole[] roles = new CityRole[numbers.length];
    for (int place = 0; place < analysis.places().size(); place++) {
      roles[analysis.places().position(place)] = analysis.clusters().cut().role(place);
    }
    return roles;
  }

  private boolean isDrawn(int city) {
    return numbers[city] > 0 || scene.selected().contains(city);
  }

  /** Circles of cities in no cluster are left out, border and all, where they are not asked for. */
  private SymbolMarks drawn(SymbolMarks marks) {
    if (content.look().noise()) {
      return marks;
    }
    int[] kept =
        IntStream.range(0, marks.size()).filter(mark -> isDrawn(marks.cities()[mark])).toArray();
    float[] radius = new float[kept.length];
    for (int at = 0; at < kept.length; at++) {
      radius[at] = marks.radius()[kept[at]];
    }
    return new SymbolMarks(
        IntStream.of(kept).map(mark -> marks.cities()[mark]).toArray(),
        IntStream.of(kept).mapToDouble(mark -> marks.x()[mark]).toArray(),
        IntStream.of(kept).mapToDouble(mark -> marks.y()[mark]).toArray(),
        radius,
        IntStream.of(kept).map(mark -> marks.argb()[mark]).toArray(),
        IntStream.of(kept).mapToDouble(mark -> marks.values()[mark]).toArray());
  }

  private SymbolMarks coloured(SymbolMarks marks) {
    CityRole[] roles = roles();
    int land = scene.style().ground().land();
    int[] colours = new int[marks.size()];
    for (int mark = 0; mark < colours.length; mark++) {
      int city = marks.cities()[mark];
      int number = numbers[city];
      boolean isCore = roles[city] == CityRole.CORE;
      colours[mark] =
          number == 0
              ? ArgbColour.withOpacity(ClusterColours.noise(theme), PALE)
              : isCore ? colour(cluster(number)) : land;
    }
    return new SymbolMarks(
        marks.cities(), marks.x(), marks.y(), marks.radius(), colours, marks.values());
  }

  /** Border and attached cities are hollow. */
  private RingMarks rings(SymbolMarks marks) {
    CityRole[] roles = roles();
    int[] hollow =
        IntStream.range(0, marks.size())
            .filter(mark -> numbers[marks.cities()[mark]] > 0)
            .filter(mark -> roles[marks.cities()[mark]] != CityRole.CORE)
            .toArray();
    double[] x = new double[hollow.length];
    double[] y = new double[hollow.length];
    float[] radius = new float[hollow.length];
    int[] argb = new int[hollow.length];
    for (int at = 0; at < hollow.length; at++) {
      x[at] = marks.x()[hollow[at]];
      y[at] = marks.y()[hollow[at]];
      radius[at] = marks.radius()[hollow[at]];
      argb[at] = colour(cluster(numbers[marks.cities()[hollow[at]]]));
    }
    return new RingMarks(x, y, radius, argb, EDGE * scene.camera().unit());
  }

  /** Names of listed clusters, the chosen first, then of cities that lead none of them. */
  private LabelMarks labels() {
    if (!content.look().names()) {
      return new LabelMarks(scene.labels());
    }
    var analysis = content.analysis();
    List<MapLabel> labels = new ArrayList<>();
    Set<Integer> named = new HashSet<>();
    for (Cluster cluster : content.listed()) {
      double[] middle = areas.leaderPoint(content.analysis(), cluster);
      int leader = analysis.places().position(analysis.clusters().leader(cluster));
      if (!Double.isNaN(middle[0])) {
        named.add(leader);
        String text = cluster.number() + " " + words.get(analysis.title(cluster).shortName());
        double gap = ClusterAreas.LEAST_RADIUS * scene.camera().unit();
        MapLabel label =
            new MapLabel(leader, text, middle[0], middle[1], gap, 0, areas.isChosen(cluster));
        labels.add(areas.isChosen(cluster) ? 0 : labels.size(), label);
      }
    }
    scene.labels().stream()
        .filter(label -> !named.contains(label.city()))
        .filter(label -> numbers[label.city()] > 0 || numbers.length <= FEW_CITIES)
        .map(ClusterScene::plain)
        .forEach(labels::add);
    return new LabelMarks(labels);
  }

  /** Names of cities stand back behind those of clusters. */
  private static MapLabel plain(MapLabel label) {
    return new MapLabel(
        label.city(), label.text(), label.x(), label.y(), label.gap(), 1, label.selected());
  }
}

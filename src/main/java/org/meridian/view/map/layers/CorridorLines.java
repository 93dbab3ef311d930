package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.geo.basemap.NamedLine;
import org.meridian.geo.clip.ArcGeometry;
import org.meridian.model.groups.Corridor;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.marks.RingMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** Economic corridors: named lines through node cities in order. Immutable. */
public final class CorridorLines {

  private static final double OPACITY = 0.75;
  private static final double WIDTH = 3;

  /** Positions of colours that links between cities do not have, which are blue. */
  private static final int[] COLOURS = {1, 2, 3, 4, 6, 7};

  private static final double NODE = 4.5;
  private static final double NODE_EDGE = 1.5;

  private final Map<LocalText, List<double[]>> nodes = new LinkedHashMap<>();

  /** Corridors by name; two of one name are one. */
  public CorridorLines(List<NamedLine> corridors) {
    corridors.forEach(
        line -> nodes.computeIfAbsent(line.name(), n -> new ArrayList<>()).addAll(line.places()));
  }

  /** The layer; without lines where it is switched off. */
  MapLayer layer(LayerContext in) {
    boolean on = in.options().shows(LayerSwitch.CORRIDORS);
    Language language = in.words().language();
    return new MapLayer(
        MapLayer.CORRIDORS,
        Set.of(LayerSwitch.CORRIDORS),
        on ? LinkLayerMarks.named(lines(in), names(language)) : LinkLayerMarks.NONE,
        on ? samples(in, language) : List.of());
  }

  /** Beside the colours of groups corridors are all alike. */
  private static int colour(LayerContext in, int position) {
    MapTheme theme = in.style().theme();
    return in.options().shows(LayerSwitch.GROUPS)
        ? ClusterColours.noise(theme)
        : CategoricalColours.colour(COLOURS[position % COLOURS.length], theme);
  }

  /** The lines on a map. */
  private LinkMarks lines(LayerContext in) {
    List<double[]> places = new ArrayList<>();
    List<int[]> ends = new ArrayList<>();
    List<Integer> colours = new ArrayList<>();
    int position = 0;
    for (List<double[]> own : nodes.values()) {
      int colour = ArgbColour.withOpacity(colour(in, position++), OPACITY);
      for (int i = 0; i + 1 < own.size(); i++) {
        ends.add(new int[] {places.size() + i, places.size() + i + 1});
        colours.add(colour);
      }
      places.addAll(own);
    }
    ArcGeometry arcs =
        ArcGeometry.of(
            places.stream().mapToDouble(p -> p[0]).toArray(),
            places.stream().mapToDouble(p -> p[1]).toArray(),
            ends.stream().mapToInt(e -> e[0]).toArray(),
            ends.stream().mapToInt(e -> e[1]).toArray(),
            in.camera().projection());
    float[] widths = new float[ends.size()];
    Arrays.fill(widths, (float) (WIDTH * in.camera().unit()));
    return LinkMarks.even(
        new ProjectedPaths(arcs.starts(), arcs.xy()),
        IntStream.range(0, ends.size()).toArray(),
        colours.stream().mapToInt(Integer::intValue).toArray(),
        widths);
  }

  /** The name of the corridor that each line of the layer belongs to. */
  private List<String> names(Language language) {
    List<String> names = new ArrayList<>();
    nodes.forEach(
        (name, own) -> {
          for (int i = 0; i + 1 < own.size(); i++) {
            names.add(name.in(language));
          }
        });
    return names;
  }

  /** Nodes of a corridor that the dataset lacks, which have no score. */
  private static List<Corridor.Node> absent(LayerContext in, LocalText name) {
    var dataset = in.result().dataset();
    return dataset.annotations().corridors().stream()
        .filter(corridor -> corridor.name().equals(name))
        .flatMap(corridor -> corridor.placed().stream())
        .filter(node -> dataset.cityPosition(node.cityId()).isEmpty())
        .toList();
  }

  private static String lacking(LayerContext in, LocalText name, Language language) {
    return absent(in, name).stream()
        .map(node -> node.name().in(language))
        .collect(Collectors.joining(in.words().get("legend.corridor.join")));
  }

  /** Rings at the nodes that the dataset lacks. */
  MapLayer absentNodes(LayerContext in) {
    boolean on = in.options().shows(LayerSwitch.CORRIDORS);
    double unit = in.camera().unit();
    List<RingMarks.RingMark> rings = new ArrayList<>();
    double[] point = new double[2];
    for (LocalText name : on ? nodes.keySet() : Set.<LocalText>of()) {
      for (Corridor.Node node : absent(in, name)) {
        if (in.camera().projection().project(node.longitude(), node.latitude(), point)) {
          rings.add(new RingMarks.RingMark(point[0], point[1], NODE * unit, in.style().ink()));
        }
      }
    }
    RingMarks marks = RingMarks.of(rings, NODE_EDGE * unit);
    return MapLayer.of("corridor-nodes", marks, LayerSwitch.CORRIDORS);
  }

  /** Their names with their colours. */
  private List<MapLegend.ColourSample> samples(LayerContext in, Language language) {
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    int position = 0;
    for (LocalText name : nodes.keySet()) {
      String lacking = lacking(in, name, language);
      String text =
          lacking.isEmpty()
              ? name.in(language)
              : in.words().get("legend.corridor.unscored", name.in(language), lacking);
      samples.add(new MapLegend.ColourSample(colour(in, position++), text));
    }
    return samples;
  }
}

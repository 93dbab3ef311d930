package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.meridian.flow.groups.GroupLinks.GroupLink;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.geo.clip.ArcGeometry;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.words.FigureWords;

/**
 * Sums of links between regions as arcs between the middles of their cities, as wide as the sums of
 * the scores that links on the map stand for. The middle is the direction of the summed unit
 * vectors of the region's cities.
 */
final class RegionArcs {

  /** Id of the layer. */
  static final String ID = "region-links";

  private static final double WIDEST = 14;
  private static final double THINNEST = 0.8;
  private static final double OPACITY = 0.62;

  private RegionArcs() {}

  /** A region with its middle. */
  private record Region(String name, double longitude, double latitude) {}

  /** The layer; without arcs where it is switched off. */
  static MapLayer layer(LayerContext in) {
    Set<LayerSwitch> switches = Set.of(LayerSwitch.REGION_LINKS);
    if (!in.options().shows(LayerSwitch.REGION_LINKS)) {
      return new MapLayer(ID, switches, LinkLayerMarks.NONE, List.of());
    }
    Map<String, Integer> numbers = new TreeMap<>();
    in.result().dataset().cities().stream()
        .filter(city -> city.isPlaced() && !city.region().isBlank())
        .forEach(city -> numbers.putIfAbsent(city.region(), 0));
    int next = 1;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    Optional<LinkLayer> found = links(in, numbers);
    List<GroupLink> pairs =
        found.map(LinkLayer::pairs).orElse(List.of()).stream()
            .filter(pair -> pair.sum() > 0)
            .sorted(Comparator.comparingDouble(GroupLink::sum))
            .toList();
    if (pairs.isEmpty()) {
      return new MapLayer(ID, switches, LinkLayerMarks.NONE, List.of());
    }
    List<Region> regions = numbers.keySet().stream().map(name -> region(in, name)).toList();
    List<String> names = pairs.stream().map(pair -> name(in.words(), regions, pair)).toList();
    return new MapLayer(
        ID,
        switches,
        LinkLayerMarks.named(arcs(in, regions, pairs), names),
        List.of(
            new MapLegend.ColourSample(
                in.style().links().at(1),
                in.words().get("legend.region.links", Numbers.brief(pairs.getLast().sum())))));
  }

  private static Optional<LinkLayer> links(LayerContext in, Map<String, Integer> numbers) {
    int[] groupOf =
        in.result().dataset().cities().stream()
            .mapToInt(city -> numbers.getOrDefault(city.region(), 0))
            .toArray();
    String asked = in.options().links().node();
    String chosen = asked.isEmpty() ? in.result().scenario().links().dimension() : asked;
    IndexStructure structure = in.result().links().result().structure();
    String id = chosen.isEmpty() ? structure.node(IndexStructure.ROOT).id() : chosen;
    return LinkLayers.of(in.result(), id, groupOf, numbers.size());
  }

  private static Region region(LayerContext in, String name) {
    double[] sum = new double[3];
    for (City city : in.result().dataset().cities()) {
      if (city.isPlaced() && city.region().equals(name)) {
        double[] own = UnitSphere.vector(city.longitude(), city.latitude());
        for (int axis = 0; axis < sum.length; axis++) {
          sum[axis] += own[axis];
        }
      }
    }
    return new Region(
        name, UnitSphere.longitude(sum[0], sum[1]), UnitSphere.latitude(sum[0], sum[1], sum[2]));
  }

  private static LinkMarks arcs(LayerContext in, List<Region> regions, List<GroupLink> pairs) {
    ArcGeometry arcs =
        ArcGeometry.of(
            regions.stream().mapToDouble(Region::longitude).toArray(),
            regions.stream().mapToDouble(Region::latitude).toArray(),
            pairs.stream().mapToInt(pair -> pair.from() - 1).toArray(),
            pairs.stream().mapToInt(pair -> pair.to() - 1).toArray(),
            in.camera().projection());
    double most = pairs.getLast().sum();
    float[] widths = new float[pairs.size()];
    for (int at = 0; at < widths.length; at++) {
      double wide = Math.max(THINNEST, WIDEST * pairs.get(at).sum() / most);
      widths[at] = (float) (wide * in.camera().unit());
    }
    int argb = ArgbColour.withOpacity(in.style().links().at(1), OPACITY);
    return LinkMarks.even(
        new ProjectedPaths(arcs.starts(), arcs.xy()),
        IntStream.range(0, widths.length).toArray(),
        IntStream.range(0, widths.length).map(at -> argb).toArray(),
        widths);
  }

  private static String name(FigureWords words, List<Region> regions, GroupLink pair) {
    List<String> ends = new ArrayList<>();
    for (int number : new int[] {pair.from(), pair.to()}) {
      ends.add(words.region(regions.get(number - 1).name()));
    }
    return words.get("legend.region.pair", ends.get(0), ends.get(1), Numbers.brief(pair.sum()));
  }
}

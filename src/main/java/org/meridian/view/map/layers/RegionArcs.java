package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * the scores that links on the map stand for; between saved groups where circles have their
 * colours, a city in several counting in the first. The middle is the direction of the summed unit
 * vectors of the cities.
 */
final class RegionArcs {

  /** Id of the layer. */
  static final String ID = "region-links";

  private static final double WIDEST = 14;
  private static final double THINNEST = 0.8;
  private static final double OPACITY = 0.62;

  private RegionArcs() {}

  /** A region or group with its middle. */
  private record Region(String name, double longitude, double latitude) {}

  /** The layer; without arcs where it is switched off. */
  static MapLayer layer(LayerContext in) {
    Set<LayerSwitch> switches = Set.of(LayerSwitch.REGION_LINKS);
    if (!in.options().shows(LayerSwitch.REGION_LINKS)) {
      return new MapLayer(ID, switches, LinkLayerMarks.NONE, List.of());
    }
    boolean byGroup =
        in.options().shows(LayerSwitch.GROUPS) && !in.result().savedGroups().isEmpty();
    ArcAreas areas = byGroup ? ArcAreas.groups(in) : ArcAreas.regions(in);
    Optional<LinkLayer> found = links(in, areas);
    List<GroupLink> pairs =
        found.map(LinkLayer::pairs).orElse(List.of()).stream()
            .filter(pair -> pair.sum() > 0)
            .sorted(Comparator.comparingDouble(GroupLink::sum))
            .toList();
    if (pairs.isEmpty()) {
      return new MapLayer(ID, switches, LinkLayerMarks.NONE, List.of());
    }
    List<Region> regions =
        IntStream.rangeClosed(1, areas.names().size()).mapToObj(n -> region(in, areas, n)).toList();
    List<String> names = pairs.stream().map(pair -> name(in.words(), regions, pair)).toList();
    return new MapLayer(
        ID,
        switches,
        LinkLayerMarks.named(arcs(in, regions, pairs), names),
        List.of(
            new MapLegend.ColourSample(
                in.style().links().at(1),
                in.words()
                    .get(
                        byGroup ? "legend.group.links" : "legend.region.links",
                        Numbers.brief(pairs.getLast().sum())))));
  }

  private static Optional<LinkLayer> links(LayerContext in, ArcAreas areas) {
    String asked = in.options().links().node();
    String chosen = asked.isEmpty() ? in.result().scenario().links().dimension() : asked;
    IndexStructure structure = in.result().links().result().structure();
    String id = chosen.isEmpty() ? structure.node(IndexStructure.ROOT).id() : chosen;
    return LinkLayers.ofShown(in.result(), id, areas.of(), areas.names().size());
  }

  private static Region region(LayerContext in, ArcAreas areas, int number) {
    double[] sum = new double[3];
    for (int at = 0; at < areas.of().length; at++) {
      City city = in.result().dataset().city(at);
      if (city.isPlaced() && areas.of()[at] == number) {
        double[] own = UnitSphere.vector(city.longitude(), city.latitude());
        for (int axis = 0; axis < sum.length; axis++) {
          sum[axis] += own[axis];
        }
      }
    }
    return new Region(
        areas.names().get(number - 1),
        UnitSphere.longitude(sum[0], sum[1]),
        UnitSphere.latitude(sum[0], sum[1], sum[2]));
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
      ends.add(regions.get(number - 1).name());
    }
    return words.get("legend.region.pair", ends.get(0), ends.get(1), Numbers.brief(pair.sum()));
  }
}

package org.meridian.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meridian.geo.Basemap;
import org.meridian.geo.Projections;
import org.meridian.io.basemap.BasemapFile;
import org.meridian.io.table.Decimal;
import org.meridian.model.Dataset;
import org.meridian.render.base.MapCredits;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.scene.LinkColour;
import org.meridian.render.scene.LinkOptions;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapOptions;
import org.meridian.render.scene.ProjectionOptions;
import org.meridian.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a map is drawn. */
final class MapChoices {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--projection",
      paramLabel = "P",
      description =
          "robinson, equal-earth, winkel-tripel, orthographic, azimuthal-equidistant, mercator or"
              + " plate-carree; ${DEFAULT-VALUE} unless given.")
  private String projection = "robinson";

  @Option(
      names = "--centre",
      paramLabel = "LON[,LAT]",
      description = "The middle of the map, in degrees; ${DEFAULT-VALUE} unless given.")
  private String centre = "0";

  @Option(
      names = "--links",
      paramLabel = "N",
      description = "Only the N strongest links; all unless given.")
  private Integer links;

  @Option(
      names = "--by",
      paramLabel = "NODE",
      description = "Draw links by their score in this node instead of by the index.")
  private String node;

  @Option(
      names = "--link-colour",
      paramLabel = "strength or dimension",
      description = "What the colour of a link tells; ${DEFAULT-VALUE} unless given.")
  private String colour = "strength";

  @Option(
      names = "--show",
      split = ",",
      paramLabel = "LAYER",
      description = "Switch layers on: borders, regions, corridors and others.")
  private List<String> shown = List.of();

  @Option(
      names = "--hide",
      split = ",",
      paramLabel = "LAYER",
      description = "Switch layers off: links, cities, labels, legend, graticule and others.")
  private List<String> hidden = List.of();

  @Option(
      names = "--basemap",
      paramLabel = "FILE",
      description = "A map of your own under the data: GeoJSON or TopoJSON.")
  private Path basemap;

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "Who made that map; stands in the caption.")
  private String attribution = "";

  @Option(
      names = "--approval",
      paramLabel = "NUMBER",
      description = "The map approval number of that map; stands in the caption.")
  private String approval = "";

  /** Reads the map of the user's own, if one is named, for those who draw. */
  void readBasemap(WorldMaps maps, Console console) {
    if (basemap == null) {
      if (!attribution.isEmpty() || !approval.isEmpty()) {
        throw usage("--attribution and --approval go with --basemap.");
      }
      return;
    }
    Basemap map = DataOptions.accept(BasemapFile.read(basemap), console);
    String name = basemap.getFileName().toString();
    maps.add(basemap.toString(), map, MapCredits.of(name, attribution, approval));
  }

  /** The options; the scenario's own link filter holds where none is given here. */
  MapOptions options(Dataset dataset, Scenario scenario) {
    if (!Projections.IDS.contains(projection)) {
      throw usage("There is no projection " + projection + "; there are: " + Projections.IDS);
    }
    String linkNode = node == null ? scenario.links().dimension() : node;
    if (!linkNode.isEmpty() && dataset.structure().position(linkNode).isEmpty()) {
      throw usage(
          "The index has no node " + linkNode + "; it has: " + ScenarioOptions.nodes(dataset));
    }
    String[] middle = centre.split(",", -1);
    int limit = links == null ? scenario.links().top() : links;
    return MapOptions.DEFAULT
        .with(
            new ProjectionOptions(
                projection,
                degrees(middle[0], 360),
                middle.length > 1 ? degrees(middle[1], 90) : 0))
        .with(
            LinkOptions.DEFAULT
                .withNode(linkNode)
                .withLimit(Math.max(0, limit))
                .withColour(word(LinkColour.class, colour)))
        .withLayers(layers())
        .withBasemap(basemap == null ? WorldMaps.SHIPPED : basemap.toString());
  }

  private Set<MapLayer> layers() {
    Set<MapLayer> layers = EnumSet.copyOf(MapOptions.DEFAULT.layers());
    shown.forEach(name -> layers.add(word(MapLayer.class, name)));
    hidden.forEach(name -> layers.remove(word(MapLayer.class, name)));
    return layers;
  }

  private double degrees(String text, double limit) {
    double degrees = Decimal.parse(text);
    if (!(Math.abs(degrees) <= limit)) {
      throw usage("--centre takes LON[,LAT] in degrees, not " + centre);
    }
    return degrees;
  }

  private <E extends Enum<E>> E word(Class<E> words, String text) {
    for (E word : words.getEnumConstants()) {
      if (word.name().toLowerCase(Locale.ROOT).equals(text)) {
        return word;
      }
    }
    throw usage(
        text
            + " is none of: "
            + String.join(", ", EnumSet.allOf(words).stream().map(Enum::name).toList())
                .toLowerCase(Locale.ROOT));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

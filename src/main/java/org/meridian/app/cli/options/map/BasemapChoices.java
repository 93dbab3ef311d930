package org.meridian.app.cli.options.map;

import java.nio.file.Path;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.geo.basemap.Basemap;
import org.meridian.io.basemap.BasemapFile;
import org.meridian.render.base.MapCredits;
import org.meridian.render.base.WorldMaps;
import org.meridian.view.map.options.BasemapChoice;
import picocli.CommandLine.Option;

/** A map of the user's own under the data, and who made it. */
final class BasemapChoices extends UsageCheck {

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

  @Option(
      names = "--world-beneath",
      negatable = true,
      description =
          "Keep the world beneath that map, or leave it out; without either it is kept beneath the"
              + " map of a part of the world.")
  private Boolean world;

  /** Reads the map, if one is named, for those who draw. */
  BasemapChoice read(WorldMaps maps, VerbOutput console) {
    if (basemap == null) {
      require(attribution.isEmpty() && approval.isEmpty() && world == null, "basemap.alone");
      return BasemapChoice.SHIPPED;
    }
    Basemap map = DataOptions.accept(BasemapFile.read(basemap), console);
    String name = basemap.getFileName().toString();
    maps.add(basemap.toString(), map, MapCredits.of(name, attribution, approval));
    boolean beneath = world == null ? !maps.isOfWorld(basemap.toString()) : world;
    return BasemapChoice.own(basemap.toString(), beneath);
  }
}

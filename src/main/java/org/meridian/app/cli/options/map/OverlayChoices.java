package org.meridian.app.cli.options.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.io.layers.OverlayFile;
import org.meridian.render.base.WorldMaps;
import picocli.CommandLine.Option;

/** Layers of the user's own over the map. */
final class OverlayChoices {

  @Option(
      names = "--layer",
      paramLabel = "FILE",
      description =
          "Places, lines and areas of your own over the map: GeoJSON, with name and color as"
              + " properties; again for each further one.")
  private List<Path> files = List.of();

  /** Reads the layers that are named, for those who draw; gives their ids. */
  List<String> read(WorldMaps maps, VerbOutput console) {
    List<String> ids = new ArrayList<>();
    for (Path file : files) {
      OverlayShapes overlay = DataOptions.accept(OverlayFile.read(file), console);
      maps.addOverlay(file.toString(), overlay);
      ids.add(file.toString());
    }
    return ids;
  }
}

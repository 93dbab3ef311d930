package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.io.basemap.BasemapFile;
import org.meridian.io.layers.OverlayFile;
import org.meridian.model.reading.Loaded;
import org.meridian.render.base.MapCredits;
import org.meridian.render.base.WorldMaps;
import org.meridian.ui.ports.OwnBasemaps;

/** Reads basemaps and layers of the user's own and hands them to the renderer. */
final class BasemapFiles implements OwnBasemaps {

  private final WorldMaps maps;
  private final Path folder;

  /**
   * @param maps takes what was read
   * @param folder the user's folder of maps; need not exist
   */
  BasemapFiles(WorldMaps maps, Path folder) {
    this.maps = maps;
    this.folder = folder;
  }

  @Override
  public List<Path> listed() throws IOException {
    return BasemapFile.in(folder);
  }

  @Override
  public Loaded<Own> read(Own own) {
    Loaded<Basemap> loaded = BasemapFile.read(own.file());
    loaded
        .value()
        .ifPresent(
            map ->
                maps.add(
                    own.id(),
                    map,
                    MapCredits.of(
                        own.file().getFileName().toString(), own.attribution(), own.approval())));
    return loaded.map(map -> own);
  }

  @Override
  public Loaded<Path> overlay(Path file) {
    Loaded<OverlayShapes> loaded = OverlayFile.read(file);
    loaded.value().ifPresent(shapes -> maps.addOverlay(file.toString(), shapes));
    return loaded.map(shapes -> file);
  }

  @Override
  public boolean isOfWorld(Own own) {
    return maps.isOfWorld(own.id());
  }
}

package org.meridian.app.figures;

import org.meridian.io.basemap.ShippedBasemaps;
import org.meridian.io.reference.ClusterReports;
import org.meridian.io.reference.ShippedCorridors;
import org.meridian.io.reference.ShippedNames;
import org.meridian.render.MapRenderer;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.map.SceneComposer;

/** Figures over the maps that ship, which are read when they are first asked for. */
public final class ShippedFigures {

  private ShippedFigures() {}

  /** Outlines that come with the program. */
  public static WorldMaps maps() {
    return new WorldMaps(ShippedBasemaps::read);
  }

  /** A composer of scenes over some maps, with the corridors that come with the program. */
  public static SceneComposer composer(WorldMaps maps) {
    return new SceneComposer(maps, ShippedCorridors.read());
  }

  /** Figures in the bundled typefaces, drawn on all cores. */
  public static FigureFactory create() {
    WorldMaps maps = maps();
    BundledTypefaces typefaces = BundledTypefaces.bundled();
    return new FigureFactory(
        typefaces,
        composer(maps),
        new MapRenderer(new FlatMaps(maps), typefaces, DrawingThreads.onAllCores()),
        maps,
        new ClusterFinder(ShippedNames.read(), ClusterReports.read()));
  }
}

package org.meridian.render;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.paint.MarkPainter;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.paint.VectorPass;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;

/** Figures one of whose painters throws on demand. */
public final class FaultyFigures {

  private final Set<String> kinds = new ConcurrentSkipListSet<>();
  private volatile String broken = "";

  /** The kinds of marks that have a painter, by name. */
  public Set<String> kinds() {
    return kinds;
  }

  /** From now on the painter of a kind throws; none for an empty name. */
  public void breakDown(String kind) {
    broken = kind;
  }

  /** The figures. */
  public FigureFactory figures() {
    WorldMaps maps = ShippedFigures.maps();
    BundledTypefaces typefaces = BundledTypefaces.bundled();
    return new FigureFactory(
        typefaces,
        ShippedFigures.composer(maps),
        new MapRenderer(
            new FlatMaps(maps),
            typefaces,
            DrawingThreads.onAllCores(),
            (kind, painter) -> new Faulty(kind.getSimpleName(), painter)),
        maps,
        new ClusterFinder(List.of()));
  }

  private final class Faulty implements MarkPainter {
    private final String kind;
    private final MarkPainter painter;

    private Faulty(String kind, MarkPainter painter) {
      this.kind = kind;
      this.painter = painter;
      kinds.add(kind);
    }

    @Override
    public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
      if (broken.equals(kind)) {
        throw new StackOverflowError("planted in the painter of " + kind);
      }
      return painter.raster(frame, scene, run, pass);
    }

    @Override
    public void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass) {
      painter.vector(g, scene, run, pass);
    }
  }
}

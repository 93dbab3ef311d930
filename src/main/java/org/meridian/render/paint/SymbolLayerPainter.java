package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.render.raster.DiscRasteriser;
import org.meridian.render.raster.DiscRasteriser.RowBand;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.SymbolMarks;

/** Draws circles: stamped in pictures, selected cities on top with a halo; shapes in documents. */
public final class SymbolLayerPainter implements MarkPainter {

  /** From so many circles on threads share the picture, band by band. */
  private static final int MANY = 2_000;

  private static final int BANDS = 16;

  private final DrawingThreads workers;

  /** Shares large layers among these threads. */
  public SymbolLayerPainter(DrawingThreads workers) {
    this.workers = workers;
  }

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    for (MapLayer layer : run) {
      SymbolMarks symbols = (SymbolMarks) layer.marks();
      int bands = symbols.size() < MANY ? 1 : BANDS;
      workers.each(
          bands, band -> stamp(frame, RowBand.of(frame, band, bands), scene, symbols, pass));
      Graphics2D g = pass.graphics(frame);
      SymbolPainter.paintSelected(g, scene, symbols);
      g.dispose();
    }
    return true;
  }

  private static void stamp(
      PixelFrame frame, RowBand rows, MapScene scene, SymbolMarks symbols, RasterPass pass) {
    MapCamera camera = scene.camera();
    double growth = camera.growth();
    int left = pass.left();
    int top = pass.top();
    for (int mark = 0; mark < symbols.size(); mark++) {
      double rim = symbols.rim(mark) * camera.unit();
      double radius = symbols.radius()[mark] * growth;
      boolean empty = symbols.isNoData(mark);
      DiscRasteriser.stamp(
          frame,
          rows,
          camera.px(symbols.x()[mark]) - left,
          camera.py(symbols.y()[mark]) - top,
          empty ? radius - rim : radius,
          empty ? scene.style().ground().land() : symbols.argb()[mark],
          rim,
          empty ? scene.style().circles().noData() : scene.style().circles().rim());
    }
  }

  @Override
  public void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass) {
    run.forEach(layer -> SymbolPainter.paint(g, scene, (SymbolMarks) layer.marks()));
  }
}

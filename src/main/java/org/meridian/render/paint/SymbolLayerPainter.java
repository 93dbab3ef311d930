package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.render.raster.DiscRasteriser;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.SymbolMarks;

/** Draws circles: stamped in pictures, selected cities on top with a halo; shapes in documents. */
public final class SymbolLayerPainter implements MarkPainter {

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    for (MapLayer layer : run) {
      SymbolMarks symbols = (SymbolMarks) layer.marks();
      stamp(frame, scene, symbols, pass);
      Graphics2D g = pass.graphics(frame);
      SymbolPainter.paintSelected(g, scene, symbols);
      g.dispose();
    }
    return true;
  }

  private static void stamp(
      PixelFrame frame, MapScene scene, SymbolMarks symbols, RasterPass pass) {
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

package org.meridian.render.paint;

import java.awt.Graphics2D;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;

/** Draws cities as discs with a thin rim, and a halo of two rings around selected ones. */
final class SymbolPainter {

  private static final double HALO_GAP = 3;

  private SymbolPainter() {}

  /** Draws all circles of a layer. */
  static void paint(Graphics2D g, MapScene scene, SymbolMarks symbols) {
    VectorBrush brush = new VectorBrush(g);
    for (int mark = 0; mark < symbols.size(); mark++) {
      paint(brush, scene, symbols, mark);
    }
    paintSelected(g, scene, symbols);
  }

  /** Draws halo and circle of selected cities only. */
  static void paintSelected(Graphics2D g, MapScene scene, SymbolMarks symbols) {
    if (scene.selected().isEmpty()) {
      return;
    }
    VectorBrush brush = new VectorBrush(g);
    for (int mark = 0; mark < symbols.size(); mark++) {
      if (scene.selected().contains(symbols.cities()[mark])) {
        halo(brush, scene, symbols, mark);
        paint(brush, scene, symbols, mark);
      }
    }
  }

  private static void paint(VectorBrush brush, MapScene scene, SymbolMarks symbols, int mark) {
    MapCamera camera = scene.camera();
    double unit = camera.unit();
    double radius = symbols.radius()[mark] * scene.growth();
    double x = camera.px(symbols.x()[mark]);
    double y = camera.py(symbols.y()[mark]);
    if (x < -radius || y < -radius || x > camera.width() + radius || y > camera.height() + radius) {
      return;
    }
    MapStyle style = scene.style();
    if (symbols.isNoData(mark)) {
      brush.ring(x, y, radius, style.circles().noData(), unit);
      return;
    }
    brush.disc(x, y, radius + symbols.rim(mark) * unit, style.circles().rim());
    brush.disc(x, y, radius, symbols.argb()[mark]);
  }

  private static void halo(VectorBrush brush, MapScene scene, SymbolMarks symbols, int mark) {
    MapCamera camera = scene.camera();
    double unit = camera.unit();
    double radius = symbols.radius()[mark] * scene.growth() + HALO_GAP * unit;
    double x = camera.px(symbols.x()[mark]);
    double y = camera.py(symbols.y()[mark]);
    int accent = scene.style().accent();
    brush.disc(x, y, radius + 4 * unit, ArgbColour.faded(accent, 0.22));
    brush.ring(x, y, radius, accent, 2 * unit);
  }
}

package org.meridian.render.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import org.meridian.view.map.MapScene;

/**
 * Writes lines with the halo of a scene.
 *
 * @param pen that writes them
 */
record HaloWriter(Graphics2D g, MapScene scene, HaloPen pen) {

  private static final double WIDTH = 3;

  /** Writes a line from x on, its baseline at y. */
  void write(String text, double x, double y, Font font, int ink) {
    if (!text.isEmpty()) {
      int halo = scene.style().text().halo();
      pen.write(g, new HaloPen.HaloLine(text, font, ink, halo, WIDTH * scene.textUnit()), x, y);
    }
  }
}

package org.meridian.render.paint;

import java.awt.Font;
import java.awt.Graphics2D;

/** Writes lines of text with a halo. */
interface HaloPen {

  /** By outlines, for pictures that are drawn once and for documents. */
  HaloPen STROKES = LineSprites::stroke;

  /**
   * A line of text.
   *
   * @param ink its colour, 0xAARRGGBB
   * @param haloColour that of the halo
   * @param halo width of the stroke that makes the halo, in pixels
   */
  record HaloLine(String text, Font font, int ink, int haloColour, double halo) {}

  /** Writes a line from x on, its baseline at y, in pixels. */
  void write(Graphics2D g, HaloLine line, double x, double y);
}

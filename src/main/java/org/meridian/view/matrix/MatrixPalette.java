package org.meridian.view.matrix;

import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;

/** The colours of the matrix in a look. */
public final class MatrixPalette {

  private MatrixPalette() {}

  /** A colour by class: not counted, no link, then the classes from weak to strong. */
  public static int[] of(MapStyle style, MatrixCells cells) {
    int[] palette = new int[MatrixCells.FIRST_CLASS + Math.max(1, cells.classCount())];
    palette[MatrixCells.UNCOUNTED] =
        ArgbColour.mix(style.ground().land(), style.circles().noData(), 0.35);
    palette[MatrixCells.NO_DATA] = ArgbColour.mix(style.paper(), style.ground().land(), 0.55);
    for (int at = 0; at < cells.classCount(); at++) {
      palette[MatrixCells.FIRST_CLASS + at] = style.links().at(cells.ramp(at));
    }
    return palette;
  }
}

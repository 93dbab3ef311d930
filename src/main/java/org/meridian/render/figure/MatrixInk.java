package org.meridian.render.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.matrix.MatrixCells;

/**
 * The cells of a matrix on paper. Cells with room for a gap stand apart; smaller ones of one class
 * that stand side by side are one box. So many that no reader could open the document are a
 * picture.
 *
 * @param cells what is drawn
 * @param grid where
 * @param palette colour by class
 */
record MatrixInk(MatrixCells cells, MatrixFigure.Grid grid, int[] palette) {

  private static final double GAP_FROM = 5;
  private static final int MOST_BOXES = 60_000;

  void paint(VectorBrush brush) {
    Graphics2D g = brush.graphics();
    Object before = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    if (grid.cell() >= GAP_FROM) {
      apart(brush);
    } else if (boxes() > MOST_BOXES) {
      picture(g);
    } else {
      joined(brush);
    }
    if (before != null) {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
    }
  }

  private void apart(VectorBrush brush) {
    double side = grid.cell() - 1;
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.size(); column++) {
        brush.box(x(column), y(row), side, side, palette[cells.classAt(row, column)]);
      }
    }
  }

  private void joined(VectorBrush brush) {
    double length = cells.size() * grid.cell();
    brush.box(grid.left(), grid.top(), length, length, palette[MatrixCells.NO_DATA]);
    for (int row = 0; row < cells.size(); row++) {
      int start = 0;
      while (start < cells.size()) {
        int end = end(row, start);
        byte kind = cells.classAt(row, start);
        if (kind != MatrixCells.NO_DATA) {
          brush.box(x(start), y(row), (end - start) * grid.cell(), grid.cell(), palette[kind]);
        }
        start = end;
      }
    }
  }

  private int boxes() {
    int boxes = 0;
    for (int row = 0; row < cells.size(); row++) {
      for (int start = 0; start < cells.size(); start = end(row, start)) {
        boxes += cells.classAt(row, start) == MatrixCells.NO_DATA ? 0 : 1;
      }
    }
    return boxes;
  }

  /** Behind the last cell of one class from a cell on. */
  private int end(int row, int start) {
    int end = start + 1;
    while (end < cells.size() && cells.classAt(row, end) == cells.classAt(row, start)) {
      end++;
    }
    return end;
  }

  private void picture(Graphics2D g) {
    int size = cells.size();
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        image.setRGB(column, row, palette[cells.classAt(row, column)]);
      }
    }
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    AffineTransform place = AffineTransform.getTranslateInstance(grid.left(), grid.top());
    place.scale(grid.cell(), grid.cell());
    g.drawImage(image, place, null);
  }

  private double x(int column) {
    return grid.left() + column * grid.cell();
  }

  private double y(int row) {
    return grid.top() + row * grid.cell();
  }
}

package org.meridian.render.raster.strokes;

/** The strokes of some links in a row, tile by tile. Keeps its memory for the next links. */
final class StrokeBatch {

  private final int[] ends;
  private int[] numbers = new int[0];

  StrokeBatch(TileGrid tiles) {
    ends = new int[tiles.count()];
  }

  /** Takes the strokes that a binner divided, in place of those before. */
  void take(TileBinner binner) {
    numbers = binner.sort(numbers, ends);
  }

  /** Whether there are strokes in a tile. */
  boolean touches(int tile) {
    return start(tile) < ends[tile];
  }

  private int start(int tile) {
    return tile == 0 ? 0 : ends[tile - 1];
  }

  /** Draws what lies in a tile. */
  void draw(int tile, StrokePen pen) {
    pen.draw(numbers, start(tile), ends[tile]);
  }
}

package org.meridian.render.raster.strokes;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelMath;
import org.meridian.view.map.camera.MapViewport;

/**
 * Shows very many links as density: coverage is added up per pixel, then tones are given out so
 * that each tone covers about as many pixels (histogram equalisation), and laid over the picture.
 * Sums are integers, so the result is the same on any number of threads and in any order of links.
 */
public final class DensityRasteriser {

  private static final double INK = 64;
  private static final double HEAVIEST = 85;
  private static final double GAMMA = 2.4;

  private final DrawingThreads workers;
  private final TiledDrawing drawing;

  /** Memory of the drawing before, so that the next needs no new one. */
  private final AtomicReference<int[]> spare = new AtomicReference<>(new int[0]);

  /** Draws with these threads. */
  public DensityRasteriser(DrawingThreads workers) {
    this.workers = workers;
    drawing = new TiledDrawing(workers);
  }

  /**
   * Draws links as density over a picture. A link weighs what its opacity says; its colour does not
   * matter.
   *
   * @param argb the picture, premultiplied, opaque
   * @param tones colours from sparse to dense, not premultiplied, with opacity; any number
   * @param cancelled asked from time to time; true ends the work
   * @return whether the work was done to the end; if not, the picture is as it was
   */
  public boolean draw(
      int[] argb, LinkPass pass, MapViewport view, int[] tones, BooleanSupplier cancelled) {
    TileGrid tiles = new TileGrid(view.width(), view.height());
    int[] kept = spare.getAndSet(new int[0]);
    int[] sums = kept.length >= tiles.area() ? kept : new int[tiles.area()];
    int[][] counts = new int[tiles.count()][];
    Sums target = new Sums(sums, tiles, counts);
    boolean done = drawing.draw(List.of(pass), view, cancelled, target);
    if (done && pass.size() > 0) {
      glaze(argb, sums, tiles, counts, tones);
    }
    spare.set(sums);
    return done;
  }

  /**
   * Sums of coverage, which become classes in the end, and how many pixels each class has by tile.
   */
  private record Sums(int[] sums, TileGrid tiles, int[][] counts) implements TiledDrawing.Target {

    @Override
    public double full(double opacity) {
      return INK * Math.max(1, HEAVIEST * opacity);
    }

    @Override
    public double most() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public void begin(int tile) {
      Arrays.fill(sums, tiles.start(tile), tiles.start(tile + 1), 0);
    }

    @Override
    public StrokePen pen(int tile) {
      return new DensityPen(sums, tiles, tile);
    }

    @Override
    public void end(int tile) {
      int[] own = new int[ToneClasses.COUNT];
      for (int i = tiles.start(tile); i < tiles.start(tile + 1); i++) {
        if (sums[i] > 0) {
          sums[i] = ToneClasses.of(sums[i]);
          own[sums[i]]++;
        }
      }
      counts[tile] = own;
    }
  }

  /** The colour of each class. */
  private static int[] toned(int[][] counts, int[] tones) {
    long[] counted = new long[ToneClasses.COUNT];
    long all = 0;
    for (int[] tile : counts) {
      for (int i = 0; tile != null && i < tile.length; i++) {
        counted[i] += tile[i];
        all += tile[i];
      }
    }
    int[] colours = new int[counted.length];
    long below = 0;
    for (int i = 0; i < colours.length; i++) {
      double place = all == 0 ? 0 : (below + counted[i] / 2.0) / all;
      below += counted[i];
      colours[i] = tones[(int) (Math.pow(place, GAMMA) * (tones.length - 1))];
    }
    return colours;
  }

  private void glaze(int[] argb, int[] classes, TileGrid tiles, int[][] counts, int[] tones) {
    int[] colours = toned(counts, tones);
    workers.each(
        tiles.count(),
        tile -> {
          if (counts[tile] != null) {
            glaze(argb, classes, tiles, tile, colours);
          }
        });
  }

  private static void glaze(int[] argb, int[] classes, TileGrid tiles, int tile, int[] colours) {
    int columns = tiles.right(tile) - tiles.left(tile);
    int from = tiles.start(tile);
    for (int row = tiles.top(tile); row < tiles.bottom(tile); row++) {
      int to = row * tiles.width() + tiles.left(tile);
      for (int i = 0; i < columns; i++) {
        if (classes[from + i] > 0) {
          argb[to + i] = PixelMath.over(argb[to + i], colours[classes[from + i]]);
        }
      }
      from += TileGrid.STRIDE;
    }
  }
}

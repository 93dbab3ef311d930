package org.meridian.render.raster.strokes;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.view.map.camera.MapViewport;
import org.meridian.view.map.marks.LinkMarks;

/**
 * Draws many links into a picture, anti-aliased, each with its own colour, width and opacity, in
 * tiles over all cores. Its cost follows the covered pixels. The result does not depend on the
 * number of threads or tiles. Safe for use by several threads.
 */
public final class LinkRasteriser {

  private static final double FULL = 256;

  private final TiledDrawing drawing;

  /** Memory of the drawing before, so that the next needs no new one. */
  private final AtomicReference<long[]> spare = new AtomicReference<>(new long[0]);

  /** Draws with these threads. */
  public LinkRasteriser(DrawingThreads workers) {
    drawing = new TiledDrawing(workers);
  }

  /**
   * Draws links over a picture, weakest first.
   *
   * @param argb the picture, premultiplied, opaque, row by row
   * @param marks the links
   * @param view the size of the picture and the place of the map in it
   */
  public void draw(int[] argb, LinkMarks marks, MapViewport view) {
    draw(argb, List.of(LinkPass.of(marks)), view, () -> false);
  }

  /**
   * Draws links over a picture.
   *
   * @param passes drawn one after another
   * @param cancelled asked from time to time, by all threads; true ends the work
   * @return whether the work was done to the end; if not, the picture is unusable
   */
  public boolean draw(
      int[] argb, List<LinkPass> passes, MapViewport view, BooleanSupplier cancelled) {
    if (passes.stream().allMatch(pass -> pass.size() == 0)) {
      return !cancelled.getAsBoolean();
    }
    long[] kept = spare.getAndSet(new long[0]);
    TileGrid tiles = new TileGrid(view.width(), view.height());
    long[] lanes = kept.length >= tiles.area() ? kept : new long[tiles.area()];
    boolean done = drawing.draw(passes, view, cancelled, new Over(argb, lanes, tiles));
    spare.set(lanes);
    return done;
  }

  /** Links over each other. */
  private record Over(int[] argb, long[] lanes, TileGrid tiles) implements TiledDrawing.Target {

    @Override
    public double full(double opacity) {
      return FULL * opacity;
    }

    @Override
    public double most() {
      return FULL;
    }

    @Override
    public void begin(int tile) {
      WidePixels.open(argb, tiles, tile, lanes);
    }

    @Override
    public StrokePen pen(int tile) {
      return new SourceOverPen(lanes, tiles, tile);
    }

    @Override
    public void end(int tile) {
      WidePixels.close(lanes, tiles, tile, argb);
    }
  }
}

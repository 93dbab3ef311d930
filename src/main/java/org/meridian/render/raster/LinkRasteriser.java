package org.meridian.render.raster;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Draws many links into a picture, anti-aliased, each with its own colour, width and opacity, in
 * horizontal bands over all cores. Its cost follows the covered pixels. The result does not depend
 * on the number of threads or bands. Safe for use by several threads.
 */
public final class LinkRasteriser {

  private static final double FULL = 256;

  private final BandedDrawing drawing;

  /** Memory of the drawing before, so that the next needs no new one. */
  private final AtomicReference<long[]> spare = new AtomicReference<>(new long[0]);

  /** Draws with these threads. */
  public LinkRasteriser(Workers workers) {
    drawing = new BandedDrawing(workers);
  }

  /**
   * Draws links over a picture, weakest first.
   *
   * @param argb the picture, premultiplied, opaque, row by row
   * @param marks the links
   * @param view the size of the picture and the place of the map in it
   */
  public void draw(int[] argb, LinkMarks marks, Viewport view) {
    draw(argb, List.of(LinkPass.of(marks)), view, () -> false);
  }

  /**
   * Draws links over a picture.
   *
   * @param passes drawn one after another
   * @param cancelled asked from time to time, by all threads; true ends the work
   * @return whether the work was done to the end; if not, the picture is unusable
   */
  public boolean draw(int[] argb, List<LinkPass> passes, Viewport view, BooleanSupplier cancelled) {
    if (passes.stream().allMatch(pass -> pass.size() == 0)) {
      return !cancelled.getAsBoolean();
    }
    long[] kept = spare.getAndSet(new long[0]);
    long[] lanes = kept.length >= argb.length ? kept : new long[argb.length];
    boolean done = drawing.draw(passes, view, cancelled, new Over(argb, lanes, view.width()));
    spare.set(lanes);
    return done;
  }

  /** Links over each other. */
  private record Over(int[] argb, long[] lanes, int width) implements BandedDrawing.Target {

    @Override
    public double full(double opacity) {
      return FULL * opacity;
    }

    @Override
    public void begin(int top, int bottom) {
      Lanes.open(argb, lanes, top * width, bottom * width);
    }

    @Override
    public StrokePen pen(int top, int bottom) {
      return new OverPen(lanes, width, top, bottom);
    }

    @Override
    public void end(int top, int bottom) {
      Lanes.close(lanes, argb, top * width, bottom * width);
    }
  }
}

package org.meridian.render.raster;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Shows very many links as density: ink is added up per pixel, then tones are given out so that
 * each tone covers about as many pixels (histogram equalisation), and laid over the picture. Sums
 * are integers, so the result is the same on any number of threads and in any order of links.
 */
public final class DensityRasteriser {

  private static final double INK = 64;
  private static final double HEAVIEST = 85;
  private static final double GAMMA = 2.4;

  private final Workers workers;
  private final BandedDrawing drawing;

  /** Memory of the drawing before, so that the next needs no new one. */
  private final AtomicReference<int[]> spare = new AtomicReference<>(new int[0]);

  /** Draws with these threads. */
  public DensityRasteriser(Workers workers) {
    this.workers = workers;
    drawing = new BandedDrawing(workers);
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
      int[] argb, LinkPass pass, Viewport view, int[] tones, BooleanSupplier cancelled) {
    int[] kept = spare.getAndSet(new int[0]);
    int[] sums = kept.length >= argb.length ? kept : new int[argb.length];
    int[][] counts = new int[StrokeBatch.bands(view.height())][];
    Sums target = new Sums(sums, view.width(), counts);
    boolean done = drawing.draw(List.of(pass), view, cancelled, target);
    if (done && pass.size() > 0) {
      glaze(argb, sums, view, toned(counts, tones));
    }
    spare.set(sums);
    return done;
  }

  /** Sums of ink, which become classes in the end, and how many pixels each class has by band. */
  private record Sums(int[] sums, int width, int[][] counts) implements BandedDrawing.Target {

    @Override
    public double full(double opacity) {
      return INK * Math.max(1, HEAVIEST * opacity);
    }

    @Override
    public void begin(int top, int bottom) {
      Arrays.fill(sums, top * width, bottom * width, 0);
    }

    @Override
    public StrokePen pen(int top, int bottom) {
      return new DensityPen(sums, width, top, bottom);
    }

    @Override
    public void end(int top, int bottom) {
      int[] own = new int[ToneClasses.COUNT];
      for (int i = top * width; i < bottom * width; i++) {
        if (sums[i] > 0) {
          sums[i] = ToneClasses.of(sums[i]);
          own[sums[i]]++;
        }
      }
      counts[StrokeBatch.band(top)] = own;
    }
  }

  /** The colour of each class. */
  private static int[] toned(int[][] counts, int[] tones) {
    long[] counted = new long[ToneClasses.COUNT];
    long all = 0;
    for (int[] band : counts) {
      for (int i = 0; i < band.length; i++) {
        counted[i] += band[i];
        all += band[i];
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

  private void glaze(int[] argb, int[] classes, Viewport view, int[] colours) {
    workers.each(
        StrokeBatch.bands(view.height()),
        band -> {
          int end = Math.min(view.height(), StrokeBatch.top(band + 1)) * view.width();
          for (int i = StrokeBatch.top(band) * view.width(); i < end; i++) {
            if (classes[i] > 0) {
              argb[i] = Pixels.over(argb[i], colours[classes[i]]);
            }
          }
        });
  }
}

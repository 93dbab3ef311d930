package org.meridian.render.raster;

import java.util.Random;
import java.util.stream.IntStream;
import org.meridian.view.map.camera.MapViewport;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.LinkEnds;

/** Bent lines across a picture, as many as wanted, the later the stronger. */
public final class RandomLinks {

  private static final int POINTS = 25;

  private RandomLinks() {}

  /** Lines in a picture with its origin at the upper left and one pixel a unit. */
  public static LinkMarks of(int count, int width, int height, LinkEnds ends) {
    Random random = new Random(7);
    float[] xy = new float[2 * count * POINTS];
    int[] argb = new int[count];
    float[] widths = new float[count];
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble() * width;
      double y = random.nextDouble() * height;
      double angle = random.nextDouble() * 2 * Math.PI;
      double length = (0.05 + 0.4 * random.nextDouble()) * width;
      double bend = (random.nextDouble() - 0.5) * length * 0.5;
      for (int k = 0; k < POINTS; k++) {
        double t = k / (POINTS - 1.0);
        double aside = 4 * t * (1 - t) * bend;
        xy[2 * (i * POINTS + k)] =
            (float) (x + Math.cos(angle) * length * t - Math.sin(angle) * aside);
        xy[2 * (i * POINTS + k) + 1] =
            (float) -(y + Math.sin(angle) * length * t + Math.cos(angle) * aside);
      }
      double strength = (double) i / count;
      widths[i] = (float) (0.6 + 2.2 * Math.pow(strength, 4));
      int alpha = (int) (255 * (0.08 + 0.7 * Math.pow(strength, 3)));
      argb[i] = (alpha << 24) | (0xFFFFFF & java.awt.Color.HSBtoRGB(random.nextFloat(), 0.5f, 1));
    }
    int[] order = IntStream.range(0, count).toArray();
    return new LinkMarks(
        ProjectedPaths.uniform(count, POINTS, xy), order, argb, widths, ends, new float[0]);
  }

  /** The view that shows them. */
  public static MapViewport view(int width, int height) {
    return new MapViewport(width, height, 1, 0, 0);
  }
}

package org.meridian.render.paint.areas;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AreaStyle;

/**
 * Pictures of small areas that stand under a moving hand: most of them are the same in the next
 * moment, where stamping is quicker than stroking. Thread-safe.
 */
final class AreaStamps {

  /** Circles stand on shares of a pixel as fine as this. */
  private static final int SHARES = 4;

  /** Larger pictures are not remembered, nor more than fill some screens. */
  private static final int WIDEST = 300;

  private static final long MOST_PIXELS = 6_000_000;

  private final Map<AreaLook, AreaStamp> stamps = new ConcurrentHashMap<>();
  private final AtomicLong pixels = new AtomicLong();

  /**
   * All that the picture of an area depends on.
   *
   * @param shape on the map; none for a circle
   * @param radius of a circle in pixels
   * @param style how the area is drawn
   * @param x column of the origin of the map, or of a circle's middle within its pixel
   * @param y row, likewise
   * @param scale of the map; 0 for a circle
   * @param unit size of a design pixel
   */
  record AreaLook(
      ProjectedShapes shape,
      double radius,
      AreaStyle style,
      double x,
      double y,
      double scale,
      double unit) {

    static AreaLook of(AreaMarks.Area area, MapCamera camera) {
      boolean isCircle = area.shape() == ProjectedShapes.NONE;
      return new AreaLook(
          area.shape(),
          isCircle ? area.leastRadius() : 0,
          area.style(),
          isCircle ? share(camera.px(area.x())) : camera.px(0),
          isCircle ? share(camera.py(area.y())) : camera.py(0),
          isCircle ? 0 : camera.scale(),
          camera.unit());
    }

    private static double share(double pixel) {
      return (double) Math.floorMod(Math.round(pixel * SHARES), SHARES) / SHARES;
    }
  }

  /**
   * A picture.
   *
   * @param left column where it begins, counted from that of a circle's middle
   * @param top row, likewise
   */
  record AreaStamp(BufferedImage image, int left, int top) {}

  /** The whole pixel that the middle of a circle lies in or on. */
  static int whole(double pixel) {
    return (int) Math.floorDiv(Math.round(pixel * SHARES), SHARES);
  }

  /** Whether a shape is small enough for a stamp. */
  static boolean fits(Rectangle2D box) {
    return box.getWidth() <= WIDEST && box.getHeight() <= WIDEST;
  }

  /** The stamp of a look; null where there is none yet. */
  AreaStamp known(AreaLook look) {
    return stamps.get(look);
  }

  /**
   * Makes a stamp.
   *
   * @param shape in pixels
   * @param draw draws it
   */
  AreaStamp make(AreaLook look, Shape shape, BiConsumer<VectorBrush, Shape> draw) {
    Rectangle2D box = shape.getBounds2D();
    int room = (int) Math.ceil(look.style().width()) + 1;
    int left = (int) Math.floor(box.getMinX()) - room;
    int top = (int) Math.floor(box.getMinY()) - room;
    int wide = (int) Math.ceil(box.getMaxX()) + room - left;
    int high = (int) Math.ceil(box.getMaxY()) + room - top;
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    draw.accept(
        new VectorBrush(g),
        AffineTransform.getTranslateInstance(-left, -top).createTransformedShape(shape));
    g.dispose();
    return remember(look, new AreaStamp(image, left, top));
  }

  private AreaStamp remember(AreaLook look, AreaStamp stamp) {
    long own = (long) stamp.image().getWidth() * stamp.image().getHeight();
    if (pixels.addAndGet(own) > MOST_PIXELS) {
      stamps.clear();
      pixels.set(own);
    }
    stamps.put(look, stamp);
    return stamp;
  }
}

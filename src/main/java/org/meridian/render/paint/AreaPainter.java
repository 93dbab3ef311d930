package org.meridian.render.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.AreaMarks;

/** Fills and outlines areas, those that are too small to see as circles; strokes lines. */
public final class AreaPainter implements DrawnPainter {

  private static final double CLOSEST = 0.4;

  /** More are not remembered: some colours, each at some shares of a pixel. */
  private static final int REMEMBERED = 1_000;

  /** Circles stand on shares of a pixel as fine as this. */
  private static final int SHARES = 4;

  private final Map<Stamp, BufferedImage> stamps = new ConcurrentHashMap<>();

  /** A circle with its middle at some shares of a pixel; unlike its area it is nowhere. */
  private record Stamp(AreaMarks.Area circle, int right, int down, double unit) {

    int half() {
      return (int) Math.ceil(circle.leastRadius() + circle.width()) + 1;
    }

    BufferedImage drawn() {
      int side = 2 * half() + 1;
      BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D g = image.createGraphics();
      double x = half() + (double) right / SHARES;
      double y = half() + (double) down / SHARES;
      stroke(new VectorBrush(g), circle, AreaPainter.circle(x, y, circle.leastRadius()), unit);
      g.dispose();
      return image;
    }
  }

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    Graphics2D g = pass.graphics(frame);
    paint(g, scene, run, true);
    g.dispose();
    return true;
  }

  @Override
  public void paint(Graphics2D g, MapScene scene, List<MapLayer> run) {
    paint(g, scene, run, false);
  }

  /**
   * Paints.
   *
   * @param stamped whether circles without a shape, which stand for one moment only, are stamped
   */
  private void paint(Graphics2D g, MapScene scene, List<MapLayer> run, boolean stamped) {
    VectorBrush brush = new VectorBrush(g);
    MapCamera camera = scene.camera();
    for (MapLayer layer : run) {
      for (AreaMarks.Area area : ((AreaMarks) layer.marks()).areas()) {
        if (stamped && area.shape() == ProjectedShapes.NONE && !Double.isNaN(area.x())) {
          stamp(g, area, camera);
        } else {
          stroke(brush, area, shape(area, camera), camera.unit());
        }
      }
    }
  }

  private static void stroke(VectorBrush brush, AreaMarks.Area area, Shape shape, double unit) {
    if (area.fill() >>> 24 > 0) {
      brush.fill(shape, area.fill());
    }
    Graphics2D g = brush.graphics();
    g.setColor(new Color(area.edge(), true));
    g.setStroke(VectorBrush.edge(area.width(), area.isDashed(), unit));
    g.draw(shape);
  }

  private void stamp(Graphics2D g, AreaMarks.Area area, MapCamera camera) {
    long right = Math.round(camera.px(area.x()) * SHARES);
    long down = Math.round(camera.py(area.y()) * SHARES);
    AreaMarks.Area nowhere =
        new AreaMarks.Area(
            0,
            "",
            area.shape(),
            0,
            0,
            area.leastRadius(),
            area.fill(),
            area.edge(),
            area.width(),
            area.isDashed());
    Stamp stamp =
        new Stamp(
            nowhere, Math.floorMod(right, SHARES), Math.floorMod(down, SHARES), camera.unit());
    if (stamps.size() > REMEMBERED) {
      stamps.clear();
    }
    int x = (int) Math.floorDiv(right, SHARES) - stamp.half();
    int y = (int) Math.floorDiv(down, SHARES) - stamp.half();
    g.drawImage(stamps.computeIfAbsent(stamp, Stamp::drawn), x, y, null);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape shape(AreaMarks.Area area, MapCamera camera) {
    double least = area.leastRadius();
    if (area.reach() * camera.scale() < least && !Double.isNaN(area.x())) {
      return circle(camera.px(area.x()), camera.py(area.y()), least);
    }
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int part = 0; part < area.shape().size(); part++) {
      add(path, area.shape(), part, camera);
    }
    return path;
  }

  private static void add(Path2D path, ProjectedShapes shape, int part, MapCamera camera) {
    float[] xy = shape.xy();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int point = shape.start(part); point < shape.end(part); point++) {
      double x = camera.px(xy[2 * point]);
      double y = camera.py(xy[2 * point + 1]);
      if (Double.isNaN(lastX)) {
        path.moveTo(x, y);
      } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < CLOSEST) {
        continue;
      } else {
        path.lineTo(x, y);
      }
      lastX = x;
      lastY = y;
    }
    if (shape.closed()) {
      path.closePath();
    }
  }
}

package org.meridian.render.paint.areas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.render.paint.DrawnPainter;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.AreaMarks;

/**
 * Fills and outlines areas, those that are too small to see as circles; strokes lines. What stands
 * under a moving hand is stamped where it can be.
 */
public final class AreaPainter implements DrawnPainter {

  /** Corners nearer than this are left out, in pixels. */
  private static final double CLOSEST = 0.4;

  /** The same under a moving hand. */
  private static final double FLEETING = 1.5;

  private final AreaStamps stamps = new AreaStamps();
  private final DrawingThreads workers;

  /** Makes stamps on these threads. */
  public AreaPainter(DrawingThreads workers) {
    this.workers = workers;
  }

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    Graphics2D g = pass.graphics(frame);
    for (MapLayer layer : run) {
      AreaMarks marks = (AreaMarks) layer.marks();
      if (marks.isFleeting()) {
        stampAll(g, scene, marks.areas());
      } else {
        paint(g, scene, List.of(layer));
      }
    }
    g.dispose();
    return true;
  }

  @Override
  public void paint(Graphics2D g, MapScene scene, List<MapLayer> run) {
    VectorBrush brush = new VectorBrush(g);
    MapCamera camera = scene.camera();
    for (MapLayer layer : run) {
      for (AreaMarks.Area area : ((AreaMarks) layer.marks()).areas()) {
        stroke(brush, area, AreaPath.of(area, camera, CLOSEST), camera.unit(), false);
      }
    }
  }

  /**
   * An area that is ready to be laid over the picture.
   *
   * @param stamp its picture; null where it is too wide for one
   * @param wide its shape; null where it has a stamp
   */
  private record Standing(AreaMarks.Area area, AreaStamps.AreaStamp stamp, Shape wide) {}

  /** Draws what is not known yet on all threads, then lays all over the picture in order. */
  private void stampAll(Graphics2D g, MapScene scene, List<AreaMarks.Area> areas) {
    Standing[] standing = new Standing[areas.size()];
    workers.each(standing.length, at -> standing[at] = standing(areas.get(at), scene.camera()));
    VectorBrush brush = new VectorBrush(g);
    for (Standing each : standing) {
      lay(brush, each, scene.camera());
    }
  }

  private Standing standing(AreaMarks.Area area, MapCamera camera) {
    AreaStamps.AreaLook look = AreaStamps.AreaLook.of(area, camera);
    AreaStamps.AreaStamp known = stamps.known(look);
    if (known != null) {
      return new Standing(area, known, null);
    }
    Shape shape = standing(area, look, camera);
    if (!AreaStamps.fits(shape.getBounds2D())) {
      return new Standing(area, null, shape);
    }
    AreaStamps.AreaStamp made =
        stamps.make(look, shape, (on, drawn) -> stroke(on, area, drawn, camera.unit(), true));
    return new Standing(area, made, null);
  }

  private static void lay(VectorBrush brush, Standing standing, MapCamera camera) {
    AreaMarks.Area area = standing.area();
    if (standing.wide() != null) {
      stroke(brush, area, standing.wide(), camera.unit(), true);
      return;
    }
    boolean isCircle = area.shape() == ProjectedShapes.NONE;
    if (!isCircle || !Double.isNaN(area.x())) {
      int x = isCircle ? AreaStamps.whole(camera.px(area.x())) : 0;
      int y = isCircle ? AreaStamps.whole(camera.py(area.y())) : 0;
      AreaStamps.AreaStamp stamp = standing.stamp();
      brush.graphics().drawImage(stamp.image(), x + stamp.left(), y + stamp.top(), null);
    }
  }

  /** The shape of an area where its stamp has it: a circle stands at the origin. */
  private static Shape standing(AreaMarks.Area area, AreaStamps.AreaLook look, MapCamera camera) {
    return area.shape() == ProjectedShapes.NONE
        ? AreaPath.circle(look.x(), look.y(), look.radius())
        : AreaPath.of(area, camera, FLEETING * camera.unit());
  }

  private static void stroke(
      VectorBrush brush, AreaMarks.Area area, Shape shape, double unit, boolean isQuick) {
    if (area.style().fill() >>> 24 > 0) {
      brush.fill(shape, area.style().fill());
    }
    Graphics2D g = brush.graphics();
    g.setColor(new Color(area.style().edge(), true));
    g.setStroke(VectorBrush.edge(area.style().width(), area.style().isDashed(), unit, isQuick));
    g.draw(shape);
  }
}

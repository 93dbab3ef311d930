package org.meridian.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.LinkEnds;

/** Draws links as vectors, for documents. Pictures are drawn by the rasteriser instead. */
public final class LinkPainter {

  private static final double TAPER = 0.8;

  private LinkPainter() {}

  /** Draws the links of a layer in their order. */
  public static void paint(Graphics2D g, MapScene scene, LinkMarks marks) {
    for (int link : marks.order()) {
      g.setColor(new Color(marks.argb()[link], true));
      if (marks.ends() == LinkEnds.TAPERED) {
        g.fill(tapered(scene.camera(), marks, link));
      } else {
        g.setStroke(
            new BasicStroke(marks.widths()[link], BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path(scene.camera(), marks.paths(), link));
        if (marks.ends() == LinkEnds.ARROWED) {
          g.fill(head(scene.camera(), marks, link));
        }
      }
    }
  }

  private static Shape path(MapCamera camera, ProjectedPaths paths, int link) {
    Path2D.Double path = new Path2D.Double();
    float[] xy = paths.xy();
    boolean lifted = true;
    for (int k = paths.start(link); k < paths.end(link); k++) {
      if (Float.isNaN(xy[2 * k])) {
        lifted = true;
        continue;
      }
      double x = camera.px(xy[2 * k]);
      double y = camera.py(xy[2 * k + 1]);
      if (lifted) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
      lifted = false;
    }
    return path;
  }

  /** The outline of a link that grows thinner, as one small quadrilateral a segment. */
  private static Shape tapered(MapCamera camera, LinkMarks marks, int link) {
    Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    ProjectedPaths paths = marks.paths();
    float[] xy = paths.xy();
    int first = paths.start(link);
    double points = paths.end(link) - first;
    for (int k = first; k + 1 < paths.end(link); k++) {
      double x0 = camera.px(xy[2 * k]);
      double y0 = camera.py(xy[2 * k + 1]);
      double x1 = camera.px(xy[2 * k + 2]);
      double y1 = camera.py(xy[2 * k + 3]);
      double length = Math.hypot(x1 - x0, y1 - y0);
      if (length > 0) {
        double here = marks.widths()[link] * (1 - TAPER * (k - first) / points) / 2;
        double there = marks.widths()[link] * (1 - TAPER * (k + 1 - first) / points) / 2;
        double nx = -(y1 - y0) / length;
        double ny = (x1 - x0) / length;
        outline.moveTo(x0 + nx * here, y0 + ny * here);
        outline.lineTo(x1 + nx * there, y1 + ny * there);
        outline.lineTo(x1 - nx * there, y1 - ny * there);
        outline.lineTo(x0 - nx * here, y0 - ny * here);
        outline.closePath();
      }
    }
    return outline;
  }

  private static Shape head(MapCamera camera, LinkMarks marks, int link) {
    Path2D.Double head = new Path2D.Double();
    float[] xy = marks.paths().xy();
    int last = marks.paths().end(link) - 1;
    if (last <= marks.paths().start(link)) {
      return head;
    }
    double x = camera.px(xy[2 * last]);
    double y = camera.py(xy[2 * last + 1]);
    double dx = x - camera.px(xy[2 * last - 2]);
    double dy = y - camera.py(xy[2 * last - 1]);
    double length = Math.hypot(dx, dy);
    if (length > 0) {
      double ux = dx / length;
      double uy = dy / length;
      double size = Math.max(6 * camera.unit(), 4 * marks.widths()[link]);
      double tipX = x - ux * marks.gap(link);
      double tipY = y - uy * marks.gap(link);
      head.moveTo(tipX, tipY);
      head.lineTo(tipX - size * (ux - 0.42 * uy), tipY - size * (uy + 0.42 * ux));
      head.lineTo(tipX - size * (ux + 0.42 * uy), tipY - size * (uy - 0.42 * ux));
      head.closePath();
    }
    return head;
  }
}

package org.meridian.render.raster.strokes;

import org.meridian.view.map.camera.MapViewport;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.LinkEnds;

/**
 * Makes links ready for drawing: turns their paths into strokes, sorted by the tiles that they
 * touch. Keeps its memory for the next links; used by one thread at a time.
 */
final class StrokeBuilder {

  /** Share of the width that a tapered link loses on its way. */
  static final double TAPER = 0.8;

  private static final double HEAD_LENGTH = 4;
  private static final double HEAD_AT_LEAST = 6;
  private static final double HEAD_HALF = 0.42;

  private final MapViewport view;
  private final Ink coverage;
  private final TileGrid tiles;
  private final TileBinner binner;
  private final SegmentBuilder builder;
  private static final int AHEAD = 2;

  private float seen;
  private final PixelPath path = new PixelPath();

  /** Tells how much coverage links get. */
  interface Ink {

    /**
     * The coverage of a fully covered pixel.
     *
     * @param opacity 0..1
     */
    double full(double opacity);

    /** The most coverage that a pixel takes at once. */
    double most();
  }

  StrokeBuilder(MapViewport view, Ink coverage) {
    this.view = view;
    this.coverage = coverage;
    tiles = new TileGrid(view.width(), view.height());
    binner = new TileBinner(tiles);
    builder = new SegmentBuilder(tiles, binner);
  }

  /** Makes some links ready. */
  void make(LinkPass pass, StrokeBatch into) {
    binner.clear();
    int[] order = pass.marks().order();
    int last = pass.to() - 1;
    for (int i = pass.from(); i <= last; i++) {
      glance(pass.marks(), order[Math.min(last, i + AHEAD)]);
      link(pass, order[i]);
    }
    into.take(binner);
  }

  /**
   * Reads what will be needed of a link soon, so that it is in the cache by then: in the order of
   * drawing, links lie all over the memory.
   */
  private void glance(LinkMarks marks, int link) {
    ProjectedPaths paths = marks.paths();
    int start = paths.start(link);
    int end = paths.end(link);
    float[] xy = paths.xy();
    float first = start == end ? 0 : xy[2 * start] + xy[2 * end - 1] + xy[start + end];
    seen = first + marks.widths()[link] + marks.argb()[link];
  }

  private void link(LinkPass pass, int link) {
    LinkMarks marks = pass.marks();
    int argb = marks.argb()[link];
    double full = coverage.full(pass.opacity() * (argb >>> 24) / 255);
    builder.choose(argb, full, coverage.most());
    ProjectedPaths paths = marks.paths();
    float[] xy = paths.xy();
    int end = paths.end(link);
    int from = paths.start(link);
    while (from < end) {
      int lifted = from;
      while (lifted < end && !Float.isNaN(xy[2 * lifted])) {
        lifted++;
      }
      if (path.take(xy, from, lifted, view)) {
        part(pass, link, from, lifted, full);
      }
      from = lifted + 1;
    }
  }

  private void part(LinkPass pass, int link, int from, int end, double full) {
    LinkMarks marks = pass.marks();
    double width = pass.widening() * marks.widths()[link];
    if (marks.ends() == LinkEnds.EVEN) {
      builder.stroke(path, width, 0);
      return;
    }
    if (marks.ends() == LinkEnds.ARROWED) {
      if (end == marks.paths().end(link)) {
        arrow(marks.gap(link), width, marks.argb()[link], full);
      }
      builder.stroke(path, width, 0);
      return;
    }
    int first = marks.paths().start(link);
    double points = marks.paths().end(link) - first;
    double here = width * (1 - TAPER * (from - first) / points);
    double there = width * (1 - TAPER * (end - first) / points);
    builder.stroke(path, here, 1 - there / here);
  }

  private void arrow(double gap, double width, int colour, double full) {
    if (!path.shorten(gap)) {
      return;
    }
    int last = path.size() - 1;
    double x = path.x(last);
    double y = path.y(last);
    double ux = path.directionX(last - 1);
    double uy = path.directionY(last - 1);
    double length = Math.max(HEAD_AT_LEAST, HEAD_LENGTH * width);
    if (path.shorten(length)) {
      ArrowHead.add(binner, tiles, colour, full, x, y, ux, uy, length, HEAD_HALF * length);
    }
  }
}

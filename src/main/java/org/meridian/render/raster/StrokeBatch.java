package org.meridian.render.raster;

import java.util.Arrays;

/**
 * Some links in a row, made ready for drawing and sorted by the bands of the picture that they
 * touch. Keeps its memory for the next links; used by one thread at a time while it takes them.
 */
final class StrokeBatch {

  /** Share of the width that a tapered link loses on its way. */
  static final double TAPER = 0.8;

  /** Rows of a band, as a shift. */
  private static final int BAND_SHIFT = 5;

  private static final double HEAD_LENGTH = 4;
  private static final double HEAD_AT_LEAST = 6;
  private static final double HEAD_HALF = 0.42;

  private final Viewport view;
  private final Ink ink;
  private final Segments segments = new Segments();
  private final SegmentMaker maker;
  private final Course course = new Course();
  private final int[] ends;
  private int[] members = new int[1024];

  /** Tells how much ink links get. */
  interface Ink {

    /**
     * The ink of a fully covered pixel.
     *
     * @param opacity 0..1
     */
    double full(double opacity);
  }

  StrokeBatch(Viewport view, Ink ink) {
    this.view = view;
    this.ink = ink;
    maker = new SegmentMaker(view.width(), view.height(), segments);
    ends = new int[bands(view.height())];
  }

  /** How many bands a picture has. */
  static int bands(int height) {
    return ((height - 1) >> BAND_SHIFT) + 1;
  }

  /** The band of a row. */
  static int band(int row) {
    return row >> BAND_SHIFT;
  }

  /** First row of a band. */
  static int top(int band) {
    return band << BAND_SHIFT;
  }

  /** Draws what of the links lies in a band. */
  void draw(int band, StrokePen pen) {
    int end = ends[band];
    for (int i = band == 0 ? 0 : ends[band - 1]; i < end; i++) {
      pen.draw(segments, members[i]);
    }
  }

  /** Takes other links. */
  void take(LinkPass pass) {
    segments.clear();
    for (int i = pass.from(); i < pass.to(); i++) {
      link(pass, pass.marks().order()[i]);
    }
    sort();
  }

  /** Lists the pieces of each band, in the order of drawing. */
  private void sort() {
    int[] ints = segments.ints();
    Arrays.fill(ends, 0);
    int all = 0;
    for (int piece = 0; piece < segments.size(); piece++) {
      int last = lastBand(ints, piece);
      for (int band = firstBand(ints, piece); band <= last; band++) {
        ends[band]++;
        all++;
      }
    }
    if (members.length < all) {
      members = new int[2 * all];
    }
    int sum = 0;
    for (int band = 0; band < ends.length; band++) {
      int count = ends[band];
      ends[band] = sum;
      sum += count;
    }
    for (int piece = 0; piece < segments.size(); piece++) {
      int last = lastBand(ints, piece);
      for (int band = firstBand(ints, piece); band <= last; band++) {
        members[ends[band]++] = piece;
      }
    }
  }

  private static int firstBand(int[] ints, int piece) {
    return ints[piece * Segments.INTS + Segments.FIRST] >> BAND_SHIFT;
  }

  private static int lastBand(int[] ints, int piece) {
    return (ints[piece * Segments.INTS + Segments.END] - 1) >> BAND_SHIFT;
  }

  private void link(LinkPass pass, int link) {
    LinkMarks marks = pass.marks();
    int argb = marks.argb()[link];
    double full = ink.full(pass.opacity() * (argb >>> 24) / 255);
    maker.choose(argb, full);
    Polylines paths = marks.paths();
    float[] xy = paths.xy();
    int end = paths.end(link);
    int from = paths.start(link);
    while (from < end) {
      int lifted = from;
      while (lifted < end && !Float.isNaN(xy[2 * lifted])) {
        lifted++;
      }
      if (course.take(xy, from, lifted, view)) {
        part(pass, link, from, lifted, full);
      }
      from = lifted + 1;
    }
  }

  private void part(LinkPass pass, int link, int from, int end, double full) {
    LinkMarks marks = pass.marks();
    double width = pass.widening() * marks.widths()[link];
    if (marks.ends() == LinkEnds.EVEN) {
      maker.stroke(course, width, 0);
      return;
    }
    if (marks.ends() == LinkEnds.ARROWED) {
      if (end == marks.paths().end(link)) {
        arrow(marks.gap(link), width, marks.argb()[link], full);
      }
      maker.stroke(course, width, 0);
      return;
    }
    int first = marks.paths().start(link);
    double points = marks.paths().end(link) - first;
    double here = width * (1 - TAPER * (from - first) / points);
    double there = width * (1 - TAPER * (end - first) / points);
    maker.stroke(course, here, 1 - there / here);
  }

  private void arrow(double gap, double width, int colour, double full) {
    if (!course.shorten(gap)) {
      return;
    }
    int last = course.size() - 1;
    double x = course.x(last);
    double y = course.y(last);
    double ux = course.directionX(last - 1);
    double uy = course.directionY(last - 1);
    double length = Math.max(HEAD_AT_LEAST, HEAD_LENGTH * width);
    if (course.shorten(length)) {
      ArrowHead.add(
          segments, view.height(), colour, full, x, y, ux, uy, length, HEAD_HALF * length);
    }
  }
}

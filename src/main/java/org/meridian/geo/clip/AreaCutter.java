package org.meridian.geo.clip;

import java.util.Arrays;
import org.meridian.geo.projection.CircleOutline;
import org.meridian.geo.projection.MapOutline;
import org.meridian.geo.projection.PlanePath;

/**
 * Cuts polygons at the outline of a map. Every ring is traced; where it was cut, its stretches are
 * joined along the outline. Around the outline inside and outside alternate at the ends of the
 * stretches, so one test of a point between two ends settles which gaps belong to the polygon; a
 * polygon around a pole or around the hidden side needs no case of its own. All rings of a polygon
 * are joined together, so holes may be cut too. Holds state: one cutter a thread.
 */
final class AreaCutter {

  private final GeoShapes shapes;
  private final MapOutline outline;
  private final ArcTracer tracer;
  private final PlanePath trail;
  private final ShapeCollector out;
  private final OutlineCrossings cuts = new OutlineCrossings();

  AreaCutter(
      GeoShapes shapes, MapOutline outline, ArcTracer tracer, PlanePath trail, ShapeCollector out) {
    this.shapes = shapes;
    this.outline = outline;
    this.tracer = tracer;
    this.trail = trail;
    this.out = out;
    tracer.note(cuts);
  }

  /** Cuts the polygon made of some rings. */
  void polygon(int firstRing, int lastRing) {
    trail.clear();
    cuts.clear();
    int feature = shapes.feature(firstRing);
    for (int ring = firstRing; ring < lastRing; ring++) {
      int before = trail.size();
      trace(ring);
      if (cuts.endRing(trail)) {
        out.add(trail, before, trail.size() - 1);
        out.end(feature);
      }
    }
    if (cuts.size() > 0) {
      join(firstRing, lastRing, feature);
    } else if (holdsOutline(firstRing, lastRing)) {
      outline.walk(-0.5, outline.length() - 0.5, out.trail());
      out.end(feature);
    }
  }

  private void trace(int ring) {
    double[] vectors = shapes.vectors();
    int first = shapes.start(ring);
    int end = shapes.end(ring);
    tracer.restart();
    for (int i = first; i < end; i++) {
      tracer.along(vectors, 3 * i, 3 * (i + 1 < end ? i + 1 : first));
    }
  }

  /** On a map with a rim a polygon may hold the whole hidden part and be cut nowhere. */
  private boolean holdsOutline(int firstRing, int lastRing) {
    return outline instanceof CircleOutline && isInside(77.7, firstRing, lastRing);
  }

  private boolean isInside(double position, int firstRing, int lastRing) {
    double[] place = new double[2];
    outline.place(position, place);
    return shapes.contains(firstRing, lastRing, place[0], place[1]);
  }

  private void join(int firstRing, int lastRing, int feature) {
    Integer[] ends = new Integer[2 * cuts.size()];
    Arrays.setAll(ends, i -> i);
    Arrays.sort(ends, (a, b) -> Double.compare(cuts.position(a), cuts.position(b)));
    int gap = widestGap(ends);
    double from = cuts.position(ends[gap]);
    double middle = (from + 0.5 * gapAfter(ends, gap)) % outline.length();
    int first = isInside(middle, firstRing, lastRing) ? gap : gap + 1;
    walkAll(partners(ends, first), feature);
  }

  private int widestGap(Integer[] ends) {
    int widest = 0;
    for (int i = 1; i < ends.length; i++) {
      if (gapAfter(ends, i) > gapAfter(ends, widest)) {
        widest = i;
      }
    }
    return widest;
  }

  private double gapAfter(Integer[] ends, int i) {
    boolean last = i == ends.length - 1;
    double next = cuts.position(ends[last ? 0 : i + 1]) + (last ? outline.length() : 0);
    return next - cuts.position(ends[i]);
  }

  /**
   * For each end the end it is joined with, stored as {@code 2 * other + (1 if counter-clockwise)}.
   */
  private static int[] partners(Integer[] ends, int first) {
    int[] partners = new int[ends.length];
    for (int i = 0; i < ends.length; i += 2) {
      int a = ends[(first + i) % ends.length];
      int b = ends[(first + i + 1) % ends.length];
      partners[a] = 2 * b + 1;
      partners[b] = 2 * a;
    }
    return partners;
  }

  private void walkAll(int[] partners, int feature) {
    boolean[] done = new boolean[cuts.size()];
    for (int stretch = 0; stretch < done.length; stretch++) {
      if (!done[stretch]) {
        int end = 2 * stretch;
        while (!done[end / 2]) {
          done[end / 2] = true;
          follow(end);
          int far = end ^ 1;
          int next = partners[far] / 2;
          alongOutline(cuts.position(far), cuts.position(next), partners[far] % 2 == 1);
          end = next;
        }
        out.end(feature);
      }
    }
  }

  /** Adds a stretch from one of its ends to the other. */
  private void follow(int end) {
    int stretch = end / 2;
    if (end % 2 == 0) {
      out.add(trail, cuts.from(stretch), cuts.to(stretch));
    } else {
      out.addBackwards(trail, cuts.from(stretch), cuts.to(stretch));
    }
  }

  private void alongOutline(double from, double to, boolean counterClockwise) {
    double target = to;
    if (counterClockwise && to < from) {
      target = to + outline.length();
    } else if (!counterClockwise && to > from) {
      target = to - outline.length();
    }
    outline.walk(from, target, out.trail());
  }
}

package org.meridian.geo.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.GreatCircle;

/** Traces of links: cut at the seam, near the true curve, the same on any number of threads. */
class ArcGeometryTest {

  private static final double[] HONOLULU = {-157.86, 21.31};
  private static final double[] MAJURO = {171.38, 7.09};
  private static final double[] AUCKLAND = {174.76, -36.85};
  private static final double[] SANTIAGO = {-70.67, -33.45};
  private static final double[] NEW_YORK = {-74.0, 40.7};
  private static final double[] POLAR_PARTNER = {105.9, 35.0};

  private static ArcGeometry one(double[] a, double[] b, MapProjection projection) {
    double[] lon = {a[0], b[0]};
    double[] lat = {a[1], b[1]};
    return ArcGeometry.of(lon, lat, new int[] {0}, new int[] {1}, projection);
  }

  private static int pieces(ArcGeometry arcs, int link) {
    int pieces = arcs.end(link) > arcs.start(link) ? 1 : 0;
    for (int i = arcs.start(link); i < arcs.end(link); i++) {
      pieces += Float.isNaN(arcs.xy()[2 * i]) ? 1 : 0;
    }
    return pieces;
  }

  private static double longestStep(ArcGeometry arcs) {
    double longest = 0;
    float[] xy = arcs.xy();
    for (int i = 1; i < xy.length / 2; i++) {
      double step = Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]);
      longest = Double.isNaN(step) ? longest : Math.max(longest, step);
    }
    return longest;
  }

  @ParameterizedTest
  @CsvSource({
    "robinson, 0, 2", "robinson, 180, 1", "robinson, 150, 1", "equal-earth, 0, 2",
    "winkel-tripel, 5, 2", "mercator, 0, 2", "plate-carree, 10, 2", "orthographic, 180, 1",
    "orthographic, 0, 0", "azimuthal-equidistant, 0, 1"
  })
  void honoluluToMajuroIsCutAtTheSeam(String id, double lon0, int pieces) {
    ArcGeometry arcs = one(HONOLULU, MAJURO, ProjectionNames.named(id, lon0, 0));
    assertThat(pieces(arcs, 0)).isEqualTo(pieces);
    assertThat(longestStep(arcs)).isLessThan(1.2);
  }

  @ParameterizedTest
  @CsvSource({"robinson, 0, 2", "robinson, -120, 1", "winkel-tripel, 0, 2", "mercator, 20, 2"})
  void aucklandToSantiagoIsCutAtTheSeam(String id, double lon0, int pieces) {
    ArcGeometry arcs = one(AUCKLAND, SANTIAGO, ProjectionNames.named(id, lon0, 0));
    assertThat(pieces(arcs, 0)).isEqualTo(pieces);
  }

  @Test
  void aCutEndsOnBothSidesAtTheSameHeight() {
    ArcGeometry arcs = one(HONOLULU, MAJURO, ProjectionNames.named("robinson", 0, 0));
    float[] xy = arcs.xy();
    int cut = 0;
    while (!Float.isNaN(xy[2 * cut])) {
      cut++;
    }
    assertThat(xy[2 * cut - 2]).isNegative().isEqualTo(-xy[2 * cut + 2]);
    assertThat(xy[2 * cut - 1]).isEqualTo(xy[2 * cut + 3]);
  }

  @Test
  void overThePoleTheLineReachesThePoleLine() {
    MapProjection projection = ProjectionNames.named("equal-earth", 0, 0);
    ArcGeometry arcs = one(NEW_YORK, POLAR_PARTNER, projection);
    double highest = 0;
    for (int i = 1; i < arcs.xy().length; i += 2) {
      highest = Math.max(highest, arcs.xy()[i]);
    }
    assertThat(highest).isCloseTo(projection.bounds().maxY(), within(2e-3));
    assertThat(pieces(arcs, 0)).isEqualTo(1);
    assertThat(pieces(one(NEW_YORK, POLAR_PARTNER, ProjectionNames.named("mercator", 0, 0)), 0))
        .isEqualTo(2);
  }

  @Test
  void antipodesAndMeridiansOfTheSeamAreDefined() {
    for (String id : ProjectionNames.IDS) {
      MapProjection projection = ProjectionNames.named(id, 0, 10);
      ArcGeometry antipodes = one(new double[] {30, 0}, new double[] {-150, 0}, projection);
      ArcGeometry seam = one(new double[] {180, 50}, new double[] {-180, -50}, projection);
      assertThat(antipodes.size()).isEqualTo(1);
      boolean globe = id.equals("orthographic");
      assertThat(pieces(seam, 0)).as(id).isEqualTo(globe ? 0 : pieces(seam, 0)).isLessThan(3);
      // Along the seam a line keeps to one side.
      assertThat(longestStep(seam)).as(id).isLessThan(1.8);
    }
  }

  @ParameterizedTest
  @FieldSource("org.meridian.geo.projection.ProjectionNames#IDS")
  void everyTraceStaysNearTheTrueCurve(String id) {
    MapProjection projection = ProjectionNames.named(id, 20, 35);
    SplittableRandom random = new SplittableRandom(7);
    double[] point = new double[2];
    for (int n = 0; n < 60; n++) {
      double[] a = {random.nextDouble(-180, 180), random.nextDouble(-60, 75)};
      double[] b = {random.nextDouble(-180, 180), random.nextDouble(-60, 75)};
      ArcGeometry arcs = one(a, b, projection);
      GreatCircle way = new GreatCircle(a[0], a[1], b[0], b[1]);
      for (double share = 0; share <= 1; share += 0.02) {
        double[] place = way.pointAt(share);
        if (projection.project(place[0], place[1], point)) {
          assertThat(distance(arcs, point)).as("%s link %s at %s", id, n, share).isLessThan(3e-3);
        }
      }
    }
  }

  private static double distance(ArcGeometry arcs, double[] point) {
    float[] xy = arcs.xy();
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 1 < xy.length / 2; i++) {
      double x0 = xy[2 * i] - point[0];
      double y0 = xy[2 * i + 1] - point[1];
      double dx = xy[2 * i + 2] - xy[2 * i];
      double dy = xy[2 * i + 3] - xy[2 * i + 1];
      double square = dx * dx + dy * dy;
      double share = square > 0 ? Math.clamp(-(x0 * dx + y0 * dy) / square, 0, 1) : 0;
      double distance = Math.hypot(x0 + share * dx, y0 + share * dy);
      nearest = Double.isNaN(distance) ? nearest : Math.min(nearest, distance);
    }
    return nearest;
  }

  @Test
  void placesWithoutCoordinatesAndLoopsLeaveNoTrace() {
    double[] lon = {0, Double.NaN, 40};
    double[] lat = {0, Double.NaN, 20};
    ArcGeometry arcs =
        ArcGeometry.of(
            lon,
            lat,
            new int[] {0, 2, 0, 1},
            new int[] {1, 2, 2, 0},
            ProjectionNames.named("robinson", 0, 0));
    assertThat(arcs.size()).isEqualTo(4);
    assertThat(pieces(arcs, 0)).isZero();
    assertThat(pieces(arcs, 1)).isZero();
    assertThat(pieces(arcs, 2)).isEqualTo(1);
    assertThat(pieces(arcs, 3)).isZero();
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() {
    try (ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(5)) {
      ArcGeometry first = alone.submit(ArcGeometryTest::manyLinks).join();
      ArcGeometry second = many.submit(ArcGeometryTest::manyLinks).join();
      assertThat(second.starts()).isEqualTo(first.starts());
      assertThat(second.xy()).isEqualTo(first.xy());
    }
  }

  @Test
  void manyLinksNeedLittleMemory() {
    ArcGeometry arcs = manyLinks();
    double bytes = 4.0 * arcs.starts().length + 4.0 * arcs.xy().length;
    assertThat(bytes / arcs.size()).isLessThan(160);
  }

  /** All pairs of 240 places: 28,680 links. */
  private static ArcGeometry manyLinks() {
    SplittableRandom random = new SplittableRandom(3);
    int places = 240;
    double[] lon = random.doubles(places, -180, 180).toArray();
    double[] lat = random.doubles(places, -45, 65).toArray();
    int[] from = new int[places * (places - 1) / 2];
    int[] to = new int[from.length];
    int link = 0;
    for (int i = 0; i < places; i++) {
      for (int j = i + 1; j < places; j++) {
        from[link] = i;
        to[link++] = j;
      }
    }
    return ArcGeometry.of(lon, lat, from, to, ProjectionNames.named("robinson", 0, 0));
  }

  @Test
  void anEndBeyondTheRimIsToldOf() {
    double[] near = {10, 0};
    double[] far = {150, 20};
    float[] leaving = one(near, far, ProjectionNames.named("orthographic", 0, 0)).xy();
    float[] coming = one(far, near, ProjectionNames.named("orthographic", 0, 0)).xy();
    assertThat(leaving[0]).isNotNaN();
    assertThat(leaving[leaving.length - 1]).isNaN();
    assertThat(coming[0]).isNaN();
    assertThat(coming[coming.length - 1]).isNotNaN();
    assertThat(one(far, new double[] {170, 0}, ProjectionNames.named("orthographic", 0, 0)).xy())
        .isEmpty();
  }
}

package org.meridian.cluster.rows;

import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterOutline;
import org.meridian.cluster.ClusterSet;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.outline.OutlineArea;

/**
 * How close together the cities of a cluster lie.
 *
 * @param areaKm2 area of its outline on the sphere, above 0; NaN where its outline is of several
 *     parts, as where a cluster spans most of the world
 * @param cities how many cities the outline is of: cores and borders
 */
public record ClusterDensity(double areaKm2, int cities) {

  private static final double UNIT_KM2 = 10_000;

  /** The density of a cluster by the outline that is drawn of it. */
  public static ClusterDensity of(ClusterSet set, Cluster cluster) {
    GeoShapes outline = ClusterOutline.of(set, cluster);
    boolean isWhole = outline.size() > 0 && outline.polygon(outline.size() - 1) == 0;
    double area = isWhole ? OutlineArea.squareKm(outline) : Double.NaN;
    return new ClusterDensity(area, cluster.cores().size() + cluster.borders().size());
  }

  /** Cities per 10,000 square kilometres of the outline; NaN without an area. */
  public double perUnit() {
    return UNIT_KM2 * cities / areaKm2;
  }
}

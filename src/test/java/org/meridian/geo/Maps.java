package org.meridian.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.io.basemap.BasemapFailure;
import org.meridian.io.basemap.TopologyReader;

/** The basemaps that ship, and questions to shapes that were laid flat. */
public final class Maps {

  private Maps() {}

  public static Basemap read(String name) {
    try (InputStream in = Maps.class.getResourceAsStream("/org/meridian/maps/" + name + ".json")) {
      return new TopologyReader().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BasemapFailure e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a point lies in the rings by the even-odd rule. */
  public static boolean holds(ProjectedShapes shapes, double x, double y) {
    float[] xy = shapes.xy();
    boolean inside = false;
    for (int part = 0; part < shapes.size(); part++) {
      for (int i = shapes.start(part); i < shapes.end(part); i++) {
        int j = i + 1 < shapes.end(part) ? i + 1 : shapes.start(part);
        boolean above = xy[2 * i + 1] > y;
        if (above != xy[2 * j + 1] > y) {
          double share = (y - xy[2 * i + 1]) / (xy[2 * j + 1] - xy[2 * i + 1]);
          inside ^= x < xy[2 * i] + share * (xy[2 * j] - xy[2 * i]);
        }
      }
    }
    return inside;
  }

  /** The signed area of all rings: holes run against outlines and count against them. */
  public static double area(ProjectedShapes shapes) {
    float[] xy = shapes.xy();
    double sum = 0;
    for (int part = 0; part < shapes.size(); part++) {
      for (int i = shapes.start(part); i < shapes.end(part); i++) {
        int j = i + 1 < shapes.end(part) ? i + 1 : shapes.start(part);
        sum += (double) xy[2 * i] * xy[2 * j + 1] - (double) xy[2 * j] * xy[2 * i + 1];
      }
    }
    return 0.5 * Math.abs(sum);
  }

  /** The area on the unit sphere, edges straight in longitude and sine of latitude. */
  static double area(GeoShapes shapes) {
    double sum = 0;
    for (int ring = 0; ring < shapes.size(); ring++) {
      for (int i = shapes.start(ring); i < shapes.end(ring); i++) {
        int j = i + 1 < shapes.end(ring) ? i + 1 : shapes.start(ring);
        double turn = Math.toRadians(UnitSphere.turn(shapes.lon(j) - shapes.lon(i)));
        sum += turn * (1 + 0.5 * (UnitSphere.sine(shapes.lat(i)) + UnitSphere.sine(shapes.lat(j))));
      }
    }
    return Math.abs(sum);
  }

  /** The longest step between neighbouring points of a part. */
  public static double longestStep(ProjectedShapes shapes) {
    float[] xy = shapes.xy();
    double longest = 0;
    for (int part = 0; part < shapes.size(); part++) {
      int last = shapes.closed() ? shapes.end(part) : shapes.end(part) - 1;
      for (int i = shapes.start(part); i < last; i++) {
        int j = i + 1 < shapes.end(part) ? i + 1 : shapes.start(part);
        double step = Math.hypot(xy[2 * j] - xy[2 * i], xy[2 * j + 1] - xy[2 * i + 1]);
        longest = Math.max(longest, step);
      }
    }
    return longest;
  }
}

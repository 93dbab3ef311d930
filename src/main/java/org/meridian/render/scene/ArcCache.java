package org.meridian.render.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import org.meridian.geo.ArcGeometry;
import org.meridian.geo.MapProjection;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.render.raster.Polylines;

/**
 * Remembers the courses of links on the latest few maps, because zoom and weights do not change
 * them. Thread-safe.
 */
final class ArcCache {

  private static final int CAPACITY = 3;

  private final Deque<Entry> entries = new ArrayDeque<>();

  synchronized Polylines get(Dataset dataset, LinkTable links, MapProjection projection) {
    for (Entry entry : entries) {
      if (entry.fits(dataset, links, projection)) {
        return entry.paths;
      }
    }
    Polylines paths = trace(dataset, links, projection);
    entries.addFirst(new Entry(dataset, links, projection, paths));
    if (entries.size() > CAPACITY) {
      entries.removeLast();
    }
    return paths;
  }

  private static Polylines trace(Dataset dataset, LinkTable links, MapProjection projection) {
    double[] lon = dataset.cities().stream().mapToDouble(City::longitude).toArray();
    double[] lat = dataset.cities().stream().mapToDouble(City::latitude).toArray();
    ArcGeometry arcs = ArcGeometry.of(lon, lat, links.origins(), links.destinations(), projection);
    return new Polylines(arcs.starts(), arcs.xy());
  }

  /** What courses depend on. Tables and cities are compared as objects, not by content. */
  private record Entry(
      Dataset dataset, LinkTable links, MapProjection projection, Polylines paths) {

    boolean fits(Dataset otherDataset, LinkTable otherLinks, MapProjection other) {
      return links.origins() == otherLinks.origins()
          && dataset.cities() == otherDataset.cities()
          && projection.id().equals(other.id())
          && projection.centralMeridian() == other.centralMeridian()
          && projection.centralParallel() == other.centralParallel();
    }
  }
}

package org.meridian.view.map.layers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.meridian.geo.clip.ArcGeometry;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.RecentValues;
import org.meridian.view.map.marks.ProjectedPaths;

/**
 * Remembers the paths of links on the latest few maps, because zoom and weights do not change them.
 * Of very many links it traces at first only those that are drawn, so that another projection is
 * there soon, and all as soon as one more is needed; and it keeps one map only. Thread-safe.
 */
public final class ArcCache {

  private static final int CAPACITY = 3;

  /** Up to so many links are traced at once. */
  private static final int FEW = 20_000;

  private final RecentValues<Key, TracedPaths> recent = new RecentValues<>(CAPACITY, Key::isLike);

  /**
   * The paths of all links of a table, empty for those not yet needed.
   *
   * @param needed numbers of the links that are drawn, the strongest first
   * @param most so many of them, the strongest, are enough for now
   */
  public synchronized ProjectedPaths get(
      Dataset dataset, LinkTable links, MapProjection projection, int[] needed, int most) {
    boolean less = most < needed.length;
    int[] wanted = less ? Arrays.copyOf(needed, most) : needed;
    Key key = new Key(dataset, links, projection);
    Optional<TracedPaths> known = recent.find(key);
    if (known.isPresent() && known.get().holds(wanted)) {
      return known.get().paths();
    }
    boolean many = links.size() > FEW;
    boolean some = known.isEmpty() && (less || many && 2 * needed.length <= links.size());
    BitSet traced = some ? set(wanted) : null;
    TracedPaths found = new TracedPaths(traced, trace(dataset, links, projection, traced));
    if (many) {
      recent.clear();
    }
    recent.put(key, found);
    return found.paths();
  }

  private static BitSet set(int[] numbers) {
    BitSet set = new BitSet();
    for (int number : numbers) {
      set.set(number);
    }
    return set;
  }

  private static ProjectedPaths trace(
      Dataset dataset, LinkTable links, MapProjection projection, BitSet wanted) {
    double[] lon = dataset.cities().stream().mapToDouble(City::longitude).toArray();
    double[] lat = dataset.cities().stream().mapToDouble(City::latitude).toArray();
    int[] to = links.destinations();
    if (wanted != null) {
      to = to.clone();
      for (int link = 0; link < to.length; link++) {
        // A link from a place to itself has no path.
        to[link] = wanted.get(link) ? to[link] : links.origin(link);
      }
    }
    ArcGeometry arcs = ArcGeometry.of(lon, lat, links.origins(), to, projection);
    return new ProjectedPaths(arcs.starts(), arcs.xy());
  }

  /** What paths depend on. Tables and cities are compared as objects, not by content. */
  private record Key(Dataset dataset, LinkTable links, MapProjection projection) {

    boolean isLike(Key other) {
      return links.origins() == other.links.origins()
          && dataset.cities() == other.dataset.cities()
          && projection.isAlike(other.projection);
    }
  }

  /**
   * The paths of links.
   *
   * @param traced numbers of the links that have a path; null for all
   */
  private record TracedPaths(BitSet traced, ProjectedPaths paths) {

    boolean holds(int[] needed) {
      if (traced != null) {
        for (int link : needed) {
          if (!traced.get(link)) {
            return false;
          }
        }
      }
      return true;
    }
  }
}

package org.meridian.io.basemap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * What of a basemap's file is not drawn.
 *
 * @param points how many points it holds, which a basemap does not draw
 * @param drawn how many rings and lines are drawn
 * @param first the first faulty rings and lines of each kind, with their places
 * @param counts how many of each kind are faulty
 * @param features how many are faulty in each feature, by its name, or its number without one
 * @param object of a TopoJSON file with objects of other names than land and countries, the one
 *     that is drawn; else empty
 * @param others names of the objects beside it
 */
public record BasemapNotes(
    int points,
    int drawn,
    List<BasemapFailure> first,
    Map<Reason, Integer> counts,
    Map<String, Integer> features,
    String object,
    List<String> others) {

  /** Copies the collections, whose order is kept. */
  public BasemapNotes {
    first = List.copyOf(first);
    counts = Map.copyOf(counts);
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    others = List.copyOf(others);
  }

  /** A file of which everything is drawn. */
  static final BasemapNotes NONE =
      new BasemapNotes(0, 0, List.of(), Map.of(), Map.of(), "", List.of());

  /** How many rings and lines are left out. */
  public int leftOut() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

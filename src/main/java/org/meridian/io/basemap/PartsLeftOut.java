package org.meridian.io.basemap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * Rings and lines of a map that are not drawn because something is wrong with them. Of those of one
 * kind the first are kept with their places, the others counted. Not thread-safe.
 */
final class PartsLeftOut {

  private static final int KEPT = 20;

  /**
   * A part that is not drawn.
   *
   * @param fault what is wrong with it
   * @param root in which of the file's values it stands, from 0
   * @param feature in which feature of the file, from 1
   */
  record Part(MisreadMap fault, int root, int feature) {}

  private final List<Part> kept = new ArrayList<>();
  private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
  private final Map<String, Integer> byFeature = new LinkedHashMap<>();
  private int drawn;
  private Reason last = Reason.RING_OPEN;
  private int root;
  private int feature;
  private String name = "";

  /** The parts that follow stand in another value of the file. */
  void enter(int value) {
    root = value;
  }

  /** The parts that follow belong to another feature. */
  void enter(int number, String called) {
    feature = number;
    name = called;
  }

  /** A part that is read; empty, and noted, where something is wrong with it. */
  <T> Optional<T> sound(Supplier<T> read) {
    try {
      T part = read.get();
      drawn++;
      return Optional.of(part);
    } catch (MisreadMap fault) {
      add(fault);
      return Optional.empty();
    }
  }

  /** Counts a hole of the area that was left out last: it goes with it. */
  void addHole() {
    counts.merge(last, 1, Integer::sum);
    byFeature.merge(called(), 1, Integer::sum);
  }

  /** Notes a part that is not drawn. */
  private void add(MisreadMap fault) {
    if (counts.merge(fault.reason(), 1, Integer::sum) <= KEPT) {
      kept.add(new Part(fault, root, feature));
    }
    last = fault.reason();
    byFeature.merge(called(), 1, Integer::sum);
  }

  private String called() {
    return name.isBlank() ? Integer.toString(feature) : name;
  }

  /** The first of each kind, in the order of the file. */
  List<Part> kept() {
    return kept;
  }

  /** How many of each kind were left out. */
  Map<Reason, Integer> counts() {
    return counts;
  }

  /** How many were left out of each feature, by its name, or its number where it has none. */
  Map<String, Integer> byFeature() {
    return byFeature;
  }

  /** How many rings and lines are drawn. */
  int drawn() {
    return drawn;
  }
}

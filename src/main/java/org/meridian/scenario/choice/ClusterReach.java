package org.meridian.scenario.choice;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cities take part in clustering: those that meet every condition.
 *
 * @param among only cities of this rank or better; empty for all
 * @param regions only these; all if empty
 * @param countries only these (ISO 3166-1 alpha-2); all if empty
 * @param groups only cities of one of these groups, by id; all if empty
 */
public record ClusterReach(
    OptionalInt among, Set<String> regions, Set<String> countries, Set<String> groups) {

  /** All cities. */
  public static final ClusterReach ALL =
      new ClusterReach(OptionalInt.empty(), Set.of(), Set.of(), Set.of());

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if the rank is below 1
   */
  public ClusterReach {
    regions = Set.copyOf(regions);
    countries = Set.copyOf(countries);
    groups = Set.copyOf(groups);
    if (among.orElse(1) < 1) {
      throw new IllegalArgumentException("a rank of " + among);
    }
  }

  /** Only cities of a rank or better. */
  public static ClusterReach among(int rank) {
    return ALL.withAmong(OptionalInt.of(rank));
  }

  /** The same with another last rank. */
  public ClusterReach withAmong(OptionalInt changed) {
    return new ClusterReach(changed, regions, countries, groups);
  }

  /** The same with other groups. */
  public ClusterReach withGroups(Set<String> changed) {
    return new ClusterReach(among, regions, countries, changed);
  }

  /** Whether ranks or groups, which may follow scores, decide. */
  public boolean followsScores() {
    return among.isPresent() || !groups.isEmpty();
  }

  /** The groups in order, so that nothing hangs on that of a set. */
  public Set<String> groupsInOrder() {
    Set<String> ordered = new TreeSet<>(Comparator.naturalOrder());
    ordered.addAll(groups);
    return ordered;
  }
}

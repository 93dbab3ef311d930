package org.meridian.scenario.choice;

import java.util.Map;
import java.util.Set;

/**
 * What a user changed of clusters by hand.
 *
 * @param removed ids of cities that take no part: they make no other city a core
 * @param takenOut ids of cities that are left out of the cluster they are found in
 * @param takenIn for ids of cities the identity of the cluster that they are put into
 * @param countriesApart pairs of countries or regions (ISO 3166-1 alpha-2) whose cities are never
 *     neighbours
 * @param citiesApart pairs of cities that are never neighbours, by id
 */
public record ClusterEdits(
    Set<String> removed,
    Set<String> takenOut,
    Map<String, String> takenIn,
    Set<IdPair> countriesApart,
    Set<IdPair> citiesApart) {

  /** Nothing changed. */
  public static final ClusterEdits NONE =
      new ClusterEdits(Set.of(), Set.of(), Map.of(), Set.of(), Set.of());

  /** Copies the collections. */
  public ClusterEdits {
    removed = Set.copyOf(removed);
    takenOut = Set.copyOf(takenOut);
    takenIn = Map.copyOf(takenIn);
    countriesApart = Set.copyOf(countriesApart);
    citiesApart = Set.copyOf(citiesApart);
  }

  /** The same with other cities that take no part. */
  public ClusterEdits withRemoved(Set<String> changed) {
    return new ClusterEdits(changed, takenOut, takenIn, countriesApart, citiesApart);
  }

  /** The same with other cities left out of their clusters. */
  public ClusterEdits withTakenOut(Set<String> changed) {
    return new ClusterEdits(removed, changed, takenIn, countriesApart, citiesApart);
  }

  /** The same with other cities put into clusters. */
  public ClusterEdits withTakenIn(Map<String, String> changed) {
    return new ClusterEdits(removed, takenOut, changed, countriesApart, citiesApart);
  }

  /** The same with other countries kept apart. */
  public ClusterEdits withCountriesApart(Set<IdPair> changed) {
    return new ClusterEdits(removed, takenOut, takenIn, changed, citiesApart);
  }

  /** The same with other cities kept apart. */
  public ClusterEdits withCitiesApart(Set<IdPair> changed) {
    return new ClusterEdits(removed, takenOut, takenIn, countriesApart, changed);
  }

  /** Whether both leave the same tree of all radii. */
  boolean hasTreeOf(ClusterEdits other) {
    return removed.equals(other.removed)
        && countriesApart.equals(other.countriesApart)
        && citiesApart.equals(other.citiesApart);
  }
}

package org.meridian.io.importing.building;

import java.util.List;
import java.util.Optional;
import org.meridian.model.City;

/**
 * What a dataset is made from, and on which cities.
 *
 * @param id of the dataset
 * @param title its name
 * @param cities the cities that it is made on; empty where it has those of the tables
 * @param withinKm how far a place may be from the listed city that it goes to; empty where only
 *     names count
 * @param sources names of the files
 */
public record BuildPlan(
    String id,
    String title,
    Optional<List<City>> cities,
    Optional<Double> withinKm,
    List<String> sources) {

  /** Copies the lists. */
  public BuildPlan {
    cities = cities.map(List::copyOf);
    sources = List.copyOf(sources);
  }
}

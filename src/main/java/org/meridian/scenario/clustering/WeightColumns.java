package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;

/** What cities of a dataset can weigh by when clusters are found, beside the score of the index. */
public final class WeightColumns {

  private static final Set<String> PLACES = Set.of("lat", "lon", "geonames_id");

  private WeightColumns() {}

  /**
   * The column over all cities that a name means.
   *
   * @param name {@link ClusterSettings#SCORE}, a node or an attribute
   * @return values by position, NaN missing; empty where there is no such name
   */
  public static Optional<double[]> values(ScenarioResult result, String name) {
    return ScopedPlaces.column(result, name);
  }

  /** Ids of the parts of the index in their order, then columns of numbers by name. */
  public static List<String> of(Dataset dataset) {
    List<String> columns = new ArrayList<>();
    dataset.structure().nodes().stream().skip(1).map(IndexNode::id).forEach(columns::add);
    Set<String> numbers = new TreeSet<>();
    for (City city : dataset.cities()) {
      for (String name : city.attributes().keySet()) {
        if (!Double.isNaN(ScopedPlaces.number(city, name))) {
          numbers.add(name);
        }
      }
    }
    columns.remove(ClusterSettings.SCORE);
    numbers.removeAll(PLACES);
    numbers.removeAll(columns);
    columns.addAll(numbers);
    return columns;
  }
}

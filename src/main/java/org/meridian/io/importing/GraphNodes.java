package org.meridian.io.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.model.City;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.NameDecision;

/** The nodes of a graph say what the ends of its links mean, by their ids and their names. */
final class GraphNodes {

  private final Map<String, NameDecision> meanings = new HashMap<>();

  GraphNodes(Optional<ReadTable> places) {
    places.filter(table -> table.ends().size() == 1).ifPresent(this::take);
  }

  private void take(ReadTable table) {
    PlaceColumn names = table.ends().getFirst();
    for (int record = 0; record < table.data().records(); record++) {
      NameDecision meaning = meaning(names, record);
      for (int column = 0; column < table.data().columns().size(); column++) {
        boolean code = table.data().columns().get(column).role() == ColumnRole.CODE;
        if (code || column == names.column()) {
          meanings.putIfAbsent(table.data().text(record, column), meaning);
        }
      }
    }
    meanings.remove("");
  }

  private static NameDecision meaning(PlaceColumn names, int record) {
    if (names.isLeftOut(record)) {
      return NameDecision.LEFT_OUT;
    }
    Optional<City> city = names.rowPlace(record).city();
    return city.map(City::id).map(NameDecision::city).orElse(NameDecision.OWN);
  }

  /** What is decided about the links; what a person decided about a name stands. */
  GivenChoices decide(GivenChoices given) {
    Map<String, NameDecision> cities = new HashMap<>(meanings);
    cities.putAll(given.cities());
    return given.withCities(cities);
  }
}

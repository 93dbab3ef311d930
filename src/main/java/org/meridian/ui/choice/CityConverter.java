package org.meridian.ui.choice;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.util.StringConverter;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.ui.text.Messages;

/** Cities by id, in words by name. */
final class CityConverter extends StringConverter<String> {

  private final Map<String, String> names = new HashMap<>();

  CityConverter(Messages messages, Dataset dataset) {
    for (City city : dataset.cities()) {
      names.put(city.id(), messages.get(city.name()));
    }
  }

  /** The ids of all cities in the order of their names. */
  static List<String> byName(Messages messages, Dataset dataset) {
    Collator order = Collator.getInstance(messages.language().locale());
    return dataset.cities().stream()
        .sorted(Comparator.comparing(city -> messages.get(city.name()), order))
        .map(City::id)
        .toList();
  }

  @Override
  public String toString(String id) {
    return id == null ? "" : names.getOrDefault(id, id);
  }

  @Override
  public String fromString(String text) {
    throw new UnsupportedOperationException("the choice cannot be typed");
  }
}

package org.meridian.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ValueEdit;

/** Which of the values that a year shows are what-ifs, and the edits behind them. */
public final class EditedValues {

  private final Map<Integer, Map<String, ValueEdit>> byCity = new HashMap<>();

  private EditedValues() {}

  /**
   * The what-ifs that a result shows.
   *
   * @param dataset the one that the scenario is about, edited or not
   */
  public static EditedValues of(Dataset dataset, Scenario scenario) {
    EditedValues found = new EditedValues();
    for (ValueEdit edit : scenario.edits()) {
      OptionalInt city = dataset.cityPosition(edit.cityId());
      if (city.isPresent() && isShown(dataset, scenario, edit, city.getAsInt())) {
        found
            .byCity
            .computeIfAbsent(city.getAsInt(), first -> new HashMap<>())
            .put(edit.indicatorId(), edit);
      }
    }
    return found;
  }

  private static boolean isShown(Dataset dataset, Scenario scenario, ValueEdit edit, int city) {
    return WhatIf.recorded(dataset, edit)
        .equals(dataset.vintage(edit.indicatorId(), scenario.year(), city));
  }

  /** The edit behind a value; empty for a value of the data. */
  public Optional<ValueEdit> at(int city, String indicator) {
    return Optional.ofNullable(byCity.getOrDefault(city, Map.of()).get(indicator));
  }

  /** Whether any value of a city is a what-if. */
  public boolean touches(int city) {
    return byCity.containsKey(city);
  }

  /** Edits with one more, in place of any that replaces the same value. */
  public static List<ValueEdit> with(Dataset dataset, List<ValueEdit> edits, ValueEdit added) {
    List<ValueEdit> all = new ArrayList<>(without(dataset, edits, added));
    all.add(added);
    return all;
  }

  /** Edits without those that replace the same value as one. */
  public static List<ValueEdit> without(Dataset dataset, List<ValueEdit> edits, ValueEdit removed) {
    return edits.stream().filter(edit -> !isSame(dataset, edit, removed)).toList();
  }

  private static boolean isSame(Dataset dataset, ValueEdit one, ValueEdit other) {
    return one.cityId().equals(other.cityId())
        && one.indicatorId().equals(other.indicatorId())
        && WhatIf.recorded(dataset, one).equals(WhatIf.recorded(dataset, other));
  }
}

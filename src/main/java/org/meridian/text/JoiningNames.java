package org.meridian.text;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.model.City;

/** The names by which a city of one dataset is found in another. */
public final class JoiningNames {

  private JoiningNames() {}

  /** The city's names in both languages and its other names, each as {@link NameFolding#key}. */
  public static List<String> of(City city) {
    return Stream.concat(
            Stream.of(city.name().en(), city.name().zh()), CityAliases.of(city).stream())
        .map(NameFolding::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }
}

package org.meridian.ui.text;

import org.meridian.model.City;
import org.meridian.model.Language;

/** What a dataset says of a city beside its names, in a language. */
public final class CityFacts {

  private CityFacts() {}

  /** The region as the dataset has it; in Chinese what the dataset says of it, if it does. */
  public static String region(City city, Language language) {
    String chinese = city.attributes().getOrDefault("region_zh", "");
    return language == Language.CHINESE && !chinese.isBlank() ? chinese : city.region();
  }

  /** How the city was found among places of that name, where that took a decision; else blank. */
  public static String note(City city, Language language) {
    String note = city.attributes().getOrDefault("match_note", "");
    String chinese = city.attributes().getOrDefault("match_note_zh", "");
    return language == Language.CHINESE && !chinese.isBlank() ? chinese : note;
  }
}

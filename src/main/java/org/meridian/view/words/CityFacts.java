package org.meridian.view.words;

import java.util.Locale;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.text.Messages;

/** What a dataset says of a city beside its names, in a language. */
public final class CityFacts {

  private CityFacts() {}

  /**
   * The region, in Chinese as the dataset says it there; where it does not, in the words of the
   * program for well-known regions; else as given.
   */
  public static String region(City city, Messages words) {
    String chinese = city.attributes().getOrDefault("region_zh", "");
    if (words.language() == Language.CHINESE && !chinese.isBlank()) {
      return chinese;
    }
    return words.find(regionKey(city.region())).orElse(city.region());
  }

  /** Names the words for a region. */
  static String regionKey(String region) {
    return "region." + region.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /** How the city was found among places of that name, where that took a decision; else blank. */
  public static String note(City city, Language language) {
    String note = city.attributes().getOrDefault("match_note", "");
    String chinese = city.attributes().getOrDefault("match_note_zh", "");
    return language == Language.CHINESE && !chinese.isBlank() ? chinese : note;
  }
}

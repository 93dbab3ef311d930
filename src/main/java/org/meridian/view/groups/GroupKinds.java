package org.meridian.view.groups;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.AttributeNames;

/** By what the cities of a dataset can be listed in groups. */
public final class GroupKinds {

  /** Ends the name of an attribute that says another one in Chinese. */
  static final String CHINESE = "_zh";

  private static final int MOST_VALUES = 60;

  private GroupKinds() {}

  /**
   * By what a dataset's cities can be listed: the kinds that are always there, then attributes that
   * part the cities into a few.
   */
  public static List<String> offered(Dataset dataset) {
    List<String> offered =
        new ArrayList<>(
            List.of(
                GroupChoice.SAVED,
                GroupChoice.REGION,
                GroupChoice.COUNTRY,
                GroupChoice.CLUSTER,
                GroupChoice.PUBLISHED,
                GroupChoice.TIER));
    if (!dataset.annotations().corridors().isEmpty()) {
      offered.add(GroupChoice.CORRIDOR);
    }
    Map<String, Set<String>> values = new TreeMap<>();
    for (City city : dataset.cities()) {
      city.attributes()
          .forEach(
              (name, value) -> {
                if (!value.isBlank()) {
                  values.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
                }
              });
    }
    values.forEach(
        (name, own) -> {
          boolean isName = name.endsWith(CHINESE) && isOffered(dataset, name);
          boolean isFew = own.size() <= MOST_VALUES && 2 * own.size() <= dataset.cities().size();
          if (!isName && isFew && own.size() > 1) {
            offered.add(name);
          }
        });
    return List.copyOf(offered);
  }

  /** Whether an attribute only says another one in Chinese. */
  private static boolean isOffered(Dataset dataset, String chinese) {
    String name = chinese.substring(0, chinese.length() - CHINESE.length());
    return name.equals(GroupChoice.REGION)
        || dataset.cities().stream().anyMatch(city -> city.attributes().containsKey(name));
  }

  /** What a way of listing is called in a dataset. */
  public static TextInLanguage title(String by, Dataset dataset) {
    return words ->
        words.find("groups.by." + by).orElseGet(() -> AttributeNames.title(dataset, by).in(words));
  }
}

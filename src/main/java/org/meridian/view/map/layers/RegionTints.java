package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/**
 * Tints countries by the dataset's regions: a country belongs to the region of most of its cities.
 * Countries without a city stay plain.
 */
public final class RegionTints {

  private static final double LIGHT = 0.2;
  private static final double DARK = 0.24;

  private final Map<String, Set<String>> countries = new LinkedHashMap<>();

  /**
   * Counts the cities of each region in each country.
   *
   * @param cities with the names of their regions
   * @param finder knows the countries of the outlines that are tinted
   */
  public RegionTints(List<City> cities, CountryFinder finder) {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (City city : cities) {
      if (city.isPlaced() && !city.region().isBlank()) {
        countries.putIfAbsent(city.region(), new LinkedHashSet<>());
        finder
            .countryAt(city.longitude(), city.latitude())
            .ifPresent(
                name ->
                    votes
                        .computeIfAbsent(name, n -> new HashMap<>())
                        .merge(city.region(), 1, Integer::sum));
      }
    }
    votes.forEach((name, byRegion) -> countries.get(most(byRegion)).add(name));
  }

  /** The region with most votes, the first by name of equals. */
  private static String most(Map<String, Integer> votes) {
    return Collections.min(
            votes.entrySet(),
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .getKey();
  }

  public List<CountryTint> tints(MapStyle style) {
    List<CountryTint> tints = new ArrayList<>();
    double opacity = style.theme() == MapTheme.DARK ? DARK : LIGHT;
    int position = 0;
    for (Set<String> names : countries.values()) {
      int colour = CategoricalColours.colour(position++, style.theme());
      tints.add(new CountryTint(ArgbColour.withOpacity(colour, opacity), names));
    }
    return tints;
  }

  public List<MapLegend.ColourSample> samples(MapStyle style, FigureWords words) {
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    int position = 0;
    for (String region : countries.keySet()) {
      int colour = CategoricalColours.colour(position++, style.theme());
      samples.add(
          new MapLegend.ColourSample(ArgbColour.withOpacity(colour, 0.5), words.region(region)));
    }
    return samples;
  }
}

package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.RecentValues;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClassBreaks;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/**
 * Tints countries of the world that ships by the mean score of their cities, in what circles stand
 * for; with regions tinted too, each country has the mean of its region, which is that of most of
 * its cities. Classes hold about as many areas each. Countries without a scored city stay plain.
 */
final class AreaValues {

  /** Id of the layer. */
  static final String ID = "area-values";

  private static final Set<LayerSwitch> SWITCHES =
      Set.of(LayerSwitch.LAND, LayerSwitch.AREA_VALUES);

  private static final int CLASSES = 5;
  private static final double PALEST = 0.12;
  private static final double DEEPEST = 0.5;

  private final BasemapFacts basemaps;
  private final RecentValues<List<City>, String[]> countries =
      new RecentValues<>(1, (one, other) -> one == other);

  AreaValues(BasemapFacts basemaps) {
    this.basemaps = basemaps;
  }

  /** The layer; without tints where it is switched off. */
  MapLayer layer(LayerContext in) {
    if (!in.options().shows(LayerSwitch.AREA_VALUES)) {
      return new MapLayer(ID, SWITCHES, new TintMarks(List.of()), List.of());
    }
    boolean byRegion = in.options().shows(LayerSwitch.REGIONS);
    Map<String, Set<String>> areas = areas(in, byRegion);
    Map<String, Double> means = means(in, byRegion);
    double[] values =
        areas.keySet().stream().mapToDouble(area -> means.getOrDefault(area, Double.NaN)).toArray();
    double[] bounds = Arrays.stream(ClassBreaks.quantiles(values, CLASSES)).distinct().toArray();
    return new MapLayer(
        ID,
        SWITCHES,
        new TintMarks(tints(in.style(), areas, means, bounds)),
        samples(in.style(), in.words(), bounds, byRegion));
  }

  /** The country of each city on the basemap; null at sea or without a place. */
  private String[] countries(List<City> cities) {
    return countries.get(
        cities,
        () -> {
          CountryFinder finder = basemaps.countries(BasemapChoice.SHIPPED.id());
          return cities.stream()
              .map(
                  city ->
                      city.isPlaced()
                          ? finder.countryAt(city.longitude(), city.latitude()).orElse(null)
                          : null)
              .toArray(String[]::new);
        });
  }

  /** Countries of each area by its key, in the order of keys. */
  private Map<String, Set<String>> areas(LayerContext in, boolean byRegion) {
    List<City> cities = in.result().dataset().cities();
    String[] own = countries(cities);
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (int city = 0; city < own.length; city++) {
      if (own[city] != null) {
        String key = byRegion ? cities.get(city).region() : own[city];
        votes.computeIfAbsent(own[city], any -> new TreeMap<>()).merge(key, 1, Integer::sum);
      }
    }
    Map<String, Set<String>> areas = new TreeMap<>();
    votes.forEach(
        (country, keys) -> areas.computeIfAbsent(most(keys), any -> new TreeSet<>()).add(country));
    areas.remove("");
    return areas;
  }

  /** The key with most votes, the first of equals. */
  private static String most(Map<String, Integer> votes) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : votes.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private Map<String, Double> means(LayerContext in, boolean byRegion) {
    List<City> cities = in.result().dataset().cities();
    String[] own = countries(cities);
    int node =
        in.result()
            .dataset()
            .structure()
            .position(in.options().symbols().node())
            .orElse(IndexStructure.ROOT);
    double[] scores = in.result().cities().scores(node);
    Map<String, double[]> sums = new HashMap<>();
    for (int city = 0; city < scores.length; city++) {
      String key = byRegion ? cities.get(city).region() : own[city];
      if (key != null && !Double.isNaN(scores[city])) {
        double[] sum = sums.computeIfAbsent(key, any -> new double[2]);
        sum[0] += scores[city];
        sum[1]++;
      }
    }
    Map<String, Double> means = new HashMap<>();
    sums.forEach((key, sum) -> means.put(key, sum[0] / sum[1]));
    return means;
  }

  private static int colour(MapStyle style, int at, int classes) {
    double t = classes < 2 ? 1 : (double) at / (classes - 1);
    int strong = style.circles().ramp().at(0.7);
    return ArgbColour.mix(style.ground().land(), strong, PALEST + (DEEPEST - PALEST) * t);
  }

  private static int classes(double[] bounds) {
    return Math.max(1, bounds.length - 1);
  }

  private static List<CountryTint> tints(
      MapStyle style, Map<String, Set<String>> areas, Map<String, Double> means, double[] bounds) {
    List<CountryTint> tints = new ArrayList<>();
    areas.forEach(
        (key, countries) -> {
          Double mean = means.get(key);
          if (mean != null) {
            int own = bounds.length < 2 ? 0 : ClassBreaks.classOf(mean, bounds);
            tints.add(new CountryTint(colour(style, own, classes(bounds)), countries));
          }
        });
    return tints;
  }

  private static List<MapLegend.ColourSample> samples(
      MapStyle style, FigureWords words, double[] bounds, boolean byRegion) {
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    String key = byRegion ? "legend.area.region" : "legend.area.country";
    for (int at = bounds.length == 0 ? -1 : classes(bounds) - 1; at >= 0; at--) {
      String low = Numbers.brief(bounds[at]);
      String high = Numbers.brief(bounds[Math.min(at + 1, bounds.length - 1)]);
      samples.add(
          new MapLegend.ColourSample(
              colour(style, at, classes(bounds)), words.get(key, low, high)));
    }
    return samples;
  }
}

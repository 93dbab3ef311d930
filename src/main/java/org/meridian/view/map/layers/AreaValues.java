package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.RecentValues;
import org.meridian.model.wording.LocalText;
import org.meridian.text.Numbers;
import org.meridian.view.map.areas.AreaTable;
import org.meridian.view.map.areas.GroupShapes;
import org.meridian.view.map.areas.TintClasses;
import org.meridian.view.map.areas.TintedArea;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AreaStyle;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.MarkFinder;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;

/**
 * Tints areas: countries of the world that ships by the mean score of their cities, in what circles
 * stand for, or by a fact; with regions tinted too, each country has the mean of its region, which
 * is that of most of its cities; or saved groups, as discs about their cities. Classes hold about
 * as many areas each. Areas without a number stay plain.
 */
final class AreaValues {

  private static final Set<LayerSwitch> SWITCHES =
      Set.of(LayerSwitch.LAND, LayerSwitch.AREA_VALUES);

  private static final double LEAST_RADIUS = 5;
  private static final double GROUP_FILL = 0.4;

  /** So many groups are named in the key; of more there are classes. */
  private static final int NAMED = 8;

  private final BasemapFacts basemaps;
  private final GroupShapes shapes = new GroupShapes();
  private final RecentValues<List<City>, String[]> countries =
      new RecentValues<>(1, (one, other) -> one == other);

  AreaValues(BasemapFacts basemaps) {
    this.basemaps = basemaps;
  }

  /** The layer of countries and regions; without tints where others are asked for. */
  MapLayer layer(LayerContext in) {
    if (!in.options().shows(LayerSwitch.AREA_VALUES) || isOfGroups(in)) {
      return new MapLayer(MapLayer.AREA_VALUES, SWITCHES, TintMarks.NONE, List.of());
    }
    boolean byRegion =
        in.options().shows(LayerSwitch.REGIONS) && in.options().areas().equals(AreaTint.SCORES);
    List<TintedArea> areas =
        byRegion
            ? table(in).regions(in.words()::region)
            : table(in).countries(in.options().areas(), in.words().language());
    TintClasses classes = TintClasses.of(areas, in.style());
    List<TintedArea> tinted = areas.stream().filter(TintedArea::isTinted).toList();
    TintMarks marks =
        new TintMarks(
            tinted.stream()
                .map(area -> new CountryTint(classes.colour(area.value()), area.countries()))
                .toList(),
            tinted.stream().map(area -> tip(in, area)).toList(),
            finder(tinted));
    return new MapLayer(
        MapLayer.AREA_VALUES,
        SWITCHES,
        marks,
        samples(
            in,
            classes,
            classes::colourOf,
            byRegion ? "legend.area.region" : "legend.area.country"));
  }

  /** The layer of saved groups; without areas where others are asked for. */
  MapLayer groups(LayerContext in) {
    Set<LayerSwitch> switches = Set.of(LayerSwitch.AREA_VALUES);
    if (!in.options().shows(LayerSwitch.AREA_VALUES) || !isOfGroups(in)) {
      return new MapLayer(MapLayer.GROUP_AREAS, switches, AreaMarks.NONE, List.of());
    }
    List<TintedArea> areas = table(in).groups(in.words().language());
    TintClasses classes = TintClasses.of(areas, in.style());
    List<AreaMarks.Area> drawn =
        IntStream.range(0, areas.size())
            .filter(at -> areas.get(at).isTinted())
            .mapToObj(at -> area(in, areas.get(at), at, classes))
            .filter(area -> area.shape() != ProjectedShapes.NONE)
            .toList();
    return new MapLayer(
        MapLayer.GROUP_AREAS,
        switches,
        new AreaMarks(drawn),
        groupSamples(in, classes, areas.stream().filter(TintedArea::isTinted).toList()));
  }

  /** A few groups by their names, the highest first; many as classes. */
  private static List<MapLegend.ColourSample> groupSamples(
      LayerContext in, TintClasses classes, List<TintedArea> areas) {
    if (areas.size() > NAMED) {
      return samples(in, classes, classes::strongOf, "legend.area.group");
    }
    return areas.stream()
        .sorted(Comparator.comparingDouble(area -> -area.value()))
        .map(area -> new MapLegend.ColourSample(classes.strong(area.value()), tip(in, area)))
        .toList();
  }

  private static boolean isOfGroups(LayerContext in) {
    return in.options().areas().kind() == AreaTint.TintKind.GROUPS;
  }

  private AreaMarks.Area area(LayerContext in, TintedArea area, int number, TintClasses classes) {
    double unit = in.camera().unit();
    int colour = classes.strong(area.value());
    return new AreaMarks.Area(
        number,
        tip(in, area),
        shapes.of(area.cities(), in.camera().projection()),
        Double.NaN,
        Double.NaN,
        LEAST_RADIUS * unit,
        new AreaStyle(ArgbColour.withOpacity(colour, GROUP_FILL), colour, unit, false));
  }

  private AreaTable table(LayerContext in) {
    int node =
        in.result()
            .dataset()
            .structure()
            .position(in.options().symbols().node())
            .orElse(IndexStructure.ROOT);
    return new AreaTable(in.result(), node, countries(in.result().dataset().cities()));
  }

  /** The country of each city on the basemap; null at sea or without a place. */
  private String[] countries(List<City> cities) {
    return countries.get(
        cities,
        () ->
            cities.stream()
                .map(
                    city ->
                        city.isPlaced()
                            ? country(city.longitude(), city.latitude()).orElse(null)
                            : null)
                .toArray(String[]::new));
  }

  private Optional<String> country(double lon, double lat) {
    return basemaps.countries(BasemapChoice.SHIPPED.id()).countryAt(lon, lat);
  }

  /** Finds the area of the country under the pointer. */
  private MarkFinder finder(List<TintedArea> areas) {
    return (camera, px, py) -> {
      double[] place = new double[2];
      Optional<String> country =
          camera.toPlace(px, py, place) ? country(place[0], place[1]) : Optional.empty();
      return country.map(name -> number(areas, name)).orElse(OptionalInt.empty());
    };
  }

  private static OptionalInt number(List<TintedArea> areas, String country) {
    return IntStream.range(0, areas.size())
        .filter(at -> areas.get(at).countries().contains(country))
        .findFirst();
  }

  /** What is said of an area under the pointer. */
  private static String tip(LayerContext in, TintedArea area) {
    AreaTint tint = in.options().areas();
    String value = Numbers.brief(area.value());
    return tint.kind() == AreaTint.TintKind.FACT
        ? in.words().get("area.tip.fact", area.name(), fact(in), value)
        : in.words().get("area.tip", area.name(), value, area.cities().size());
  }

  private static String fact(LayerContext in) {
    LocalText own = in.result().dataset().annotations().names().get(in.options().areas().fact());
    return own == null ? in.options().areas().fact() : own.in(in.words().language());
  }

  private static List<MapLegend.ColourSample> samples(
      LayerContext in, TintClasses classes, IntUnaryOperator colours, String key) {
    AreaTint tint = in.options().areas();
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    double[] bounds = classes.bounds();
    for (int at = bounds.length == 0 ? -1 : classes.count() - 1; at >= 0; at--) {
      String low = Numbers.brief(bounds[at]);
      String high = Numbers.brief(bounds[Math.min(at + 1, bounds.length - 1)]);
      String text =
          tint.kind() == AreaTint.TintKind.FACT
              ? in.words().get("legend.area.fact", fact(in), low, high)
              : in.words().get(key, low, high);
      samples.add(new MapLegend.ColourSample(colours.applyAsInt(at), text));
    }
    return samples;
  }
}

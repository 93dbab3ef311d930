package org.meridian.app.cli.options.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.areas.AreaOffer;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import picocli.CommandLine.Option;

/** What is switched on and off on a map, and how large its words are. */
final class LayerChoices extends UsageCheck {

  @Option(
      names = "--show",
      split = ",",
      paramLabel = "LAYER",
      description =
          "Switch layers on: borders, regions, corridors, groups, area_values (countries tinted by"
              + " mean score; with regions, regions), region_links and others.")
  private List<String> shown = List.of();

  @Option(
      names = "--hide",
      split = ",",
      paramLabel = "LAYER",
      description = "Switch layers off: links, cities, labels, legend, graticule and others.")
  private List<String> hidden = List.of();

  @Option(
      names = "--areas",
      paramLabel = "THING",
      description =
          "Tint areas: scores (countries, or with --show regions regions, by the mean score of their"
              + " cities), groups (saved groups by theirs), or fact:NAME (countries by a number"
              + " in countries.csv).")
  private String areas;

  @Option(
      names = "--map-text",
      paramLabel = "PERCENT",
      description = "How large the words on a map are, 100 to 250; ${DEFAULT-VALUE} unless given.")
  private int text = MapOptions.LEAST_TEXT;

  /** The size of words, in percent. */
  int text() {
    require(
        text >= MapOptions.LEAST_TEXT && text <= MapOptions.MOST_TEXT,
        "number.between",
        "--map-text",
        MapOptions.LEAST_TEXT,
        MapOptions.MOST_TEXT,
        text);
    return text;
  }

  /** Wrong usage if a layer is switched on that a view never draws. */
  void requireHidden(LayerSwitch layer, String view) {
    String name = layer.name().toLowerCase(Locale.ROOT);
    require(!shown.contains(name), "no.effect.view", "--show " + name, view);
    require(areas == null || layer != LayerSwitch.AREA_VALUES, "no.effect.view", "--areas", view);
  }

  /** What areas are tinted by. */
  AreaTint areas(ScenarioResult result) {
    if (areas == null) {
      return AreaTint.SCORES;
    }
    List<AreaTint> offered = AreaOffer.of(result);
    return AreaTint.parse(areas)
        .filter(offered::contains)
        .orElseThrow(() -> usage("none.of", areas, AreaOffer.words(offered)));
  }

  /** The layers that are on. */
  Set<LayerSwitch> read() {
    Set<LayerSwitch> layers = EnumSet.copyOf(MapOptions.DEFAULT.layers());
    if (areas != null) {
      layers.add(LayerSwitch.AREA_VALUES);
    }
    shown.forEach(name -> layers.add(word(LayerSwitch.class, name)));
    hidden.forEach(name -> layers.remove(word(LayerSwitch.class, name)));
    return layers;
  }
}

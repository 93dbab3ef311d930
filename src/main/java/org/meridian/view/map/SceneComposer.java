package org.meridian.view.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.model.Language;
import org.meridian.model.LinkTable;
import org.meridian.model.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.ArcCache;
import org.meridian.view.map.layers.BasemapFacts;
import org.meridian.view.map.layers.CorridorLines;
import org.meridian.view.map.layers.CountryFinder;
import org.meridian.view.map.layers.LabelComposer;
import org.meridian.view.map.layers.LegendComposer;
import org.meridian.view.map.layers.LinkComposer;
import org.meridian.view.map.layers.LinkLayer;
import org.meridian.view.map.layers.LinkMemo;
import org.meridian.view.map.layers.RegionTints;
import org.meridian.view.map.layers.ShownSubset;
import org.meridian.view.map.layers.SymbolComposer;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/**
 * Makes the scene of a map from a result and a reader's choices. Thread-safe; it remembers the
 * courses of links, so keep one. Not for the thread of a user interface: with many links it works
 * for some milliseconds, with new courses for some hundred.
 */
public final class SceneComposer {

  private final ArcCache arcs = new ArcCache();
  private final LinkMemo memo = new LinkMemo();
  private final Map<Language, FigureWords> words = new EnumMap<>(Language.class);
  private final BasemapFacts basemaps;
  private final CorridorLines corridors = CorridorLines.shipped();
  private volatile RegionTints regions;

  /** A composer for a basemap without countries. */
  public SceneComposer(List<LocalText> basemapCredits) {
    this(BasemapFacts.only(List.copyOf(basemapCredits), CountryFinder.NONE));
  }

  /**
   * Prepares the words.
   *
   * @param basemaps what is known of the basemaps that options may name
   */
  public SceneComposer(BasemapFacts basemaps) {
    this.basemaps = basemaps;
    for (Language language : Language.values()) {
      words.put(language, FigureWords.in(language));
    }
  }

  /** Credit lines of a basemap. */
  public List<LocalText> credits(String basemap) {
    return basemaps.credits(basemap);
  }

  /**
   * Makes a scene.
   *
   * @param camera what part of the map is seen; its projection should be that of the options
   * @param selected ids of selected cities; unknown ones are passed over
   * @param language of the words
   * @param theme of the colours
   */
  public MapScene compose(
      ScenarioResult result,
      MapOptions options,
      MapCamera camera,
      Set<String> selected,
      Language language,
      MapTheme theme) {
    MapStyle style = MapStyle.of(theme);
    ShownSubset shown = ShownSubset.of(result, options);
    Set<Integer> chosen = positions(result, selected);
    double[] values = result.cities().scores(shown.symbolNode());
    SymbolComposer circles =
        new SymbolComposer(
            result.dataset(),
            values,
            shown.cities(),
            style,
            camera.unit(),
            options.symbols().size() * room(camera),
            options.symbols().span());
    SymbolMarks symbols = circles.compose(shown.cities(), camera);
    LinkTable table = result.links().links();
    LinkComposer links = new LinkComposer(result, options.links(), style, shown, chosen);
    ProjectedPaths paths =
        arcs.get(result.dataset(), table, camera.projection(), links.strongestFirst());
    LinkMemo.Key key =
        new LinkMemo.Key(result, paths, options, theme, camera.unit(), room(camera), chosen);
    LinkLayer layer =
        memo.get(
            key, () -> links.compose(paths, camera.unit(), gaps(symbols, shown.cities().length)));
    List<MapLabel> labels =
        new LabelComposer(result.dataset(), language)
            .compose(
                symbols,
                result.cities().ranking(shown.symbolNode()),
                result.links(),
                layer,
                chosen);
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    LinkLayer lines = corridors(options, camera, style, language, samples);
    List<CountryTint> tints = tints(result, options, style, language, samples);
    MapLegend legend =
        new LegendComposer(result.dataset(), words.get(language), options, style)
            .compose(circles, symbols, links, layer, shown, camera.unit(), samples);
    FigureCaption caption =
        new CaptionComposer(result, words.get(language))
            .map(options.symbols().node(), basemaps.credits(options.basemap()));
    return new MapScene(
        camera,
        options,
        style,
        language,
        symbols,
        layer,
        lines,
        options.shows(LayerSwitch.CORRIDORS) ? corridors.names(language) : List.of(),
        tints,
        labels,
        chosen,
        legend,
        caption);
  }

  /** Circles are smaller in a small view and a little larger in a large one. */
  private static double room(MapCamera camera) {
    double side = Math.min(camera.width(), 1.6 * camera.height()) / camera.unit();
    return Math.clamp(Math.sqrt(side / 1_440), 0.55, 1.25);
  }

  private LinkLayer corridors(
      MapOptions options,
      MapCamera camera,
      MapStyle style,
      Language language,
      List<MapLegend.ColourSample> samples) {
    if (!options.shows(LayerSwitch.CORRIDORS)) {
      return LinkLayer.NONE;
    }
    samples.addAll(corridors.samples(style, language));
    return corridors.layer(camera.projection(), style, camera.unit());
  }

  private List<CountryTint> tints(
      ScenarioResult result,
      MapOptions options,
      MapStyle style,
      Language language,
      List<MapLegend.ColourSample> samples) {
    if (!options.shows(LayerSwitch.REGIONS)) {
      return List.of();
    }
    RegionTints current = regions;
    if (current == null || !current.isFor(result.dataset(), options.basemap())) {
      current =
          new RegionTints(
              result.dataset(), options.basemap(), basemaps.countries(options.basemap()));
      regions = current;
    }
    samples.addAll(current.samples(style, words.get(language)));
    return current.tints(style);
  }

  private static Set<Integer> positions(ScenarioResult result, Set<String> ids) {
    Set<Integer> positions = new HashSet<>();
    ids.forEach(id -> result.dataset().cityPosition(id).ifPresent(positions::add));
    return positions;
  }

  private static float[] gaps(SymbolMarks symbols, int cities) {
    float[] gaps = new float[cities];
    Arrays.fill(gaps, 0);
    for (int mark = 0; mark < symbols.size(); mark++) {
      gaps[symbols.cities()[mark]] = symbols.radius()[mark] + 1;
    }
    return gaps;
  }
}

package org.meridian.view.map;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.meridian.geo.basemap.NamedLine;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.ArcCache;
import org.meridian.view.map.layers.BasemapFacts;
import org.meridian.view.map.layers.CountryFinder;
import org.meridian.view.map.layers.GroupTints;
import org.meridian.view.map.layers.LabelComposer;
import org.meridian.view.map.layers.LayerContext;
import org.meridian.view.map.layers.LegendComposer;
import org.meridian.view.map.layers.LinkComposer;
import org.meridian.view.map.layers.LinkMemo;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.layers.MapLayers;
import org.meridian.view.map.layers.ShownSubset;
import org.meridian.view.map.layers.SymbolComposer;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.legend.NotedCaption;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/**
 * Makes the scene of a map from a result and a reader's choices. Thread-safe; it remembers the
 * paths of links, so keep one. Not for the thread of a user interface: with many links it works for
 * some milliseconds, with new paths for some hundred.
 */
public final class SceneComposer {

  private static final int ALL_LINKS = Integer.MAX_VALUE;

  private final ArcCache arcs = new ArcCache();
  private final LinkMemo memo = new LinkMemo();
  private final Map<Language, FigureWords> words = new ConcurrentHashMap<>();
  private final TierScene tiers = new TierScene();
  private final BasemapFacts basemaps;
  private final MapLayers layers;

  /** A composer for a basemap without countries, and without corridors. */
  public SceneComposer(List<LocalText> basemapCredits) {
    this(BasemapFacts.only(List.copyOf(basemapCredits), CountryFinder.NONE), List.of());
  }

  /**
   * A composer for some basemaps.
   *
   * @param basemaps what is known of the basemaps that options may name
   * @param lines the economic corridors that options may ask for
   */
  public SceneComposer(BasemapFacts basemaps, List<NamedLine> lines) {
    this.basemaps = basemaps;
    layers = new MapLayers(basemaps, lines);
  }

  /** Read when they are first asked for: a window shows one language at a time. */
  private FigureWords words(Language language) {
    return words.computeIfAbsent(language, FigureWords::in);
  }

  /** Credit lines of a basemap. */
  public List<LocalText> credits(BasemapChoice basemap) {
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
    return compose(result, options, camera, selected, new SceneLook(language, theme, ALL_LINKS));
  }

  /**
   * How a scene speaks and looks.
   *
   * @param language of the words
   * @param theme of the colours
   * @param paths so many links, the strongest, have a path: a scene that waits for less is there
   *     sooner
   */
  public record SceneLook(Language language, MapTheme theme, int paths) {}

  /** Makes a scene of which only some links may be drawn yet; its words and counts are whole. */
  public MapScene compose(
      ScenarioResult result,
      MapOptions options,
      MapCamera camera,
      Set<String> selected,
      SceneLook look) {
    Language language = look.language();
    Inputs in =
        new Inputs(
            result,
            options,
            camera,
            positions(result, selected),
            MapStyle.of(look.theme()),
            ShownSubset.of(result, options),
            look.paths());
    SymbolComposer circles = circles(in);
    LinkComposer lines = new LinkComposer(result, options.links(), in.style, in.shown, in.selected);
    LayerContext.Data data = data(in, circles, lines, language);
    LayerContext context =
        new LayerContext(result, options, camera, in.style, words(language), data);
    List<MapLayer> made = layers.make(context);
    MapLegend legend =
        new LegendComposer(result, words(language), options, in.style)
            .compose(
                circles,
                data.cities(),
                lines,
                data.links(),
                in.shown,
                camera.unit(),
                samples(made));
    FigureCaption caption =
        new CaptionComposer(result, words(language))
            .map(options.symbols().node(), basemaps.credits(options.basemap()));
    if (options.shows(LayerSwitch.GROUPS)) {
      GroupTints groups = groups(in, language);
      legend = groups.key(legend);
      caption = groups.noted(caption);
    }
    if (options.shows(LayerSwitch.NOTES)) {
      caption = new NotedCaption(result, in.shown.cities(), words(language)).over(caption);
    }
    MapScene scene =
        new MapScene(
            camera,
            options,
            in.style,
            made,
            in.selected,
            new MapScene.Words(language, legend, caption));
    return options.shows(LayerSwitch.GROUPS) ? scene : tiers.over(scene, result);
  }

  /**
   * The scene with a key for a picture that, while a hand moves what is shown, has only some links.
   *
   * @param most how many links are drawn: those that are lit, then the strongest
   */
  public MapScene whileMoving(MapScene scene, int most) {
    MapLegend legend = scene.legend();
    if (legend.links().isEmpty()) {
      return scene;
    }
    String key = scene.selected().isEmpty() ? "legend.links.moving" : "legend.links.moving.lit";
    String count = words(scene.language()).get(key, Numbers.whole(most));
    return scene.withLegend(legend.withLinkCount(count));
  }

  /** What a scene is composed of, before anything is made. */
  private record Inputs(
      ScenarioResult result,
      MapOptions options,
      MapCamera camera,
      Set<Integer> selected,
      MapStyle style,
      ShownSubset shown,
      int paths) {}

  private static SymbolComposer circles(Inputs in) {
    return new SymbolComposer(
        in.result.dataset(),
        in.result.cities().scores(in.shown.symbolNode()),
        in.shown.cities(),
        in.style,
        in.camera.unit(),
        in.options.symbols().size() * room(in.camera, in.options),
        in.options.symbols().span());
  }

  private LayerContext.Data data(
      Inputs in, SymbolComposer circles, LinkComposer lines, Language language) {
    SymbolMarks symbols = circles.compose(in.shown.cities(), in.camera);
    if (in.options.shows(LayerSwitch.GROUPS)) {
      symbols = groups(in, language).coloured(symbols);
    }
    LinkLayerMarks links = links(in, lines, symbols);
    List<MapLabel> labels =
        new LabelComposer(in.result.dataset(), language)
            .compose(
                symbols,
                in.result.cities().ranking(in.shown.symbolNode()),
                in.result.links(),
                links,
                in.selected);
    SymbolMarks hidden = circles.faded(hidden(in.result, in.shown), in.camera);
    return new LayerContext.Data(symbols, hidden, links, new LabelMarks(labels));
  }

  private static boolean[] hidden(ScenarioResult result, ShownSubset shown) {
    boolean[] hidden = new boolean[shown.cities().length];
    for (int city = 0; city < hidden.length; city++) {
      hidden[city] = !shown.cities()[city] && !result.isExcluded(city);
    }
    return hidden;
  }

  private GroupTints groups(Inputs in, Language language) {
    return new GroupTints(in.result, in.shown.cities(), in.style.theme(), words(language));
  }

  private LinkLayerMarks links(Inputs in, LinkComposer lines, SymbolMarks symbols) {
    ProjectedPaths paths =
        arcs.get(
            in.result.dataset(),
            in.result.links().links(),
            in.camera.projection(),
            lines.strongestFirst(),
            in.paths);
    LinkMemo.Key key =
        new LinkMemo.Key(
            in.result,
            paths,
            in.options,
            in.style.theme(),
            in.camera.unit(),
            room(in.camera, in.options),
            in.selected);
    return memo.get(
        key, () -> lines.compose(paths, in.camera.unit(), gaps(symbols, in.shown.cities().length)));
  }

  /** Samples for the key, of the topmost layer first. */
  private static List<MapLegend.ColourSample> samples(List<MapLayer> layers) {
    return layers.reversed().stream().flatMap(layer -> layer.samples().stream()).toList();
  }

  /**
   * What circles are multiplied by: they are smaller in a small view and a little larger in a large
   * one, and where words are enlarged, circles grow with them as far as the view does.
   */
  public static double room(MapCamera camera, MapOptions options) {
    double side = Math.min(camera.width(), 1.6 * camera.height()) / camera.unit();
    double usual = Math.clamp(Math.sqrt(side / 1_440), 0.55, 1.25);
    return Math.max(usual, Math.min(side / 1_440, options.textPercent() / 100.0));
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

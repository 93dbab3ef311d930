package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.ClassBreaks;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;
import org.meridian.view.words.YearWords;

/** Makes the key to exactly what is drawn. */
public final class LegendComposer {

  private static final int SIZES = 3;

  /** Sample circles of the scale of scores. */
  private static final double[] WHOLE = {80, 40, 10};

  /** A sample as faint and as thin as a single weak link could not be told from the paper. */
  private static final double FAINTEST = 0.92;

  private static final double THINNEST = 1.1;

  private static final double[] LINK_PLACES = {0, 0.02, 0.15, 0.5};

  private final ScenarioResult result;
  private final Dataset dataset;
  private final YearWords years;
  private final FigureWords words;
  private final MapOptions options;
  private final MapStyle style;

  public LegendComposer(
      ScenarioResult result, FigureWords words, MapOptions options, MapStyle style) {
    this.result = result;
    dataset = result.dataset();
    years = new YearWords(words::get);
    this.words = words;
    this.options = options;
    this.style = style;
  }

  public MapLegend compose(
      SymbolComposer symbols,
      SymbolMarks marks,
      LinkComposer links,
      LinkLayerMarks layer,
      ShownSubset shown,
      double unit,
      List<MapLegend.ColourSample> layers) {
    boolean drawn = options.shows(LayerSwitch.LINKS) && layer.shown() > 0;
    Optional<MapLegend.LitLinks> lit =
        drawn && !links.selected().isEmpty() ? Optional.of(lit(links, layer)) : Optional.empty();
    return new MapLegend(
        new MapLegend.CircleKey(
            years.named(
                title(shown.symbolNode(), "legend.score"),
                ShownYears.ofCities(result, shown.symbolNode())),
            sizes(symbols),
            Numbers.brief(symbols.low()),
            Numbers.brief(symbols.high()),
            noData(marks),
            symbols.ramp()),
        new MapLegend.LinkKey(
            drawn
                ? years.named(linkTitle(layer, shown), ShownYears.ofLinks(result, shown.linkNode()))
                : "",
            drawn && !layer.density() ? lines(links, layer, unit) : List.of(),
            lit.map(any -> any.of(whose(links), words::get)).orElseGet(() -> linkCount(layer)),
            lit),
        joined(drawn ? classes(layer) : List.of(), layers));
  }

  private static List<MapLegend.ColourSample> joined(
      List<MapLegend.ColourSample> classes, List<MapLegend.ColourSample> layers) {
    List<MapLegend.ColourSample> all = new ArrayList<>(classes);
    all.addAll(layers);
    return all;
  }

  private String title(int node, String key) {
    return node == IndexStructure.ROOT
        ? words.get(key)
        : words.get(key + ".of", dataset.structure().node(node).name().in(words.language()));
  }

  private String linkTitle(LinkLayerMarks layer, ShownSubset shown) {
    if (layer.density()) {
      return words.get("legend.density");
    }
    boolean ranks = dataset.structure().node(shown.linkNode()).linkNormalisation().isPresent();
    return title(shown.linkNode(), ranks ? "legend.published" : "legend.link");
  }

  private List<MapLegend.SizeSample> sizes(SymbolComposer symbols) {
    if (Double.isNaN(symbols.high())) {
      return List.of();
    }
    if (symbols.isWhole()) {
      return Arrays.stream(WHOLE).mapToObj(value -> sample(symbols, value)).toList();
    }
    double[] round = ClassBreaks.round(Math.min(symbols.low(), 0), symbols.high(), 5);
    List<MapLegend.SizeSample> samples = new ArrayList<>();
    for (int i = round.length - 1; i >= 0 && samples.size() < SIZES; i--) {
      double value = round[i];
      if (value > symbols.low() || i == 0) {
        samples.add(sample(symbols, value));
      }
    }
    return samples;
  }

  private static MapLegend.SizeSample sample(SymbolComposer symbols, double value) {
    return new MapLegend.SizeSample(
        symbols.radius(value), symbols.colour(value), Numbers.brief(value));
  }

  private String noData(SymbolMarks marks) {
    long without = Arrays.stream(marks.values()).filter(Double::isNaN).count();
    return words.get("legend.nodata", Numbers.whole(without));
  }

  private String linkCount(LinkLayerMarks layer) {
    if (layer.counts().pairs() == 0) {
      return words.get("legend.nolinks");
    }
    boolean drawn = options.shows(LayerSwitch.LINKS);
    return words.links(drawn ? layer.counts() : layer.counts().hidden());
  }

  /** How many links are lit beside those that are faded. */
  private static MapLegend.LitLinks lit(LinkComposer links, LinkLayerMarks layer) {
    return new MapLegend.LitLinks(
        links.lifted(), links.strongestFirst().length, layer.counts().isFiltered());
  }

  private String whose(LinkComposer links) {
    Set<Integer> selected = links.selected();
    return selected.size() == 1
        ? dataset.city(selected.iterator().next()).name().in(words.language())
        : words.get("counts.links.lit.cities", Numbers.whole(selected.size()));
  }

  private List<MapLegend.LineSample> lines(LinkComposer links, LinkLayerMarks layer, double unit) {
    LinkLook look = new LinkLook(style.links(), layer.shown(), unit);
    LinkEmphasis strength = links.strength();
    CityRanking ranking = links.ranking();
    int[] drawn = links.strongestFirst();
    List<MapLegend.LineSample> samples = new ArrayList<>();
    String before = "";
    for (double place : LINK_PLACES) {
      int link = drawn[(int) (place * (drawn.length - 1))];
      double score = layer.scores()[link];
      double t = strength.at(score, ranking.rank(link));
      String text = Numbers.brief(score);
      if (!text.equals(before)) {
        samples.add(
            new MapLegend.LineSample(
                Math.max(THINNEST * unit, look.width(t)), visible(look.colour(t)), text));
      }
      before = text;
    }
    return samples;
  }

  /** A colour as it is where many such links lie over each other. */
  private static int visible(int argb) {
    return ArgbColour.withOpacity(argb, Math.max(FAINTEST, (argb >>> 24) / 255.0));
  }

  private List<MapLegend.ColourSample> classes(LinkLayerMarks layer) {
    if (options.links().colour() != LinkColour.DIMENSION || layer.density()) {
      return List.of();
    }
    IndexStructure structure = dataset.structure();
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    for (int i = 0; i < structure.childCount(IndexStructure.ROOT); i++) {
      samples.add(
          new MapLegend.ColourSample(
              CategoricalColours.colour(i, style.theme()),
              structure.node(structure.child(IndexStructure.ROOT, i)).name().in(words.language())));
    }
    return samples;
  }
}

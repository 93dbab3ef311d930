package org.meridian.render.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.render.style.Argb;
import org.meridian.render.style.Categorical;
import org.meridian.render.style.ClassBreaks;
import org.meridian.render.style.MapStyle;
import org.meridian.render.words.FigureWords;
import org.meridian.scoring.Ranking;

/** Makes the key to exactly what is drawn. */
final class LegendComposer {

  private static final int SIZES = 3;

  /** A sample as faint and as thin as a single weak link could not be told from the paper. */
  private static final double FAINTEST = 0.92;

  private static final double THINNEST = 1.1;

  private static final double[] LINK_PLACES = {0, 0.02, 0.15, 0.5};

  private final Dataset dataset;
  private final FigureWords words;
  private final MapOptions options;
  private final MapStyle style;

  LegendComposer(Dataset dataset, FigureWords words, MapOptions options, MapStyle style) {
    this.dataset = dataset;
    this.words = words;
    this.options = options;
    this.style = style;
  }

  Legend compose(
      SymbolComposer symbols,
      SymbolMarks marks,
      LinkComposer links,
      LinkLayer layer,
      Shown shown,
      double unit,
      List<Legend.ColourSample> layers) {
    boolean drawn = options.shows(MapLayer.LINKS) && layer.shown() > 0;
    return new Legend(
        title(shown.symbolNode(), "legend.score"),
        sizes(symbols),
        words.number(symbols.low()),
        words.number(symbols.high()),
        noData(marks),
        drawn ? linkTitle(layer, shown) : "",
        drawn && !layer.density() ? lines(links, layer, unit) : List.of(),
        linkCount(layer),
        joined(drawn ? classes(layer) : List.of(), layers));
  }

  private static List<Legend.ColourSample> joined(
      List<Legend.ColourSample> classes, List<Legend.ColourSample> layers) {
    List<Legend.ColourSample> all = new ArrayList<>(classes);
    all.addAll(layers);
    return all;
  }

  private String title(int node, String key) {
    return node == IndexStructure.ROOT
        ? words.get(key)
        : words.get(key + ".of", dataset.structure().node(node).name().in(words.language()));
  }

  private String linkTitle(LinkLayer layer, Shown shown) {
    if (layer.density()) {
      return words.get("legend.density");
    }
    boolean ranks = dataset.structure().node(shown.linkNode()).linkNormalisation().isPresent();
    return title(shown.linkNode(), ranks ? "legend.published" : "legend.link");
  }

  private List<Legend.SizeSample> sizes(SymbolComposer symbols) {
    if (Double.isNaN(symbols.high())) {
      return List.of();
    }
    double[] round = ClassBreaks.round(Math.min(symbols.low(), 0), symbols.high(), 5);
    List<Legend.SizeSample> samples = new ArrayList<>();
    for (int i = round.length - 1; i >= 0 && samples.size() < SIZES; i--) {
      double value = round[i];
      if (value > symbols.low() || i == 0) {
        samples.add(
            new Legend.SizeSample(
                symbols.radius(value), symbols.colour(value), words.number(value)));
      }
    }
    return samples;
  }

  private String noData(SymbolMarks marks) {
    long without = Arrays.stream(marks.values()).filter(Double::isNaN).count();
    return words.get("legend.nodata", words.count(without));
  }

  private String linkCount(LinkLayer layer) {
    if (layer.counts().pairs() == 0) {
      return words.get("legend.nolinks");
    }
    boolean drawn = options.shows(MapLayer.LINKS);
    return words.links(drawn ? layer.counts() : layer.counts().hidden());
  }

  private List<Legend.LineSample> lines(LinkComposer links, LinkLayer layer, double unit) {
    LinkLook look = new LinkLook(style.links(), layer.shown(), unit);
    Strength strength = links.strength();
    Ranking ranking = links.ranking();
    int[] drawn = strongestFirst(layer, ranking);
    List<Legend.LineSample> samples = new ArrayList<>();
    String before = "";
    for (double place : LINK_PLACES) {
      int link = drawn[(int) (place * (drawn.length - 1))];
      double score = layer.scores()[link];
      double t = strength.at(score, ranking.rank(link));
      String text = words.number(score);
      if (!text.equals(before)) {
        samples.add(
            new Legend.LineSample(
                Math.max(THINNEST * unit, look.width(t)), visible(look.colour(t)), text));
      }
      before = text;
    }
    return samples;
  }

  private static int[] strongestFirst(LinkLayer layer, Ranking ranking) {
    return Arrays.stream(layer.marks().order())
        .boxed()
        .sorted(Comparator.comparingInt(ranking::rank))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** A colour as it is where many such links lie over each other. */
  private static int visible(int argb) {
    return Argb.withOpacity(argb, Math.max(FAINTEST, (argb >>> 24) / 255.0));
  }

  private List<Legend.ColourSample> classes(LinkLayer layer) {
    if (options.links().colour() != LinkColour.DIMENSION || layer.density()) {
      return List.of();
    }
    IndexStructure structure = dataset.structure();
    List<Legend.ColourSample> samples = new ArrayList<>();
    for (int i = 0; i < structure.childCount(IndexStructure.ROOT); i++) {
      samples.add(
          new Legend.ColourSample(
              Categorical.colour(i, style.theme()),
              structure.node(structure.child(IndexStructure.ROOT, i)).name().in(words.language())));
    }
    return samples;
  }
}

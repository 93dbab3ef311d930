package org.meridian.view.map.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.LinkEnds;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapStyle;

/** Makes links look by their scores. */
public final class LinkComposer {

  /** More links than this are shown as density, unless asked otherwise. */
  static final int DENSITY_ABOVE = 20_000;

  /** An unselected link keeps this part of its opacity while a city is selected. */
  static final double DIMMED = 0.1;

  private static final int GLOWING = 120;

  private final ScenarioResult result;
  private final LinkOptions options;
  private final MapStyle style;
  private final ShownSubset shown;
  private final Set<Integer> selected;
  private final LinkTable links;
  private final IndexResult scores;
  private final double[] column;
  private final CityRanking ranking;
  private final int[] strongestFirst;

  public LinkComposer(
      ScenarioResult result,
      LinkOptions options,
      MapStyle style,
      ShownSubset shown,
      Set<Integer> selected) {
    this.result = result;
    this.options = options;
    this.style = style;
    this.shown = shown;
    this.selected = selected;
    links = result.links().links();
    scores = result.links().result();
    column = scores.scores(shown.linkNode());
    ranking = scores.ranking(shown.linkNode());
    strongestFirst = shown.links().shown();
  }

  /** Numbers of the links that are drawn, the strongest first; not a copy. */
  public int[] strongestFirst() {
    return strongestFirst;
  }

  /**
   * Makes the layer.
   *
   * @param unit pixels per design pixel
   * @param gaps room before each city in pixels, for arrow heads
   */
  public LinkLayerMarks compose(ProjectedPaths paths, double unit, float[] gaps) {
    if (column.length == 0) {
      return new LinkLayerMarks(
          LinkMarks.NONE, false, 0, 0, shown.links().counts(), new double[0], List.of());
    }
    int[] argb = new int[links.size()];
    float[] widths = new float[links.size()];
    Arrays.fill(widths, 1);
    LinkLook look = new LinkLook(style.links(), strongestFirst.length, unit);
    LinkEmphasis strength = new LinkEmphasis(column, ranking);
    for (int link : strongestFirst) {
      double t = strength.at(column[link], ranking.rank(link));
      argb[link] = colour(link, look, t);
      widths[link] = look.width(t);
    }
    int lifted = dim(strongestFirst, argb);
    int crisp = selected.isEmpty() ? Math.min(GLOWING, strongestFirst.length / 20) : lifted;
    LinkMarks marks =
        new LinkMarks(
            paths, order(strongestFirst), argb, widths, ends(), perLink(gaps, strongestFirst));
    return new LinkLayerMarks(
        marks,
        density(strongestFirst.length),
        Math.min(crisp, GLOWING),
        strongestFirst.length,
        shown.links().counts(),
        column,
        List.of());
  }

  private int colour(int link, LinkLook look, double t) {
    if (options.colour() == LinkColour.STRENGTH) {
      return look.colour(t);
    }
    return look.colour(t, CategoricalColours.colour(leadingDimension(link), style.theme()));
  }

  /** The position among the dimensions of the one that gives most of a link's score. */
  private int leadingDimension(int link) {
    int leading = 0;
    double most = Double.NEGATIVE_INFINITY;
    int count = scores.structure().childCount(0);
    for (int i = 0; i < count; i++) {
      int node = scores.structure().child(0, i);
      double points = scores.score(link, node) * scores.share(node);
      if (points > most) {
        most = points;
        leading = i;
      }
    }
    return leading;
  }

  /** Fades all links that do not touch the selection; says how many do. */
  private int dim(int[] visible, int[] argb) {
    int lifted = 0;
    for (int link : visible) {
      if (isLifted(link)) {
        lifted++;
        argb[link] = ArgbColour.withOpacity(argb[link], 0.5 + 0.5 * ((argb[link] >>> 24) / 255.0));
      } else if (!selected.isEmpty()) {
        argb[link] = ArgbColour.faded(argb[link], DIMMED);
      }
    }
    return lifted;
  }

  private boolean isLifted(int link) {
    return selected.contains(links.origin(link)) || selected.contains(links.destination(link));
  }

  /** Weakest first; what touches the selection behind all others. */
  private int[] order(int[] strongestFirst) {
    int[] order = new int[strongestFirst.length];
    int under = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      if (!isLifted(strongestFirst[i])) {
        order[under++] = strongestFirst[i];
      }
    }
    for (int i = order.length - 1; i >= 0; i--) {
      if (isLifted(strongestFirst[i])) {
        order[under++] = strongestFirst[i];
      }
    }
    return order;
  }

  private LinkEnds ends() {
    return result.dataset().pairs().directed() ? options.ends() : LinkEnds.EVEN;
  }

  private float[] perLink(float[] gaps, int[] visible) {
    if (ends() != LinkEnds.ARROWED) {
      return new float[0];
    }
    float[] perLink = new float[links.size()];
    for (int link : visible) {
      perLink[link] = gaps[links.destination(link)];
    }
    return perLink;
  }

  private boolean density(int count) {
    return switch (options.blend()) {
      case OVER -> false;
      case DENSITY -> true;
      case AUTO -> count > DENSITY_ABOVE;
    };
  }

  /** Positions of the selected cities, whose links are lit. */
  Set<Integer> selected() {
    return selected;
  }

  /** How many of the links that are drawn touch the selection. */
  int lifted() {
    return (int) Arrays.stream(strongestFirst).filter(this::isLifted).count();
  }

  CityRanking ranking() {
    return ranking;
  }

  LinkEmphasis strength() {
    return new LinkEmphasis(column, ranking);
  }
}

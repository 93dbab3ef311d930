package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meridian.flow.LinkResult;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.SymbolMarks;

/**
 * Lists the names of cities by importance: selected cities, then those at the other end of their
 * strongest links, then all others by rank.
 */
public final class LabelComposer {

  private static final int LARGE = 12;
  private static final int PARTNERS = 16;

  private final Dataset dataset;
  private final Language language;

  public LabelComposer(Dataset dataset, Language language) {
    this.dataset = dataset;
    this.language = language;
  }

  /**
   * Makes the list of all cities that have a circle.
   *
   * @param ranking of cities
   */
  public List<MapLabel> compose(
      SymbolMarks symbols,
      CityRanking ranking,
      LinkResult links,
      LinkLayerMarks layer,
      Set<Integer> selected) {
    int[] marks = markOf(symbols);
    Set<Integer> order = new LinkedHashSet<>();
    selected.stream().sorted().forEach(order::add);
    if (!selected.isEmpty()) {
      partners(links, layer, selected, order);
    }
    for (int i = 0; i < ranking.rankedCount(); i++) {
      order.add(ranking.order()[i]);
    }
    List<MapLabel> labels = new ArrayList<>();
    for (int city : order) {
      if (marks[city] >= 0) {
        labels.add(label(symbols, marks[city], ranking, selected));
      }
    }
    return labels;
  }

  private int[] markOf(SymbolMarks symbols) {
    int[] marks = new int[dataset.cities().size()];
    Arrays.fill(marks, -1);
    for (int mark = 0; mark < symbols.size(); mark++) {
      marks[symbols.cities()[mark]] = mark;
    }
    return marks;
  }

  private static void partners(
      LinkResult links, LinkLayerMarks layer, Set<Integer> selected, Set<Integer> order) {
    int[] drawn = layer.marks().order();
    int wanted = selected.size() + PARTNERS;
    for (int i = drawn.length - 1; i >= 0 && order.size() < wanted; i--) {
      int from = links.links().origin(drawn[i]);
      int to = links.links().destination(drawn[i]);
      if (selected.contains(from) || selected.contains(to)) {
        order.add(from);
        order.add(to);
      }
    }
  }

  private MapLabel label(
      SymbolMarks symbols, int mark, CityRanking ranking, Set<Integer> selected) {
    int city = symbols.cities()[mark];
    int rank = ranking.rank(city);
    return new MapLabel(
        city,
        dataset.city(city).name().in(language),
        symbols.x()[mark],
        symbols.y()[mark],
        symbols.radius()[mark],
        rank > 0 && rank <= LARGE ? 0 : 1,
        selected.contains(city));
  }
}

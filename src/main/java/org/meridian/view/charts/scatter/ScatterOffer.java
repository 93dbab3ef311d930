package org.meridian.view.charts.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.scenario.ScenarioResult;

/** Which axes of a scatter plot a result offers. */
public final class ScatterOffer {

  private ScatterOffer() {}

  /** Scores, ranks, values, attributes that are numbers; then what links have. */
  public static List<ScatterAxis> of(ScenarioResult result) {
    Dataset dataset = result.dataset();
    List<ScatterAxis> axes = new ArrayList<>();
    nodes(axes, ScatterAxis.AxisKind.SCORE, dataset.structure());
    nodes(axes, ScatterAxis.AxisKind.RANK, dataset.structure());
    for (Indicator indicator : dataset.indicators().values()) {
      if (indicator.kind() == IndicatorKind.CITY && dataset.hasValues(indicator.id())) {
        axes.add(new ScatterAxis(ScatterAxis.AxisKind.VALUE, indicator.id()));
      }
    }
    TreeSet<String> attributes = new TreeSet<>();
    dataset.cities().forEach(city -> attributes.addAll(city.attributes().keySet()));
    attributes.stream()
        .map(name -> new ScatterAxis(ScatterAxis.AxisKind.ATTRIBUTE, name))
        .filter(axis -> axis.isIn(dataset))
        .forEach(axes::add);
    ScatterAxis km = new ScatterAxis(ScatterAxis.AxisKind.KM, "");
    if (km.isIn(dataset)) {
      axes.add(km);
      nodes(axes, ScatterAxis.AxisKind.LINK, result.links().result().structure());
    }
    return List.copyOf(axes);
  }

  private static void nodes(
      List<ScatterAxis> axes, ScatterAxis.AxisKind kind, IndexStructure structure) {
    for (int node = 0; node < structure.size(); node++) {
      String id = node == IndexStructure.ROOT ? "" : structure.node(node).id();
      axes.add(new ScatterAxis(kind, id));
    }
  }
}

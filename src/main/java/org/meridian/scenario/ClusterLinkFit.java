package org.meridian.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioMisfit.MisfitKind;
import org.meridian.scenario.choice.ClusterLinkLayers;

/** Whether a dataset has the links of clusters that a scenario looks at. */
final class ClusterLinkFit {

  private final Dataset dataset;
  private final Consumer<ScenarioMisfit> found;

  ClusterLinkFit(Dataset dataset, Consumer<ScenarioMisfit> found) {
    this.dataset = dataset;
    this.found = found;
  }

  /** Checks the links of a setting that stands at a path of the file. */
  void check(String path, ClusterLinkLayers links) {
    List<String> indicators =
        dataset.indicators().values().stream()
            .filter(indicator -> indicator.kind() == IndicatorKind.LINK)
            .map(Indicator::id)
            .toList();
    List<String> known =
        Stream.concat(indicators.stream(), dataset.structure().nodes().stream().map(IndexNode::id))
            .toList();
    for (int at = 0; at < links.layers().size(); at++) {
      indicator(path + "/layers/" + at, links.layers().get(at), known);
    }
    links
        .later()
        .ifPresent(
            later -> {
              indicator(path + "/later/link", later.indicator(), indicators);
              year(path + "/later/year", later.year());
            });
  }

  private void indicator(String path, String id, List<String> known) {
    if (!known.contains(id)) {
      add(path, id, MisfitKind.UNKNOWN_INDICATOR, NearName.of(id, known));
    }
  }

  private void year(String path, Period year) {
    if (!dataset.covers(year)) {
      String years =
          dataset.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
      add(path, year.toString(), MisfitKind.UNKNOWN_YEAR, years);
    }
  }

  private void add(String path, String value, MisfitKind kind, String... arguments) {
    found.accept(new ScenarioMisfit(path, value, kind, List.of(arguments)));
  }
}

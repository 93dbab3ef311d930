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
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.ScoreSlot;

/** Whether a dataset has the links, and what the scores are made of, of a setting of clusters. */
final class ClusterFit {

  private final Dataset dataset;
  private final Consumer<ScenarioMisfit> found;

  ClusterFit(Dataset dataset, Consumer<ScenarioMisfit> found) {
    this.dataset = dataset;
    this.found = found;
  }

  /** Checks a setting that stands at a path of the file. */
  void check(String path, ClusterSettings settings) {
    links(path, settings.links());
    for (int at = 0; at < settings.slots().size(); at++) {
      slot(path + "/scores/" + at, settings.slots().get(at));
    }
  }

  private void slot(String path, ScoreSlot slot) {
    List<String> nodes = dataset.structure().nodes().stream().map(IndexNode::id).toList();
    if (!slot.node().isEmpty() && !nodes.contains(slot.node())) {
      add(path + "/node", slot.node(), MisfitKind.UNKNOWN_NODE, NearName.of(slot.node(), nodes));
    }
    String by = slot.weightBy();
    boolean isKnown =
        by.isEmpty()
            || by.equals(ClusterSettings.SCORE)
            || nodes.contains(by)
            || dataset.cities().stream().anyMatch(city -> city.attributes().containsKey(by));
    if (!isKnown) {
      add(path + "/weightBy", by, MisfitKind.UNKNOWN_NODE, NearName.of(by, nodes));
    }
  }

  private void links(String path, ClusterLinkLayers links) {
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

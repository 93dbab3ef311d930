package org.meridian.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.published.PublishedRanking;
import org.meridian.scenario.ScenarioMisfit.MisfitKind;

/** Whether a side of a comparison is one that a dataset has. */
final class SideFit {

  private final Dataset dataset;
  private final Consumer<ScenarioMisfit> found;

  SideFit(Dataset dataset, Consumer<ScenarioMisfit> found) {
    this.dataset = dataset;
    this.found = found;
  }

  /**
   * Checks a side. What is of another dataset is checked once that is at hand.
   *
   * @param path where it stands in the file
   */
  void check(String path, SideChoice side) {
    switch (side) {
      case SideChoice.UsualSide _,
          SideChoice.PresentSide _,
          SideChoice.PublishedSettings _,
          SideChoice.OtherDataset _ -> {}
      case SideChoice.OtherYear other -> {
        if (!dataset.covers(other.year())) {
          String years =
              dataset.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
          add(path + "/year", other.year().toString(), MisfitKind.UNKNOWN_YEAR, years);
        }
      }
      case SideChoice.PublishedList list -> list(path + "/list", list.id());
      case SideChoice.WithoutNode without -> node(path + "/node", without.node());
      case SideChoice.KeptScenario kept -> kept(path, kept.scenario());
    }
  }

  private void list(String path, String id) {
    List<String> known =
        dataset.annotations().rankings().stream().map(PublishedRanking::id).toList();
    if (!known.contains(id)) {
      add(path, id, MisfitKind.UNKNOWN_LIST, String.join(", ", known));
    }
  }

  private void node(String path, String id) {
    List<String> parts =
        dataset.structure().nodes().stream()
            .skip(IndexStructure.ROOT + 1L)
            .map(node -> node.id())
            .toList();
    if (!parts.contains(id)) {
      add(path, id, MisfitKind.UNKNOWN_NODE, NearName.of(id, parts));
    }
  }

  private void kept(String path, Scenario kept) {
    if (kept.datasetId().equals(dataset.id())) {
      for (ScenarioMisfit misfit : ScenarioFit.check(kept, dataset)) {
        String within = misfit.path().replace("/cities/excluded", "/excluded");
        found.accept(
            new ScenarioMisfit(path + within, misfit.value(), misfit.kind(), misfit.arguments()));
      }
    }
  }

  private void add(String path, String value, MisfitKind kind, String argument) {
    found.accept(new ScenarioMisfit(path, value, kind, List.of(argument)));
  }
}

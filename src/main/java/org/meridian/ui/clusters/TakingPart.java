package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** Which cities take part in clusters: all, those of the first ranks, or those of a group. */
final class TakingPart {

  private static final List<Integer> AMONG = List.of(50, 100, 200, 500);

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ChoiceRow<Choice> row;
  private List<CityGroup> listed = List.of();

  /** A condition on ranks and groups; those on regions and countries stay as they are. */
  private record Choice(OptionalInt among, Set<String> groups) {

    static final Choice ALL = new Choice(OptionalInt.empty(), Set.of());
  }

  TakingPart(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    row = new ChoiceRow<>(messages, "clusters-among", "clusters.among", this::word, this::chose);
    offer();
    explorer.result().subscribe(result -> follow());
  }

  ChoiceRow<?> row() {
    return row;
  }

  /** Offers the groups of now, unless it does so already: that would close an open list. */
  private void follow() {
    if (!groups().equals(listed)) {
      listed = groups();
      offer();
    }
  }

  private void offer() {
    List<Choice> offered = new ArrayList<>(List.of(Choice.ALL));
    AMONG.forEach(rank -> offered.add(new Choice(OptionalInt.of(rank), Set.of())));
    for (CityGroup group : listed) {
      offered.add(new Choice(OptionalInt.empty(), Set.of(group.id())));
    }
    row.offer(offered);
    show();
    row.translate();
  }

  private List<CityGroup> groups() {
    ScenarioResult result = explorer.result().get();
    return result == null ? List.of() : result.groups();
  }

  private String word(Choice choice) {
    List<String> words = new ArrayList<>();
    for (CityGroup group : listed) {
      if (choice.groups().contains(group.id())) {
        words.add(messages.get(group.name()));
      }
    }
    choice
        .among()
        .ifPresent(rank -> words.add(messages.get("clusters.among.first", Integer.toString(rank))));
    return words.isEmpty()
        ? messages.get("clusters.among.all")
        : String.join(messages.get("trace.between"), words);
  }

  private void chose(Choice choice) {
    bench.change(
        "clusters.step.among",
        now -> now.withReach(now.reach().withAmong(choice.among()).withGroups(choice.groups())));
  }

  void translate() {
    row.translate();
  }

  /** Shows the choice of the bench. */
  void show() {
    if (bench.isOpen()) {
      ClusterReach reach = bench.settings().reach();
      row.choose(new Choice(reach.among(), reach.groups()));
    }
  }
}

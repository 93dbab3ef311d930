package org.meridian.scenario.groups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.meridian.model.address.GroupAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.ClusterReach;

/** Changes to the groups that a scenario holds. A group that it lacks is left as it is. */
public final class GroupEdits {

  private GroupEdits() {}

  /** Changes one group in its place; its id must stay. */
  public static Scenario changed(Scenario now, String id, UnaryOperator<CityGroup> change) {
    List<CityGroup> groups =
        now.groups().stream()
            .map(group -> group.id().equals(id) ? change.apply(group) : group)
            .toList();
    return now.withGroups(groups);
  }

  /**
   * Moves one group among the others.
   *
   * @param places down the list; negative for up; it stops at the ends
   */
  public static Scenario moved(Scenario now, String id, int places) {
    List<CityGroup> groups = new ArrayList<>(now.groups());
    int from = groups.stream().map(CityGroup::id).toList().indexOf(id);
    if (from < 0) {
      return now;
    }
    int to = Math.clamp((long) from + places, 0, groups.size() - 1);
    Collections.rotate(
        groups.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    return from == to ? now : now.withGroups(groups);
  }

  /**
   * Takes a group out, and with it what hangs on it: its place in the filter, its place in the
   * scope of clusters, and notes on it.
   */
  public static Scenario deleted(Scenario now, String id) {
    CityFilter filter = now.cities();
    ClusterReach reach = now.clusters().reach();
    return now.withGroups(now.groups().stream().filter(group -> !group.id().equals(id)).toList())
        .withCities(filter.withGroups(without(filter.groups(), id)))
        .withClusters(now.clusters().withReach(reach.withGroups(without(reach.groups(), id))))
        .withNotes(
            now.notes().stream()
                .filter(note -> !note.target().equals(new GroupAddress(id)))
                .toList());
  }

  private static Set<String> without(Set<String> ids, String id) {
    Set<String> rest = new HashSet<>(ids);
    rest.remove(id);
    return rest;
  }
}

package org.meridian.ui.groups;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meridian.model.City;
import org.meridian.model.address.Address;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.GroupAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.groups.GroupEdits;
import org.meridian.ui.state.Explorer;
import org.meridian.view.groups.ListedGroup;

/** What can be done with a group of the table. */
final class GroupActions {

  private final Explorer explorer;

  GroupActions(Explorer explorer) {
    this.explorer = explorer;
  }

  /** Whether it is one of the user's own, which can be changed. */
  boolean isOwn(ListedGroup row) {
    return explorer.scenario().get().groups().stream()
        .anyMatch(group -> group.id().equals(row.id()));
  }

  /** Whether a filter or the scope of clusters can name it: it is saved, or a corridor. */
  boolean isNamed(ListedGroup row) {
    return row.result().group(row.id()).isPresent();
  }

  void select(ListedGroup row) {
    // The city selected last is looked at: let it be the best.
    explorer.selection().select(row.cityIds().reversed());
  }

  /** All views show only its cities, or all again where they do so already. */
  void showOnly(ListedGroup row) {
    CityFilter only = filter(row);
    explorer.commit(
        "ranking.step.filter",
        now -> now.withCities(now.cities().equals(only) ? CityFilter.ALL : only));
  }

  /** Whether views show only its cities. */
  boolean isOnly(ListedGroup row) {
    return explorer.scenario().get().cities().equals(filter(row));
  }

  private CityFilter filter(ListedGroup row) {
    if (isNamed(row)) {
      return CityFilter.ALL.withGroups(Set.of(row.id()));
    }
    if (row.group().rule() instanceof GroupRule.ByAttribute rule) {
      Set<String> value = Set.of(rule.value());
      switch (rule.name()) {
        case GroupRule.REGION -> {
          return CityFilter.ALL.withRegions(value);
        }
        case GroupRule.COUNTRY -> {
          return CityFilter.ALL.withCountries(value);
        }
        default -> {}
      }
    }
    return CityFilter.ALL.withOnlyIds(row.memberIds());
  }

  /** Clusters are found among its cities alone, or among all again where they are so already. */
  void clusterAmong(ListedGroup row) {
    Set<String> only = Set.of(row.id());
    explorer.commit(
        "groups.step.scope",
        now -> {
          var reach = now.clusters().reach();
          Set<String> next = reach.groups().equals(only) ? Set.of() : only;
          return now.withClusters(now.clusters().withReach(reach.withGroups(next)));
        });
  }

  /** Whether clusters are found among its cities alone. */
  boolean isScope(ListedGroup row) {
    return explorer.scenario().get().clusters().reach().groups().equals(Set.of(row.id()));
  }

  /**
   * All other cities are out of the index, so that scores are normalised and ranked among these
   * alone; or all take part again where they are so already.
   */
  void renormalise(ListedGroup row) {
    Set<String> others = others(row);
    boolean again = isRenormalised(row);
    explorer.commit(
        "groups.step.renormalised",
        now -> now.withCities(now.cities().withExcludedIds(again ? Set.of() : others)));
  }

  /** Whether these cities alone take part in the index. */
  boolean isRenormalised(ListedGroup row) {
    return explorer.scenario().get().cities().excludedIds().equals(others(row));
  }

  private static Set<String> others(ListedGroup row) {
    Set<String> own = row.memberIds();
    return row.result().dataset().cities().stream()
        .map(City::id)
        .filter(id -> !own.contains(id))
        .collect(Collectors.toSet());
  }

  void move(ListedGroup row, int places) {
    explorer.commit("groups.step.moved", now -> GroupEdits.moved(now, row.id(), places));
  }

  void delete(ListedGroup row) {
    explorer.comparison().remove(new GroupAddress(row.id()).text());
    explorer.commit("groups.step.deleted", now -> GroupEdits.deleted(now, row.id()));
  }

  void change(ListedGroup row, String step, UnaryOperator<CityGroup> change) {
    explorer.commit(step, now -> GroupEdits.changed(now, row.id(), change));
  }

  /** Takes one city out; the group is a list from now on. */
  void takeOut(ListedGroup row, String city) {
    Set<String> rest =
        row.memberIds().stream().filter(id -> !id.equals(city)).collect(Collectors.toSet());
    members(row, rest);
  }

  /** Takes the selected cities in; the group is a list from now on. */
  void takeIn(ListedGroup row) {
    Set<String> more = new HashSet<>(row.memberIds());
    more.addAll(explorer.selection().cities().get());
    members(row, more);
  }

  private void members(ListedGroup row, Set<String> ids) {
    change(row, "groups.step.members", group -> group.withRule(new GroupRule.ByList(ids, false)));
  }

  /** What notes and profiles know it by: a group that stays, or a cluster by its identity. */
  static Optional<Address> address(ListedGroup row, boolean named) {
    if (row.group().rule() instanceof GroupRule.ByCluster cluster && !named) {
      return Optional.of(new ClusterAddress(cluster.cluster()));
    }
    return named ? Optional.of(new GroupAddress(row.id())) : Optional.empty();
  }

  /** Brings its profile to the front. */
  void profile(ListedGroup row) {
    address(row, isNamed(row)).ifPresent(each -> explorer.comparison().open(List.of(each.text())));
  }

  /** Sets it beside what is compared already, as far as there is room. */
  void beside(ListedGroup row) {
    address(row, isNamed(row)).ifPresent(each -> explorer.comparison().add(each.text()));
  }
}

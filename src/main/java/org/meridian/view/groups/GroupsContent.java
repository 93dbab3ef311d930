package org.meridian.view.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.corridors.CorridorRows;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.scenario.groups.GroupRows;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.groups.ListedGroup.ReportedGroup;
import org.meridian.view.tiers.TierContent;

/**
 * The table of groups, of the cities that the filter leaves; ranks, and how many are among the
 * first, stay those among all cities. Groups that are saved, tiers, clusters and corridors stand in
 * their own order, others by summed scores.
 *
 * @param result what is shown
 * @param choice what was asked for, with nothing left open
 * @param node position of the node whose scores count
 * @param rows from top to bottom
 * @param sides both sides of the comparison beside them; empty where they are not asked for
 */
public record GroupsContent(
    ScenarioResult result,
    GroupChoice choice,
    int node,
    List<ListedGroup> rows,
    Optional<GroupSides> sides)
    implements ViewContent {

  /** Copies the list. */
  public GroupsContent {
    rows = List.copyOf(rows);
  }

  /**
   * The table of a result; costs time, so run it on a worker.
   *
   * @param finder finds clusters, where they are asked for
   */
  public static GroupsContent of(
      ScenarioResult result, GroupChoice asked, Supplier<ClusterFinder> finder) {
    GroupChoice choice = asked.withBy(GroupListing.settled(result, asked.by()));
    int node = result.dataset().structure().position(choice.node()).orElse(IndexStructure.ROOT);
    GroupListing listing = new GroupListing(result, finder);
    Map<String, CorridorRow> corridors = corridors(result, choice, node, listing);
    Map<String, PublishedFinding> findings =
        choice.by().equals(GroupChoice.PUBLISHED) ? listing.findings() : Map.of();
    List<GroupListing.Titled> listed = listing.of(choice.by());
    List<GroupRow> figures = figures(result, listed, node, choice.top());
    List<ListedGroup> rows = new ArrayList<>();
    for (int at = 0; at < listed.size(); at++) {
      if (result.hidesCities() && figures.get(at).set().count() == 0) {
        continue;
      }
      CityGroup group = listed.get(at).group();
      rows.add(
          new ListedGroup(
              result,
              group,
              listed.get(at).title(),
              group.colour() == CityGroup.NO_COLOUR ? at : group.colour(),
              figures.get(at),
              bestFirst(result, figures.get(at), node),
              new ReportedGroup(
                  Optional.ofNullable(corridors.get(group.id())),
                  Optional.ofNullable(findings.get(group.id())))));
    }
    if (choice.isOrderedBySum()) {
      rows.sort(
          Comparator.comparingDouble((ListedGroup row) -> -row.figures().scores().sum())
              .thenComparing(ListedGroup::id));
    }
    return new GroupsContent(result, choice, node, rows, Optional.empty());
  }

  private static List<GroupRow> figures(
      ScenarioResult result, List<GroupListing.Titled> listed, int node, int top) {
    List<CityGroup> groups = listed.stream().map(GroupListing.Titled::group).toList();
    List<String> keys = listed.stream().map(GroupListing.Titled::key).toList();
    CityGrouping grouping = CityGrouping.keyed(result, groups, keys).among(result.shownCities());
    return GroupRows.of(result, grouping, node, top).rows();
  }

  private static List<Integer> bestFirst(ScenarioResult result, GroupRow row, int node) {
    CityRanking ranking = result.cities().ranking(node);
    return row.set().members().stream()
        .boxed()
        .sorted(
            Comparator.comparing((Integer city) -> ranking.rank(city) == 0)
                .thenComparing(ranking::rank)
                .thenComparing(city -> city))
        .toList();
  }

  private static Map<String, CorridorRow> corridors(
      ScenarioResult result, GroupChoice choice, int node, GroupListing listing) {
    if (!choice.by().equals(GroupChoice.CORRIDOR)) {
      return Map.of();
    }
    int[] clusters =
        listing
            .clusters()
            .map(found -> found.analysis().numberByCity())
            .orElseGet(() -> new int[result.dataset().cities().size()]);
    return new CorridorRows(result, node, clusters)
        .rows().stream().collect(Collectors.toMap(row -> row.corridor().id(), Function.identity()));
  }

  /** The same with both sides of the comparison beside it. */
  public GroupsContent beside(GroupSides both) {
    return new GroupsContent(result, choice, node, rows, Optional.of(both));
  }

  /** The columns, the name first. */
  public List<Column<ListedGroup>> columns() {
    return GroupCells.all(this);
  }

  /** The same rows in another order. */
  public GroupsContent inOrder(List<ListedGroup> others) {
    return new GroupsContent(result, choice, node, others, sides);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (!rows.isEmpty()) {
      return Optional.empty();
    }
    if (choice.by().equals(GroupChoice.TIER)) {
      return TierContent.of(result).emptyReason();
    }
    if (result.hidesCities()) {
      return Optional.of(TextInLanguage.key("groups.empty.filter"));
    }
    return Optional.of(
        TextInLanguage.key(
            switch (choice.by()) {
              case GroupChoice.SAVED -> "groups.empty.saved";
              case GroupChoice.CLUSTER -> "groups.empty.cluster";
              default -> "groups.empty";
            }));
  }
}

package org.meridian.view.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.groups.GroupRow;
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
 * @param refusal why there cannot be clusters where they are asked for; else empty
 */
public record GroupsContent(
    ScenarioResult result,
    GroupChoice choice,
    int node,
    List<ListedGroup> rows,
    Optional<GroupSides> sides,
    Optional<TextInLanguage> refusal)
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
    Map<String, CorridorRow> corridors =
        choice.by().equals(GroupChoice.CORRIDOR) ? listing.corridors(node) : Map.of();
    Map<String, PublishedFinding> findings =
        choice.by().equals(GroupChoice.PUBLISHED) ? listing.findings() : Map.of();
    List<GroupListing.Titled> listed = listing.of(choice.by());
    List<GroupRow> figures = listing.figures(listed, node, choice.top());
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
    Optional<TextInLanguage> refusal =
        choice.by().equals(GroupChoice.CLUSTER) ? listing.answer().refusal() : Optional.empty();
    return new GroupsContent(result, choice, node, rows, Optional.empty(), refusal);
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

  /** The same with both sides of the comparison beside it. */
  public GroupsContent beside(GroupSides both) {
    return new GroupsContent(result, choice, node, rows, Optional.of(both), refusal);
  }

  /** The columns, the name first. */
  public List<Column<ListedGroup>> columns() {
    return GroupCells.all(this);
  }

  /** The same rows in another order. */
  public GroupsContent inOrder(List<ListedGroup> others) {
    return new GroupsContent(result, choice, node, others, sides, refusal);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (!rows.isEmpty()) {
      return Optional.empty();
    }
    if (refusal.isPresent()) {
      return refusal;
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

package org.meridian.view;

import java.util.Set;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.map.MapSight;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.profile.ComparedProfiles;

/**
 * What the user looks at, beside the scenario. None of it changes a score.
 *
 * @param map how a map is drawn and of what part of the world
 * @param links which links tables of links show, and in what order
 * @param profiles the cities side by side
 * @param groups which groups a table lists
 * @param clusters what of the clusters is looked at
 * @param selected ids of selected cities
 * @param charts what charts show
 */
public record ViewChoices(
    MapSight map,
    LinkTableChoice links,
    ComparedProfiles profiles,
    GroupChoice groups,
    ClusterLook clusters,
    Set<String> selected,
    ChartChoices charts) {

  /** As the program opens: the map on the data, nothing selected, no city compared. */
  public static final ViewChoices DEFAULT =
      new ViewChoices(
          MapSight.DEFAULT,
          new LinkTableChoice(MatrixOrder.RANK, BlockChoice.USUAL),
          ComparedProfiles.NONE,
          GroupChoice.USUAL,
          ClusterLook.USUAL,
          Set.of(),
          ChartChoices.USUAL);

  /** Copies the set. */
  public ViewChoices {
    selected = Set.copyOf(selected);
  }

  /** The same with another map. */
  public ViewChoices with(MapSight other) {
    return new ViewChoices(other, links, profiles, groups, clusters, selected, charts);
  }

  /** The same in another order. */
  public ViewChoices with(MatrixOrder other) {
    return new ViewChoices(
        map,
        new LinkTableChoice(other, links.blocks()),
        profiles,
        groups,
        clusters,
        selected,
        charts);
  }

  /** The same with cities selected, by id. */
  public ViewChoices selecting(Set<String> cities) {
    return new ViewChoices(map, links, profiles, groups, clusters, cities, charts);
  }

  /** The same with other cities side by side. */
  public ViewChoices with(ComparedProfiles other) {
    return new ViewChoices(map, links, other, groups, clusters, selected, charts);
  }

  /** The same with a table of other groups. */
  public ViewChoices with(GroupChoice other) {
    return new ViewChoices(map, links, profiles, other, clusters, selected, charts);
  }

  /** The same looking at clusters in another way. */
  public ViewChoices with(ClusterLook other) {
    return new ViewChoices(map, links, profiles, groups, other, selected, charts);
  }

  /** The same with other charts. */
  public ViewChoices with(ChartChoices other) {
    return new ViewChoices(map, links, profiles, groups, clusters, selected, other);
  }

  /** The same with sums of links between other groups. */
  public ViewChoices with(BlockChoice other) {
    return new ViewChoices(
        map,
        new LinkTableChoice(links.order(), other),
        profiles,
        groups,
        clusters,
        selected,
        charts);
  }

  /** Of cities along a matrix. */
  public MatrixOrder order() {
    return links.order();
  }

  /** Which links between which groups are summed. */
  public BlockChoice blocks() {
    return links.blocks();
  }

  /**
   * Which links tables of links show, and in what order.
   *
   * @param order of cities along a matrix
   * @param blocks which links between which groups are summed
   */
  public record LinkTableChoice(MatrixOrder order, BlockChoice blocks) {}
}

package org.meridian.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.view.clusters.ClusterBoard;
import org.meridian.view.clusters.layers.LayersContent;
import org.meridian.view.content.ViewContent;
import org.meridian.view.data.DataContent;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.links.LinksContent;
import org.meridian.view.map.MapContent;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.tiers.TierContent;
import org.meridian.view.trace.TracePage;

/**
 * All views, in the order of tabs, menus and help. Whatever is listed here is a tab, an export and
 * a choice of {@code render --view}.
 */
public final class Views {

  /** The map, or several small ones. */
  public static final View MAP =
      view(
          "map",
          "shell.tab.map",
          ViewGroup.MAP,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.MAP, ViewOption.TIERS),
          ask -> MapContent.of(ask.result(), ask.choices().map(), ask.choices().selected()));

  /** The map with city clusters, and the strip of radii. */
  public static final View CLUSTERS =
      view(
          "clusters",
          "shell.tab.clusters",
          ViewGroup.CLUSTERS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.MAP, ViewOption.CLUSTER_LINKS),
          ask ->
              ClusterBoard.of(
                  MapContent.of(ask.result(), ask.choices().map(), ask.choices().selected()),
                  ask.choices().clusters()));

  /** Links between clusters in layers side by side. */
  public static final View CLUSTER_LAYERS =
      view(
          "cluster-layers",
          "clusters.layers.tab",
          ViewGroup.CLUSTERS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.MAP, ViewOption.CLUSTER_LINKS),
          ask ->
              LayersContent.of(
                  MapContent.of(ask.result(), ask.choices().map(), Set.of()),
                  ask.clusters().get().find(ask.result(), ask.choices().clusters())));

  /** The ranking of cities. */
  public static final View RANKING =
      view(
          "ranking",
          "ranking.title",
          ViewGroup.CITIES,
          ViewPlace.SIDE,
          Set.of(ViewOption.BASELINE),
          ask -> RankingContent.of(ask.result(), ask.baseline()));

  /** The list of links. */
  public static final View LINKS =
      view(
          "links",
          "links.tab",
          ViewGroup.LINKS,
          ViewPlace.MIDDLE,
          Set.of(),
          ask -> LinksContent.of(ask.result()));

  /** Links as a matrix of cities. */
  public static final View MATRIX =
      view(
          "matrix",
          "shell.tab.matrix",
          ViewGroup.LINKS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.ORDER),
          ask -> MatrixCells.of(ask.result(), ask.choices().order()));

  /** Links between groups of cities, as a diagram or a matrix. */
  public static final View BLOCKS =
      view(
          "blocks",
          "blocks.tab",
          ViewGroup.LINKS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.BLOCKS),
          ask -> BlockContent.of(ask.result(), ask.choices().blocks(), ask.clusters()));

  /** Cities side by side. */
  public static final View PROFILE =
      view(
          "profile",
          "profile.tab",
          ViewGroup.CITIES,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.CITIES),
          ask -> ProfileContent.of(ask.result(), ask.choices().profiles(), ask.clusters()));

  /** The values of all cities. */
  public static final View DATA =
      view(
          "data",
          "data.tab",
          ViewGroup.CITIES,
          ViewPlace.MIDDLE,
          Set.of(),
          ask -> DataContent.of(ask.result(), ask.words().language()));

  /** The result beside another year, the settings as published, a list or a held result. */
  public static final View COMPARE =
      view(
          "compare",
          "compare.short",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.BASELINE, ViewOption.SIDES, ViewOption.SHARE_COLUMNS),
          ask -> ContentMakers.compared(ask).sharing(ask.choices().charts().shares()));

  /** The two sides and their difference as maps under one camera. */
  public static final View THREE_MAPS =
      view(
          "three-maps",
          "compare.maps.short",
          ViewGroup.COMPARE,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.MAP, ViewOption.BASELINE, ViewOption.SIDES),
          ContentMakers::threeMaps);

  /** Ranks of two sides as slopes. */
  public static final View SLOPE = ChartViews.SLOPE;

  /** Why a city's place or score changed between two sides. */
  public static final View WHY = ChartViews.WHY;

  /** Lines of any measure over the years of the dataset. */
  public static final View LINES = ChartViews.LINES;

  /** Ranks over the years of the dataset. */
  public static final View BUMP = ChartViews.BUMP;

  /** Cities or links as points by any two measures. */
  public static final View SCATTER = ChartViews.SCATTER;

  /** Several ranked lists side by side. */
  public static final View TOP_LISTS = ChartViews.TOP_LISTS;

  /** Groups of cities as a table. */
  public static final View GROUPS =
      view(
          "groups",
          "groups.tab",
          ViewGroup.GROUPS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.GROUPS, ViewOption.SIDES),
          ContentMakers::groups);

  /** Cities in tiers by their scores, as a pyramid. */
  public static final View PYRAMID =
      view(
          "pyramid",
          "pyramid.tab",
          ViewGroup.GROUPS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.TIERS),
          ask -> TierContent.of(ask.result()));

  /** The cities that meet some conditions. */
  public static final View QUERY =
      view(
          "query",
          "query.tab",
          ViewGroup.GROUPS,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.QUERY, ViewOption.BASELINE, ViewOption.SIDES),
          ContentMakers::query);

  /** Where one score of a city comes from; of the index, unless the window shows another. */
  public static final View TRACE =
      view(
          TracePage.VIEW,
          "trace.tab",
          ViewGroup.CITIES,
          ViewPlace.DETAIL,
          Set.of(ViewOption.CITIES),
          ContentMakers::trace);

  /** Every view there is. */
  public static final List<View> ALL =
      Stream.concat(
              Stream.of(
                  MAP,
                  CLUSTERS,
                  CLUSTER_LAYERS,
                  RANKING,
                  LINKS,
                  MATRIX,
                  BLOCKS,
                  PROFILE,
                  DATA,
                  SCATTER,
                  COMPARE,
                  SLOPE,
                  THREE_MAPS,
                  WHY,
                  TOP_LISTS,
                  BUMP,
                  LINES,
                  GROUPS,
                  PYRAMID,
                  QUERY,
                  TRACE),
              Arrays.stream(MethodTopic.values()).map(Views::method))
          .toList();

  /** The page on the least change of weights that brings a city to the front. */
  public static final View MAKE_FIRST = find(MethodTopic.FIRST.viewId()).orElseThrow();

  private Views() {}

  private static View view(
      String id,
      String titleKey,
      ViewGroup group,
      ViewPlace place,
      Set<ViewOption> options,
      Function<ViewRequest, ? extends ViewContent> maker) {
    return new View(id, titleKey, group, place, options, maker);
  }

  /** A page on the method, as it stands before anything is chosen on it. */
  private static View method(MethodTopic topic) {
    return view(
        topic.viewId(),
        "method." + topic.key() + ".short",
        ViewGroup.METHOD,
        ViewPlace.MIDDLE,
        topic == MethodTopic.FIRST ? Set.of(ViewOption.CITIES) : Set.of(),
        ask -> ContentMakers.page(topic, ask));
  }

  /** The view of an id. */
  public static Optional<View> find(String id) {
    return ALL.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  /** The views that stand in a place, in order. */
  public static List<View> at(ViewPlace place) {
    return ALL.stream().filter(view -> view.place() == place).toList();
  }

  /** The tabs of the middle in order, each with the views that are its segments. */
  public static SortedMap<ViewGroup, List<View>> tabs() {
    SortedMap<ViewGroup, List<View>> tabs = new TreeMap<>();
    at(ViewPlace.MIDDLE)
        .forEach(view -> tabs.computeIfAbsent(view.group(), group -> new ArrayList<>()).add(view));
    return tabs;
  }

  /** All ids in a row, as help and errors name them. */
  public static String ids() {
    return ALL.stream().map(View::id).collect(Collectors.joining(", "));
  }
}

package org.meridian.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.view.content.ViewContent;
import org.meridian.view.links.LinksContent;
import org.meridian.view.map.MapContent;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.profile.ProfiledCities;
import org.meridian.view.ranking.RankingContent;

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
          Set.of(ViewOption.MAP),
          ask -> MapContent.of(ask.result(), ask.choices().map(), ask.choices().selected()));

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
          "shell.tab.links",
          ViewGroup.LINKS,
          ViewPlace.DETAIL,
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

  /** Cities side by side. */
  public static final View PROFILE =
      view(
          "profile",
          "profile.tab",
          ViewGroup.CITIES,
          ViewPlace.MIDDLE,
          Set.of(ViewOption.CITIES),
          ask -> ProfiledCities.of(ask.result(), ask.choices().profiles()));

  /** Every view there is. */
  public static final List<View> ALL = List.of(MAP, RANKING, LINKS, MATRIX, PROFILE);

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

  /** The view of an id. */
  public static Optional<View> find(String id) {
    return ALL.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  /** The views that stand in a place, in order. */
  public static List<View> at(ViewPlace place) {
    return ALL.stream().filter(view -> view.place() == place).toList();
  }

  /** All ids in a row, as help and errors name them. */
  public static String ids() {
    return ALL.stream().map(View::id).collect(Collectors.joining(", "));
  }
}

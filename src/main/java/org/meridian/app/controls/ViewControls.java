package org.meridian.app.controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.meridian.render.figure.blocks.BlockPainter;
import org.meridian.render.figure.tiers.PyramidPainter;
import org.meridian.ui.clusters.BenchTags;
import org.meridian.ui.clusters.ClusterRankingView;
import org.meridian.ui.comparison.SidesView;
import org.meridian.ui.comparison.maps.ThreeMapsView;
import org.meridian.ui.data.DataView;
import org.meridian.ui.groups.GroupsView;
import org.meridian.ui.groups.blocks.BlocksView;
import org.meridian.ui.links.LinksView;
import org.meridian.ui.map.MapStand;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.matrix.MatrixView;
import org.meridian.ui.method.MethodPage;
import org.meridian.ui.profile.ProfileView;
import org.meridian.ui.query.QueryView;
import org.meridian.ui.ranking.RankingView;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tabs.LateView;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.tiers.PyramidView;
import org.meridian.ui.trace.TraceView;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewGroup;
import org.meridian.view.Views;
import org.meridian.view.profile.ComparedProfiles;

/** The controls of all views, made once for a window: one line a view. */
public final class ViewControls {

  private static final Map<View, Function<ControlTools, ViewControl>> FACTORIES =
      Map.ofEntries(
          Map.entry(Views.CLUSTER_LAYERS, BenchControls::layers),
          Map.entry(Views.RANKING, ViewControls::ranking),
          Map.entry(Views.LINKS, ViewControls::links),
          Map.entry(Views.MATRIX, ViewControls::matrix),
          Map.entry(Views.BLOCKS, ViewControls::blocks),
          Map.entry(Views.PROFILE, ViewControls::profile),
          Map.entry(Views.DATA, ViewControls::data),
          Map.entry(Views.COMPARE, ViewControls::compare),
          Map.entry(Views.THREE_MAPS, ViewControls::threeMaps),
          Map.entry(Views.SCATTER, ChartControls::scatter),
          Map.entry(Views.TOP_LISTS, ChartControls::lists),
          Map.entry(Views.SLOPE, ChartControls::slope),
          Map.entry(Views.WHY, ChartControls::why),
          Map.entry(Views.BUMP, ChartControls::bump),
          Map.entry(Views.LINES, ChartControls::lines),
          Map.entry(Views.GROUPS, ViewControls::groups),
          Map.entry(Views.PYRAMID, ViewControls::pyramid),
          Map.entry(Views.QUERY, ViewControls::query),
          Map.entry(Views.TRACE, ViewControls::trace));

  private ViewControls() {}

  /**
   * Makes the control of every view; on the JavaFX thread.
   *
   * @param map of the window, which others watch too
   */
  public static Map<View, ViewControl> of(ControlTools tools, MapView map) {
    Map<View, ViewControl> controls = new HashMap<>();
    controls.put(
        Views.MAP,
        chosen(Views.MAP, new LateView<>(() -> new MapStand(map)), tools, () -> choices(map))
            .standing(
                () -> ViewChoices.DEFAULT.with(map.standing()),
                choices -> map.restore(choices.map())));
    controls.put(Views.CLUSTERS, BenchControls.clusters(tools, map));
    ViewControl method = method(tools);
    Views.ALL.stream()
        .filter(view -> view.group() == ViewGroup.METHOD)
        .forEach(view -> controls.put(view, method));
    FACTORIES.forEach((view, factory) -> controls.put(view, factory.apply(tools)));
    return controls;
  }

  private static ViewControl ranking(ControlTools tools) {
    LateView<RankingView> cities =
        new LateView<>(
            () ->
                new RankingView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.bands(),
                    new BenchTags(tools.bench())));
    LateView<Node> both =
        new LateView<>(
            () ->
                new ClusterRankingView(
                    tools.explorer(), tools.messages(), tools.bench(), cities.get()));
    return ViewControl.late(both, cities.asked(RankingView::exported));
  }

  private static ViewControl links(ControlTools tools) {
    LateView<LinksView> links =
        new LateView<>(() -> new LinksView(tools.explorer(), tools.messages(), tools.background()));
    return links.control(LinksView::exported);
  }

  private static ViewControl matrix(ControlTools tools) {
    LateView<MatrixView> matrix =
        new LateView<>(
            () -> new MatrixView(tools.explorer(), tools.messages(), tools.background()));
    Supplier<ViewChoices> choices = () -> ViewChoices.DEFAULT.with(matrix.get().order());
    return chosen(Views.MATRIX, matrix, tools, choices)
        .standing(choices, other -> matrix.get().order(other.order()));
  }

  private static ViewControl profile(ControlTools tools) {
    LateView<ProfileView> profile =
        new LateView<>(
            () ->
                new ProfileView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.bands(),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.PROFILE, kind)));
    return profile
        .control(ProfileView::exported)
        .emptyWhile(tools.explorer().comparison().cities().map(List::isEmpty))
        .written("profiles")
        .standing(
            () ->
                ViewChoices.DEFAULT.with(
                    ComparedProfiles.of(tools.explorer().comparison().cities().get())),
            choices -> tools.explorer().comparison().show(choices.profiles().cities()));
  }

  private static ViewControl data(ControlTools tools) {
    LateView<DataView> data =
        new LateView<>(
            () ->
                new DataView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    kind -> tools.files().export().accept(Views.DATA, kind)));
    return data.control(DataView::exported);
  }

  private static ViewControl compare(ControlTools tools) {
    LateView<SidesView> sides =
        new LateView<>(
            () ->
                new SidesView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.sides(),
                    kind -> tools.files().export().accept(Views.COMPARE, kind)));
    return sides
        .control(SidesView::exported)
        .standing(sides.asked(SidesView::choices), sides.given(SidesView::choose));
  }

  private static ViewControl threeMaps(ControlTools tools) {
    LateView<ThreeMapsView> maps =
        new LateView<>(
            () ->
                new ThreeMapsView(
                    tools.explorer(),
                    tools.messages(),
                    tools.sides(),
                    tools.choices(),
                    new MapPane.Drawing(
                        tools.figures().renderer(), tools.figures().composer(), tools.background()),
                    kind -> tools.files().export().accept(Views.THREE_MAPS, kind)));
    return maps.control(ThreeMapsView::exported);
  }

  private static ViewControl groups(ControlTools tools) {
    LateView<GroupsView> groups =
        new LateView<>(
            () ->
                new GroupsView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.figures().clusters().fresh(),
                    tools.groups(),
                    tools.sides().sources(),
                    kind -> tools.files().export().accept(Views.GROUPS, kind)));
    return groups
        .control(GroupsView::exported)
        .standing(
            () -> ViewChoices.DEFAULT.with(groups.get().choice()),
            choices -> groups.get().choose(choices.groups()));
  }

  private static ViewControl pyramid(ControlTools tools) {
    LateView<PyramidView> pyramid =
        new LateView<>(
            () ->
                new PyramidView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    new PyramidPainter(tools.figures().typefaces()),
                    tools.groups(),
                    kind -> tools.files().export().accept(Views.PYRAMID, kind)));
    return pyramid.control(PyramidView::exported);
  }

  private static ViewControl blocks(ControlTools tools) {
    LateView<BlocksView> blocks =
        new LateView<>(
            () ->
                new BlocksView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    new BlockPainter(tools.figures().typefaces()),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.BLOCKS, kind)));
    return blocks.control(BlocksView::exported);
  }

  private static ViewControl query(ControlTools tools) {
    LateView<QueryView> query =
        new LateView<>(
            () ->
                new QueryView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.groups(),
                    tools.sides().sources(),
                    kind -> tools.files().export().accept(Views.QUERY, kind)));
    return query.control(QueryView::exported);
  }

  private static ViewControl trace(ControlTools tools) {
    TraceView trace = new TraceView(tools.explorer(), tools.messages(), tools.background());
    return ViewControl.of(trace, trace::exported)
        .emptyWhile(tools.explorer().tracing().traced().map(Optional::isEmpty));
  }

  private static ViewControl method(ControlTools tools) {
    LateView<MethodPage> method =
        new LateView<>(
            () ->
                new MethodPage(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.files().stages()));
    return method
        .control(MethodPage::exported)
        .turning(method.given(MethodPage::turnTo))
        .standing(() -> ViewChoices.DEFAULT.with(focus(tools.explorer())), choices -> {});
  }

  /** The pages on one city are about the one selected last, which steps hold beside. */
  private static ComparedProfiles focus(Explorer explorer) {
    return ComparedProfiles.of(explorer.selection().focus().get().stream().toList());
  }

  /** A control whose content is made anew for exports, of the result in the window. */
  private static ViewControl chosen(
      View view, Supplier<Node> made, ControlTools tools, Supplier<ViewChoices> choices) {
    return ViewControl.late(
        made,
        () ->
            Optional.ofNullable(tools.explorer().result().get())
                .map(result -> ShownView.chosen(view, result, choices.get())));
  }

  private static ViewChoices choices(MapView map) {
    return ViewChoices.DEFAULT.with(map.exportSight());
  }
}

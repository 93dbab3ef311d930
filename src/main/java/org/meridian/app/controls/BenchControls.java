package org.meridian.app.controls;

import java.util.Optional;
import org.meridian.render.figure.strip.StripPainter;
import org.meridian.ui.clusters.ClustersView;
import org.meridian.ui.clusters.StripPane;
import org.meridian.ui.clusters.layers.LayersView;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.tabs.LateView;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterBoard;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.map.MapContent;
import org.meridian.view.map.MapSight;

/** The controls of the views of clusters, which share a bench. */
final class BenchControls {

  private BenchControls() {}

  static ViewControl clusters(ControlTools tools, MapView map) {
    LateView<ClustersView> view = new LateView<>(() -> bench(tools, map));
    return view.control(
            bench ->
                bench
                    .exported()
                    .map(
                        now ->
                            ShownView.standing(
                                Views.CLUSTERS, now.result(), board(tools, now, map))))
        .standing(
            () -> ViewChoices.DEFAULT.with(map.standing()).with(looked(tools)),
            choices -> {
              map.restore(choices.map());
              tools.bench().look(now -> choices.clusters());
            });
  }

  private static ClustersView bench(ControlTools tools, MapView map) {
    StripPane strip =
        new StripPane(
            tools.explorer(),
            tools.messages(),
            tools.bench(),
            new StripPainter(tools.figures().typefaces()),
            tools.background());
    return new ClustersView(tools.explorer(), tools.messages(), tools.bench(), map, strip);
  }

  static ViewControl layers(ControlTools tools) {
    LateView<LayersView> layers =
        new LateView<>(
            () ->
                new LayersView(
                    tools.explorer(),
                    tools.messages(),
                    tools.bench(),
                    tools.figures().clusters(),
                    tools.choices(),
                    new MapPane.Drawing(
                        tools.figures().renderer(),
                        tools.figures().composer(),
                        tools.background())));
    return layers.control(
        view ->
            view.exported()
                .map(now -> ShownView.standing(Views.CLUSTER_LAYERS, now.map().result(), now)));
  }

  /** What is looked at, in presenter mode as it stands there. */
  private static ClusterLook looked(ControlTools tools) {
    return tools.bench().sight().presented().seen(tools.bench().look().get());
  }

  private static ClusterBoard board(ControlTools tools, BenchContent now, MapView map) {
    MapSight sight = tools.bench().sight().presented().seen(map.exportSight());
    MapContent under = MapContent.of(now.result(), sight, now.lit());
    return new ClusterBoard(under, Optional.of(now.answer()), ClusterLook.USUAL);
  }
}

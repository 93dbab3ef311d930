package org.meridian.ui.stage;

import java.util.List;
import java.util.Map;
import org.meridian.render.figure.charts.BumpPainter;
import org.meridian.render.figure.charts.LinesPainter;
import org.meridian.render.figure.charts.ListsPainter;
import org.meridian.render.figure.charts.ScatterPainter;
import org.meridian.render.figure.charts.SlopePainter;
import org.meridian.render.figure.charts.WaterfallPainter;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.ui.background.Background;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.comparison.charts.BumpView;
import org.meridian.ui.comparison.charts.LinesView;
import org.meridian.ui.comparison.charts.ListsView;
import org.meridian.ui.comparison.charts.ScatterView;
import org.meridian.ui.comparison.charts.SlopeView;
import org.meridian.ui.comparison.charts.WhyView;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;

/**
 * The charts of the window under test.
 *
 * @param explorer state
 * @param messages words
 * @param background works and paints
 */
record OpenCharts(Explorer explorer, LiveMessages messages, Background background) {

  /** Puts them among the controls. */
  void add(Map<View, ViewControl> controls, ComparedTools compared) {
    BundledTypefaces typefaces = BundledTypefaces.bundled();
    LinesView lines =
        new LinesView(
            explorer,
            messages,
            background,
            new LinesPainter(typefaces),
            new ClusterFinder(List.of()),
            kind -> {});
    controls.put(Views.LINES, ViewControl.of(lines, lines::exported));
    BumpView bump =
        new BumpView(
            explorer,
            messages,
            background,
            new BumpPainter(typefaces),
            new ClusterFinder(List.of()),
            kind -> {});
    controls.put(Views.BUMP, ViewControl.of(bump, bump::exported));
    SlopeView slope =
        new SlopeView(
            explorer,
            messages,
            background,
            compared,
            new SlopePainter(typefaces),
            new ClusterFinder(List.of()),
            kind -> {});
    controls.put(Views.SLOPE, ViewControl.of(slope, slope::exported));
    ListsView lists =
        new ListsView(
            explorer,
            messages,
            background,
            compared,
            new ListsPainter(typefaces),
            new ClusterFinder(List.of()),
            kind -> {});
    controls.put(
        Views.TOP_LISTS,
        ViewControl.of(lists, lists::exported).standing(lists::choices, lists::choose));
    ScatterView scatter =
        new ScatterView(
            explorer,
            messages,
            background,
            new ScatterPainter(typefaces),
            new ClusterFinder(List.of()),
            kind -> {});
    controls.put(Views.SCATTER, ViewControl.of(scatter, scatter::exported));
    WhyView why =
        new WhyView(
            explorer, messages, background, compared, new WaterfallPainter(typefaces), kind -> {});
    controls.put(Views.WHY, ViewControl.of(why, why::exported));
  }
}

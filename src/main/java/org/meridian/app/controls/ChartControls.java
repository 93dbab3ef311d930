package org.meridian.app.controls;

import org.meridian.render.figure.charts.BumpPainter;
import org.meridian.render.figure.charts.LinesPainter;
import org.meridian.render.figure.charts.ListsPainter;
import org.meridian.render.figure.charts.ScatterPainter;
import org.meridian.render.figure.charts.SlopePainter;
import org.meridian.render.figure.charts.WaterfallPainter;
import org.meridian.ui.comparison.charts.BumpView;
import org.meridian.ui.comparison.charts.LinesView;
import org.meridian.ui.comparison.charts.ListsView;
import org.meridian.ui.comparison.charts.ScatterView;
import org.meridian.ui.comparison.charts.SlopeView;
import org.meridian.ui.comparison.charts.WhyView;
import org.meridian.ui.tabs.LateView;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.view.Views;

/** The controls of charts over years and between sides. */
final class ChartControls {

  private ChartControls() {}

  static ViewControl lines(ControlTools tools) {
    LateView<LinesView> lines =
        new LateView<>(
            () ->
                new LinesView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    new LinesPainter(tools.figures().typefaces()),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.LINES, kind)));
    return lines
        .control(LinesView::exported)
        .standing(lines.asked(LinesView::choices), lines.given(LinesView::choose));
  }

  static ViewControl bump(ControlTools tools) {
    LateView<BumpView> bump =
        new LateView<>(
            () ->
                new BumpView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    new BumpPainter(tools.figures().typefaces()),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.BUMP, kind)));
    return bump.control(BumpView::exported)
        .standing(bump.asked(BumpView::choices), bump.given(BumpView::choose));
  }

  static ViewControl slope(ControlTools tools) {
    LateView<SlopeView> slope =
        new LateView<>(
            () ->
                new SlopeView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.sides(),
                    new SlopePainter(tools.figures().typefaces()),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.SLOPE, kind)));
    return slope
        .control(SlopeView::exported)
        .standing(slope.asked(SlopeView::choices), slope.given(SlopeView::choose));
  }

  static ViewControl lists(ControlTools tools) {
    LateView<ListsView> lists =
        new LateView<>(
            () ->
                new ListsView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.sides(),
                    new ListsPainter(tools.figures().typefaces()),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.TOP_LISTS, kind)));
    return lists
        .control(ListsView::exported)
        .standing(lists.asked(ListsView::choices), lists.given(ListsView::choose));
  }

  static ViewControl scatter(ControlTools tools) {
    LateView<ScatterView> scatter =
        new LateView<>(
            () ->
                new ScatterView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    new ScatterPainter(tools.figures().typefaces()),
                    tools.figures().clusters().fresh(),
                    kind -> tools.files().export().accept(Views.SCATTER, kind)));
    return scatter
        .control(ScatterView::exported)
        .standing(scatter.asked(ScatterView::choices), scatter.given(ScatterView::choose));
  }

  static ViewControl why(ControlTools tools) {
    LateView<WhyView> why =
        new LateView<>(
            () ->
                new WhyView(
                    tools.explorer(),
                    tools.messages(),
                    tools.background(),
                    tools.sides(),
                    new WaterfallPainter(tools.figures().typefaces()),
                    kind -> tools.files().export().accept(Views.WHY, kind)));
    return why.control(WhyView::exported)
        .standing(why.asked(WhyView::choices), why.given(WhyView::choose));
  }
}

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
import org.meridian.ui.tabs.ViewControl;
import org.meridian.view.Views;

/** The controls of charts over years and between sides. */
final class ChartControls {

  private ChartControls() {}

  static ViewControl lines(ControlTools tools) {
    LinesView lines =
        new LinesView(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            new LinesPainter(tools.figures().typefaces()),
            tools.figures().clusters().fresh(),
            kind -> tools.files().export().accept(Views.LINES, kind));
    return ViewControl.of(lines, lines::exported).standing(lines::choices, lines::choose);
  }

  static ViewControl bump(ControlTools tools) {
    BumpView bump =
        new BumpView(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            new BumpPainter(tools.figures().typefaces()),
            tools.figures().clusters().fresh(),
            kind -> tools.files().export().accept(Views.BUMP, kind));
    return ViewControl.of(bump, bump::exported).standing(bump::choices, bump::choose);
  }

  static ViewControl slope(ControlTools tools) {
    SlopeView slope =
        new SlopeView(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            tools.sides(),
            new SlopePainter(tools.figures().typefaces()),
            tools.figures().clusters().fresh(),
            kind -> tools.files().export().accept(Views.SLOPE, kind));
    return ViewControl.of(slope, slope::exported).standing(slope::choices, slope::choose);
  }

  static ViewControl lists(ControlTools tools) {
    ListsView lists =
        new ListsView(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            tools.sides(),
            new ListsPainter(tools.figures().typefaces()),
            tools.figures().clusters().fresh(),
            kind -> tools.files().export().accept(Views.TOP_LISTS, kind));
    return ViewControl.of(lists, lists::exported).standing(lists::choices, lists::choose);
  }

  static ViewControl scatter(ControlTools tools) {
    ScatterView scatter =
        new ScatterView(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            new ScatterPainter(tools.figures().typefaces()),
            tools.figures().clusters().fresh(),
            kind -> tools.files().export().accept(Views.SCATTER, kind));
    return ViewControl.of(scatter, scatter::exported).standing(scatter::choices, scatter::choose);
  }

  static ViewControl why(ControlTools tools) {
    WhyView why =
        new WhyView(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            tools.sides(),
            new WaterfallPainter(tools.figures().typefaces()),
            kind -> tools.files().export().accept(Views.WHY, kind));
    return ViewControl.of(why, why::exported).standing(why::choices, why::choose);
  }
}

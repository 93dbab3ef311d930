package org.meridian.render.figure;

import org.meridian.render.figure.charts.BumpPainter;
import org.meridian.render.figure.charts.ChartFigure;
import org.meridian.render.figure.charts.LinesPainter;
import org.meridian.render.figure.charts.ListsPainter;
import org.meridian.render.figure.charts.ScatterPainter;
import org.meridian.render.figure.charts.SlopePainter;
import org.meridian.render.figure.charts.WaterfallPainter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.charts.years.LinesContent;

/** The figures of charts: each a painter on the same sheet. */
final class ChartFigures {

  private ChartFigures() {}

  static ExportFigure lines(LinesContent content, FigureSetting setting, FigureTools tools) {
    LinesPainter painter = new LinesPainter(tools.typefaces());
    return new ChartFigure<>(content, setting, tools.typefaces(), painter, "charts.lines.title");
  }

  static ExportFigure bump(BumpContent content, FigureSetting setting, FigureTools tools) {
    BumpPainter painter = new BumpPainter(tools.typefaces());
    return new ChartFigure<>(content, setting, tools.typefaces(), painter, "charts.bump.title");
  }

  static ExportFigure slope(SlopeContent content, FigureSetting setting, FigureTools tools) {
    SlopePainter painter = new SlopePainter(tools.typefaces());
    return new ChartFigure<>(content, setting, tools.typefaces(), painter, "charts.slope.title");
  }

  static ExportFigure lists(TopListsContent content, FigureSetting setting, FigureTools tools) {
    ListsPainter painter = new ListsPainter(tools.typefaces());
    return new ChartFigure<>(content, setting, tools.typefaces(), painter, "charts.lists.title");
  }

  static ExportFigure scatter(ScatterContent content, FigureSetting setting, FigureTools tools) {
    ScatterPainter painter = new ScatterPainter(tools.typefaces());
    return new ChartFigure<>(content, setting, tools.typefaces(), painter, "charts.scatter.title");
  }

  static ExportFigure why(WhyContent content, FigureSetting setting, FigureTools tools) {
    WaterfallPainter painter = new WaterfallPainter(tools.typefaces());
    return new ChartFigure<>(content, setting, tools.typefaces(), painter, "charts.why.title");
  }
}

package org.meridian.render.figure;

import org.meridian.render.figure.charts.BumpPainter;
import org.meridian.render.figure.charts.ChartFigure;
import org.meridian.render.figure.charts.LinesPainter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
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
}

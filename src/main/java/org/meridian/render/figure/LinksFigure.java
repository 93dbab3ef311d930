package org.meridian.render.figure;

import java.awt.Font;
import java.util.Arrays;
import org.meridian.flow.LinkSelection;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.render.paint.VectorBrush;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.view.links.LinksContent;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.ScoreDigits;

/**
 * The strongest pathways as a table: rank, both cities, distance, score and its parts by dimension.
 * As many rows as fit.
 */
final class LinksFigure extends TableFigure {

  private final LinkSelection selection;
  private final ScoreDigits digits;

  /** The pathways of a result. */
  LinksFigure(LinksContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "links.title");
    selection = content.selection();
    digits = ScoreDigits.of(setting.result().links().result(), selection.measure());
  }

  @Override
  void paint(FigureSheet sheet) {
    int[] all = selection.listed();
    if (all.length == 0) {
      none(sheet);
      return;
    }
    int[] rows = Arrays.copyOf(all, Math.clamp(fitting(sheet), 1, all.length));
    IndexResult scores = setting.result().links().result();
    double width = sheet.right() - sheet.left();
    double names = sheet.left() + 52;
    double kmEnd = names + Math.max(230, width * 0.3) + 70;
    double scoreEnd = kmEnd + 62;
    DimensionBars lanes =
        new DimensionBars(scores, selection.measure(), rows, sheet, scoreEnd + 22, sheet.right());
    header(sheet, names, kmEnd, scoreEnd, lanes);
    lines(
        sheet, rows, lanes, (row, baseline) -> line(sheet, row, baseline, names, kmEnd, scoreEnd));
    String counts = words.links(selection.counts());
    count(
        sheet,
        rows.length < all.length
            ? words.get("links.first", counts, Numbers.whole(rows.length))
            : counts);
  }

  private void none(FigureSheet sheet) {
    boolean hidden = selection.counts().pairs() > 0;
    String text =
        words.get(hidden ? "links.hidden" : "links.none", words.links(selection.counts()));
    Font font = sheet.regular(text, TEXT);
    sheet.brush().text(text, sheet.left(), sheet.top() + 30, font, sheet.style().ink());
  }

  private City end(int link, boolean origin) {
    Dataset dataset = setting.result().dataset();
    LinkTable links = setting.result().links().links();
    return dataset.city(origin ? links.origin(link) : links.destination(link));
  }

  private void header(
      FigureSheet sheet, double names, double kmEnd, double scoreEnd, DimensionBars lanes) {
    double baseline = headerBaseline(sheet);
    ending(sheet, words.get("column.rank"), sheet.left() + 38, baseline);
    small(sheet, words.get("column.pathway"), names, baseline);
    ending(sheet, words.get("column.km"), kmEnd, baseline);
    ending(sheet, words.get("column.score"), scoreEnd, baseline);
    finishHeader(sheet, lanes);
  }

  private void line(
      FigureSheet sheet, int link, double baseline, double names, double kmEnd, double scoreEnd) {
    IndexResult scores = setting.result().links().result();
    VectorBrush brush = sheet.brush();
    MapStyle style = sheet.style();
    int place = scores.ranking(selection.measure()).rank(link);
    String rank = place == 0 ? "–" : Numbers.whole(place);
    brush.textEnding(rank, sheet.left() + 38, baseline, sheet.bold(rank, TEXT), style.ink());
    City from = end(link, true);
    City to = end(link, false);
    String arrow = setting.result().links().links().isDirected() ? " → " : " – ";
    String text = from.name().in(setting.language()) + arrow + to.name().in(setting.language());
    Font font = sheet.bold(text, TEXT);
    brush.text(
        FigureSheet.fitted(text, font, kmEnd - names - 70), names, baseline, font, style.ink());
    double km =
        GreatCircle.distanceKm(from.longitude(), from.latitude(), to.longitude(), to.latitude());
    ending(sheet, Double.isNaN(km) ? "–" : Numbers.whole(Math.round(km)), kmEnd, baseline);
    String score = digits.row(link);
    brush.textEnding(score, scoreEnd, baseline, sheet.bold(score, TEXT), style.ink());
  }
}

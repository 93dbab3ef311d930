package org.meridian.render.figure;

import java.awt.Font;
import java.util.Arrays;
import org.meridian.geo.GreatCircle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.render.paint.Brush;
import org.meridian.render.style.MapStyle;
import org.meridian.render.style.Typefaces;
import org.meridian.scenario.CityFilter;
import org.meridian.scenario.LinkFilter;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.Ranking;

/**
 * The strongest pathways as a table: rank, both cities, distance, score and its parts by dimension.
 * As many rows as fit.
 */
public final class LinksFigure extends TableFigure {

  /** The pathways of a result. */
  public LinksFigure(FigureSetting setting, Typefaces typefaces) {
    super(setting, typefaces, "links.title");
  }

  @Override
  void paint(Sheet sheet) {
    int node = node();
    IndexResult scores = setting.result().links().result();
    Ranking ranking = scores.ranking(node);
    int[] rows = shownRows(ranking, sheet);
    if (rows.length == 0) {
      String text = words.get("links.none");
      sheet
          .brush()
          .text(
              text, sheet.left(), sheet.top() + 30, sheet.regular(text, TEXT), sheet.style().ink());
      return;
    }
    double width = sheet.right() - sheet.left();
    double names = sheet.left() + 52;
    double kmEnd = names + Math.max(230, width * 0.3) + 70;
    double scoreEnd = kmEnd + 62;
    Lanes lanes = new Lanes(scores, rows, sheet, scoreEnd + 22, sheet.right());
    header(sheet, names, kmEnd, scoreEnd, lanes);
    lines(
        sheet, rows, lanes, (row, baseline) -> line(sheet, row, baseline, names, kmEnd, scoreEnd));
    int ranked = ranking.rankedCount();
    count(sheet, words.get("legend.links", words.count(rows.length), words.count(ranked)));
  }

  private int node() {
    String wanted = setting.result().scenario().links().dimension();
    return setting.result().dataset().structure().position(wanted).orElse(0);
  }

  private int[] shownRows(Ranking ranking, Sheet sheet) {
    int fitting = fitting(sheet);
    LinkFilter filter = setting.result().scenario().links();
    int most = filter.top() == 0 ? fitting : Math.min(fitting, filter.top());
    return Arrays.stream(ranking.order())
        .filter(row -> ranking.rank(row) > 0 && isShown(row, filter))
        .limit(Math.max(1, most))
        .toArray();
  }

  private boolean isShown(int link, LinkFilter filter) {
    CityFilter cities = setting.result().scenario().cities();
    City from = end(link, true);
    City to = end(link, false);
    boolean ofCity =
        filter.ofCity().isEmpty()
            || filter.ofCity().equals(from.id())
            || filter.ofCity().equals(to.id());
    return ofCity && cities.shows(from) && cities.shows(to);
  }

  private City end(int link, boolean origin) {
    Dataset dataset = setting.result().dataset();
    LinkTable links = setting.result().links().links();
    return dataset.city(origin ? links.origin(link) : links.destination(link));
  }

  private void header(Sheet sheet, double names, double kmEnd, double scoreEnd, Lanes lanes) {
    double baseline = headerBaseline(sheet);
    ending(sheet, words.get("column.rank"), sheet.left() + 38, baseline);
    small(sheet, words.get("column.pathway"), names, baseline);
    ending(sheet, words.get("column.km"), kmEnd, baseline);
    ending(sheet, words.get("column.score"), scoreEnd, baseline);
    finishHeader(sheet, lanes);
  }

  private void line(
      Sheet sheet, int link, double baseline, double names, double kmEnd, double scoreEnd) {
    IndexResult scores = setting.result().links().result();
    Brush brush = sheet.brush();
    MapStyle style = sheet.style();
    String rank = words.count(scores.ranking(node()).rank(link));
    brush.textEnding(rank, sheet.left() + 38, baseline, sheet.bold(rank, TEXT), style.ink());
    City from = end(link, true);
    City to = end(link, false);
    String arrow = setting.result().links().links().isDirected() ? " → " : " – ";
    String text = from.name().in(setting.language()) + arrow + to.name().in(setting.language());
    Font font = sheet.bold(text, TEXT);
    brush.text(Sheet.fitted(text, font, kmEnd - names - 70), names, baseline, font, style.ink());
    double km =
        GreatCircle.distanceKm(from.longitude(), from.latitude(), to.longitude(), to.latitude());
    ending(sheet, Double.isNaN(km) ? "–" : words.count(Math.round(km)), kmEnd, baseline);
    String score = words.score(scores.score(link, node()));
    brush.textEnding(score, scoreEnd, baseline, sheet.bold(score, TEXT), style.ink());
  }
}

package org.meridian.render.figure;

import java.awt.Font;
import java.util.Arrays;
import org.meridian.model.IndexStructure;
import org.meridian.render.figure.sheet.DimensionBars;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.scoring.IndexResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.style.MapStyle;

/**
 * The first cities of a ranking as a table: rank, change against the baseline, name, country, score
 * and its parts by dimension; cities without data last. As many rows as fit.
 */
final class RankingFigure extends TableFigure {

  /** How wide the column of countries is. */
  private static final double LEAST_COUNTRY = 100;

  private static final double MOST_COUNTRY = 190;

  private final RankingContent content;
  private final RankingFigures figures;
  private final RankingCells cells;
  private final Messages says;

  /** The ranking by the index. */
  RankingFigure(RankingContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "ranking.title");
    this.content = content;
    figures = content.figures();
    cells = new RankingCells(() -> figures);
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    IndexResult cities = setting.result().cities();
    int[] all = content.rows().stream().mapToInt(Integer::intValue).toArray();
    int[] rows = Arrays.copyOf(all, Math.min(Math.max(1, fitting(sheet)), all.length));
    Columns at = new Columns(sheet, widestCountry(sheet, rows));
    DimensionBars lanes =
        new DimensionBars(cities, IndexStructure.ROOT, rows, sheet, at.lanes, sheet.right());
    header(sheet, at, lanes);
    lines(sheet, rows, lanes, (row, baseline) -> line(sheet, at, row, baseline));
    count(
        sheet,
        words.get(
            "ranking.count",
            Numbers.whole(rows.length),
            Numbers.whole(all.length),
            Numbers.whole(cities.ranking().rankedCount())),
        rows.length,
        all.length);
  }

  /** Where columns begin or, for numbers, end. */
  private static final class Columns {
    private final double rankEnd;
    private final double changeEnd;
    private final double city;
    private final double country;
    private final double scoreEnd;
    private final double lanes;

    Columns(FigureSheet sheet, double countries) {
      double width = sheet.right() - sheet.left();
      rankEnd = sheet.left() + 30;
      changeEnd = rankEnd + 44;
      city = changeEnd + 14;
      country = city + Math.max(120, width * 0.15);
      scoreEnd = country + Math.max(countries, width * 0.11) + 44;
      lanes = scoreEnd + 22;
    }
  }

  private double widestCountry(FigureSheet sheet, int[] rows) {
    double widest =
        Arrays.stream(rows)
            .mapToObj(place -> cells.country().text().of(row(place), says))
            .mapToDouble(name -> VectorBrush.width(name, sheet.regular(name, SMALL + 1)))
            .max()
            .orElse(0);
    return Math.clamp(widest + 4, LEAST_COUNTRY, MOST_COUNTRY);
  }

  private RankingRow row(int place) {
    return new RankingRow(place, setting.result().dataset().city(place));
  }

  private String title(Column<RankingRow> column) {
    return column.title().in(says);
  }

  private void header(FigureSheet sheet, Columns at, DimensionBars lanes) {
    double baseline = headerBaseline(sheet);
    ending(sheet, title(cells.rank()), at.rankEnd, baseline);
    if (content.baseline().isPresent()) {
      ending(sheet, title(cells.change()), at.changeEnd, baseline);
    }
    small(sheet, title(cells.city()), at.city, baseline);
    small(sheet, title(cells.country()), at.country, baseline);
    ending(sheet, title(cells.score()), at.scoreEnd, baseline);
    finishHeader(sheet, lanes);
  }

  private void line(FigureSheet sheet, Columns at, int place, double baseline) {
    RankingRow row = row(place);
    MapStyle style = sheet.style();
    VectorBrush brush = sheet.brush();
    boolean ranked = figures.rank(row) > 0;
    String rank = cells.rank().text().of(row, says);
    brush.textEnding(rank, at.rankEnd, baseline, sheet.bold(rank, TEXT), style.ink());
    if (ranked && content.baseline().isPresent()) {
      change(sheet, at, row, baseline);
    }
    String name = cells.city().text().of(row, says);
    Font font = sheet.bold(name, TEXT);
    brush.text(
        FigureSheet.fitted(name, font, at.country - at.city - 8),
        at.city,
        baseline,
        font,
        style.ink());
    String country = cells.country().text().of(row, says);
    Font small = sheet.regular(country, SMALL + 1);
    double room = at.scoreEnd - 44 - at.country;
    brush.text(
        FigureSheet.fitted(country, small, room), at.country, baseline, small, style.mutedInk());
    if (ranked) {
      String score = cells.score().text().of(row, says);
      brush.textEnding(score, at.scoreEnd, baseline, sheet.bold(score, TEXT), style.ink());
    } else {
      ending(sheet, says.get("ranking.noData"), at.scoreEnd, baseline);
    }
  }

  private void change(FigureSheet sheet, Columns at, RankingRow row, double baseline) {
    boolean quiet = figures.gained(row) == 0 && !figures.isNew(row);
    String text = cells.change().text().of(row, says);
    int ink = quiet ? sheet.style().mutedInk() : sheet.style().ink();
    sheet.brush().textEnding(text, at.changeEnd, baseline, sheet.regular(text, SMALL), ink);
  }
}

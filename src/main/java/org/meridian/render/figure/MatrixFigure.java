package org.meridian.render.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.render.paint.Brush;
import org.meridian.render.style.Argb;
import org.meridian.render.style.ColourScale;
import org.meridian.render.style.MapStyle;
import org.meridian.render.style.Typefaces;
import org.meridian.scoring.Ranking;

/**
 * Origins and destinations as a heat map: the first cities of the ranking in rows and columns, the
 * score of their pathway as colour. A pair without a score is told from a weak one by a small dot.
 */
public final class MatrixFigure extends SheetFigure {

  private static final double LARGEST_CELL = 26;
  private static final double SMALLEST_CELL = 13;
  private static final double NAMES = 118;
  private static final double COLUMN_NAMES = 96;
  private static final double KEY = 170;

  /** The pathways of a result. */
  public MatrixFigure(FigureSetting setting, Typefaces typefaces) {
    super(setting, typefaces, "matrix.title");
  }

  @Override
  void paint(Sheet sheet) {
    double roomAcross = sheet.right() - sheet.left() - NAMES - KEY;
    double roomDown = sheet.bottom() - sheet.top() - COLUMN_NAMES - 8;
    int[] cities = cities((int) (Math.min(roomAcross, roomDown) / SMALLEST_CELL));
    double cell =
        Math.min(LARGEST_CELL, Math.min(roomAcross, roomDown) / Math.max(1, cities.length));
    double left = sheet.left() + NAMES;
    double top = sheet.top() + COLUMN_NAMES;
    double[][] scores = scores(cities);
    double[] range = range(scores);
    names(sheet, cities, left, top, cell);
    for (int row = 0; row < cities.length; row++) {
      for (int column = 0; column < cities.length; column++) {
        cell(sheet, left + column * cell, top + row * cell, cell, scores[row][column], range);
      }
    }
    key(sheet, left + cities.length * cell + 28, top, range);
  }

  private int[] cities(int most) {
    Ranking ranking = setting.result().cities().ranking();
    Dataset dataset = setting.result().dataset();
    return Arrays.stream(ranking.order())
        .filter(row -> ranking.rank(row) > 0)
        .filter(row -> setting.result().scenario().cities().shows(dataset.city(row)))
        .limit(Math.max(2, most))
        .toArray();
  }

  private double[][] scores(int[] cities) {
    int[] place = new int[setting.result().dataset().cities().size()];
    Arrays.fill(place, -1);
    for (int i = 0; i < cities.length; i++) {
      place[cities[i]] = i;
    }
    double[][] scores = new double[cities.length][cities.length];
    for (double[] row : scores) {
      Arrays.fill(row, Double.NaN);
    }
    LinkTable links = setting.result().links().links();
    double[] column = setting.result().links().result().scores(0);
    for (int link = 0; link < column.length; link++) {
      int from = place[links.origin(link)];
      int to = place[links.destination(link)];
      if (from >= 0 && to >= 0) {
        scores[from][to] = column[link];
        if (!links.isDirected()) {
          scores[to][from] = column[link];
        }
      }
    }
    return scores;
  }

  private static double[] range(double[][] scores) {
    double[] present =
        Arrays.stream(scores)
            .flatMapToDouble(Arrays::stream)
            .filter(v -> !Double.isNaN(v))
            .toArray();
    return new double[] {
      Arrays.stream(present).min().orElse(Double.NaN),
      Arrays.stream(present).max().orElse(Double.NaN)
    };
  }

  private ColourScale ramp() {
    return setting.style().links();
  }

  private void cell(Sheet sheet, double x, double y, double size, double score, double[] range) {
    Brush brush = sheet.brush();
    MapStyle style = sheet.style();
    if (Double.isNaN(score)) {
      brush.box(x, y, size - 1, size - 1, style.sea());
      brush.disc(x + (size - 1) / 2, y + (size - 1) / 2, 1, Argb.faded(style.noData(), 0.6));
      return;
    }
    double t = range[1] > range[0] ? (score - range[0]) / (range[1] - range[0]) : 1;
    brush.box(x, y, size - 1, size - 1, ramp().at(t));
  }

  private void names(Sheet sheet, int[] cities, double left, double top, double cell) {
    double size = Math.clamp(cell * 0.62, 8.5, 12);
    for (int i = 0; i < cities.length; i++) {
      City city = setting.result().dataset().city(cities[i]);
      String name = city.name().in(setting.language());
      Font font = sheet.regular(name, size);
      String text = Sheet.fitted(name, font, NAMES - 10);
      double baseline = top + (i + 0.5) * cell + size * 0.36;
      sheet.brush().textEnding(text, left - 7, baseline, font, sheet.style().ink());
      upright(
          sheet, Sheet.fitted(name, font, COLUMN_NAMES - 8), left + (i + 0.5) * cell, top, font);
    }
  }

  /** A name that reads upwards over its column. */
  private static void upright(Sheet sheet, String text, double x, double top, Font font) {
    Graphics2D g = sheet.brush().graphics();
    AffineTransform before = g.getTransform();
    g.translate(x + font.getSize2D() * 0.36, top - 6);
    g.rotate(-Math.PI / 2);
    sheet.brush().text(text, 0, 0, font, sheet.style().ink());
    g.setTransform(before);
  }

  private void key(Sheet sheet, double x, double top, double[] range) {
    Brush brush = sheet.brush();
    MapStyle style = sheet.style();
    String title = words.get("legend.link");
    brush.text(title, x, top + 10, sheet.bold(title, 11.5), style.ink());
    for (int i = 0; i < 120; i++) {
      brush.box(x, top + 20 + i, 10, 1.5, ramp().at(1 - i / 119.0));
    }
    String high = words.number(range[1]);
    String low = words.number(range[0]);
    brush.text(high, x + 16, top + 29, sheet.regular(high, 11), style.ink());
    brush.text(low, x + 16, top + 141, sheet.regular(low, 11), style.ink());
    String none = words.get("matrix.nodata");
    brush.disc(x + 5, top + 164, 1.5, style.noData());
    brush.text(none, x + 16, top + 168, sheet.regular(none, 11), style.mutedInk());
  }
}

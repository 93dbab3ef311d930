package org.meridian.render.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.SheetFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.Numbers;
import org.meridian.view.matrix.MatrixAxis;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.matrix.MatrixPalette;
import org.meridian.view.words.FigureWords;
import org.meridian.view.words.ScoreDigits;

/**
 * Origins down, destinations across: the very cells of the window, in its classes and colours.
 * Names stand at every city for which there is room.
 */
final class MatrixFigure extends SheetFigure {

  private static final double LARGEST_CELL = 26;
  private static final double NAMES = 118;
  private static final double COLUMN_NAMES = 96;
  private static final double NAME_GAP = 14;
  private static final double KEY = 190;
  private static final double FOOT = 26;

  /** The name of a region needs so much room. */
  private static final double NAME_ROOM = 13;

  /** Between the names of cities; at smaller cells only some are named, or their regions. */
  private static final double LEAST_GAP = 3;

  private static final double RUNS_BELOW = 10;
  private static final double TEXT = 11;

  private final MatrixCells cells;
  private final FigureWords own;

  /** A figure of cells that are arranged already. */
  MatrixFigure(MatrixCells cells, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "matrix.title");
    this.cells = cells;
    own = FigureWords.of("matrix", setting.language());
  }

  /** The cells that are drawn, in their order. */
  MatrixCells cells() {
    return cells;
  }

  /**
   * Where the cells are.
   *
   * @param left edge of the first column
   * @param top edge of the first row
   * @param cell length of a side
   */
  record Grid(double left, double top, double cell) {}

  Grid grid(FigureSheet sheet) {
    double above = columnNames(sheet, cell(sheet, COLUMN_NAMES));
    return new Grid(sheet.left() + NAMES, sheet.top() + above, cell(sheet, above));
  }

  private double cell(FigureSheet sheet, double above) {
    double across = sheet.right() - sheet.left() - NAMES - KEY;
    double down = sheet.bottom() - sheet.top() - above - FOOT;
    return Math.min(LARGEST_CELL, Math.min(across, down) / Math.max(1, cells.size()));
  }

  /** How high the names above columns are: no higher than the longest. */
  private double columnNames(FigureSheet sheet, double cell) {
    double size = nameSize(cell);
    double longest = 0;
    for (int place = 0; place < cells.size(); place++) {
      City city = setting.result().dataset().city(cells.axis().city(place));
      String name = city.name().in(setting.language());
      longest = Math.max(longest, VectorBrush.width(name, sheet.regular(name, size)));
    }
    return Math.min(COLUMN_NAMES, longest + NAME_GAP);
  }

  private static double nameSize(double cell) {
    return Math.clamp(cell * 0.62, 8.5, 12);
  }

  @Override
  protected void paint(FigureSheet sheet) {
    String counts = words.links(cells.selection().counts());
    if (cells.size() == 0) {
      String none = words.get("matrix.none", counts);
      Font font = sheet.regular(none, 12.5);
      sheet.brush().text(none, sheet.left(), sheet.top() + 30, font, sheet.style().ink());
      return;
    }
    Grid grid = grid(sheet);
    int[] palette = MatrixPalette.of(sheet.style(), cells);
    new MatrixInk(cells, grid, palette).paint(sheet.brush());
    runs(sheet, grid);
    names(sheet, grid);
    key(sheet, grid.left() + cells.size() * grid.cell() + 28, grid.top(), palette);
    String all = Numbers.whole(setting.result().dataset().cities().size());
    String count = own.get("matrix.count", Numbers.whole(cells.size()), all, counts);
    Font font = sheet.regular(count, 10.5);
    sheet.brush().text(count, sheet.left(), sheet.bottom() - 6, font, sheet.style().mutedInk());
  }

  /** Where a region ends. */
  private void runs(FigureSheet sheet, Grid grid) {
    double length = cells.size() * grid.cell();
    int ink = sheet.style().mutedInk();
    for (MatrixAxis.Run run : cells.axis().runs()) {
      double at = run.end() * grid.cell();
      if (run.end() < cells.size()) {
        double x = grid.left() + at;
        double y = grid.top() + at;
        sheet.brush().line(x, grid.top(), x, grid.top() + length, ink, 0.6);
        sheet.brush().line(grid.left(), y, grid.left() + length, y, ink, 0.6);
      }
    }
  }

  private void names(FigureSheet sheet, Grid grid) {
    double size = nameSize(grid.cell());
    if (grid.cell() < RUNS_BELOW && !cells.axis().runs().isEmpty()) {
      for (MatrixAxis.Run run : cells.axis().runs()) {
        if ((run.end() - run.start()) * grid.cell() >= NAME_ROOM) {
          name(sheet, grid, words.region(run.region()), (run.start() + run.end()) / 2.0, size);
        }
      }
      return;
    }
    Language language = setting.language();
    int step = (int) Math.max(1, Math.ceil((size + LEAST_GAP) / grid.cell()));
    for (int place = 0; place < cells.size(); place += step) {
      int city = cells.axis().city(place);
      String name = setting.result().dataset().city(city).name().in(language);
      name(sheet, grid, name, place + 0.5, size);
    }
  }

  /** A name beside its row and over its column. */
  private static void name(FigureSheet sheet, Grid grid, String name, double middle, double size) {
    Font font = sheet.regular(name, size);
    double at = middle * grid.cell();
    int ink = sheet.style().ink();
    String beside = FigureSheet.fitted(name, font, NAMES - 10);
    sheet.brush().textEnding(beside, grid.left() - 7, grid.top() + at + size * 0.36, font, ink);
    upright(
        sheet,
        FigureSheet.fitted(name, font, COLUMN_NAMES - 8),
        grid.left() + at,
        grid.top(),
        font);
  }

  /** A name that reads upwards over its column. */
  private static void upright(FigureSheet sheet, String text, double x, double top, Font font) {
    Graphics2D g = sheet.brush().graphics();
    AffineTransform before = g.getTransform();
    g.translate(x + font.getSize2D() * 0.36, top - 6);
    g.rotate(-Math.PI / 2);
    sheet.brush().text(text, 0, 0, font, sheet.style().ink());
    g.setTransform(before);
  }

  private void key(FigureSheet sheet, double x, double top, int[] palette) {
    String title = title(cells.selection().measure());
    Font bold = sheet.bold(title, 11.5);
    sheet
        .brush()
        .text(FigureSheet.fitted(title, bold, KEY - 30), x, top + 10, bold, sheet.style().ink());
    ScoreDigits digits = cells.digits();
    double y = top + 22;
    for (int at = cells.classCount() - 1; at >= 0; at--) {
      String low = digits.text(cells.bound(at));
      String range = own.get("matrix.legend.range", low, digits.text(cells.bound(at + 1)));
      y = entry(sheet, x, y, palette[MatrixCells.FIRST_CLASS + at], range);
    }
    y = entry(sheet, x, y, palette[MatrixCells.NO_DATA], own.get("matrix.legend.none"));
    entry(sheet, x, y, palette[MatrixCells.UNCOUNTED], own.get("matrix.legend.uncounted"));
  }

  private String title(int measure) {
    IndexStructure structure = setting.result().links().result().structure();
    return measure == IndexStructure.ROOT
        ? words.get("legend.link")
        : words.get("legend.link.of", structure.node(measure).name().in(setting.language()));
  }

  private static double entry(FigureSheet sheet, double x, double y, int colour, String text) {
    VectorBrush brush = sheet.brush();
    brush.box(x, y, 12, 12, colour);
    brush.text(text, x + 19, y + 10, sheet.regular(text, TEXT), sheet.style().ink());
    return y + 19;
  }
}

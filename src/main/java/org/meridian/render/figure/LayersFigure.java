package org.meridian.render.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.meridian.render.figure.sheet.FigureColumns;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.clusters.layers.LayerCells;
import org.meridian.view.clusters.layers.LayerRow;
import org.meridian.view.clusters.layers.LayeredPair;
import org.meridian.view.clusters.layers.LayersContent;
import org.meridian.view.content.Column;
import org.meridian.view.map.MapContent;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/**
 * Links between clusters in layers: a small map for each under one camera, the figures of each, and
 * as many pairs of clusters as fit.
 */
final class LayersFigure extends TableFigure {

  private static final double GAP = 12;
  private static final double NAME = 22;
  private static final double MARK = 16;

  /** How much of the sheet the maps take. */
  private static final double MAPS = 0.5;

  private static final double WORLD_ASPECT = 1.97;
  private static final int FEW_LABELS = 6;
  private static final int LEAST_WIDTH = 320;
  private static final int LEAST_HEIGHT = 200;

  private final LayersContent content;
  private final FigureTools tools;
  private final Messages says;

  /** The maps and tables of a content. */
  LayersFigure(LayersContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "layers.title");
    this.content = content;
    this.tools = tools;
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  protected String unfiltered() {
    return "layers";
  }

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    double room = sheet.bottom() - sheet.top();
    int count = content.rows().size();
    double width = (sheet.right() - sheet.left() - GAP * (count - 1)) / count;
    double bottom = sheet.top() + Math.min(MAPS * room, NAME + width / WORLD_ASPECT);
    for (int at = 0; at < count; at++) {
      map(sheet, content.rows().get(at), sheet.left() + at * (width + GAP), width, bottom);
    }
    double next = table(sheet, content.columns(), content.rows(), bottom + GAP) + GAP;
    int fits = (int) ((sheet.bottom() - ROW - next - HEADER) / ROW);
    List<LayeredPair> pairs =
        content.pairs().subList(0, Math.clamp(fits, 0, content.pairs().size()));
    if (!pairs.isEmpty()) {
      table(sheet, content.pairColumns(), pairs, next);
    }
    count(sheet, counted(pairs.size()), pairs.size(), content.pairs().size());
  }

  private String counted(int pairs) {
    return says.get(
        "clusters.layers.count",
        Numbers.whole(pairs),
        Numbers.whole(content.pairs().size()),
        content.answer().content().map(found -> found.count().in(says)).orElse(""));
  }

  private void map(FigureSheet sheet, LayerRow row, double x, double width, double bottom) {
    String title = row.layer().title(row.analysis(), says);
    Font font = sheet.bold(title, TEXT);
    double y = sheet.top();
    int colour = row.layer().colour(sheet.style());
    sheet.brush().line(x, y + 9, x + MARK - 4, y + 9, colour, 3);
    String fitted = FigureSheet.fitted(title, font, width - MARK);
    sheet.brush().text(fitted, x + MARK, y + 13, font, sheet.style().ink());
    double high = bottom - y - NAME;
    double smaller = Math.min(1, Math.min(width / LEAST_WIDTH, high / LEAST_HEIGHT));
    int wide = (int) Math.max(LEAST_WIDTH, width / smaller);
    int tall = (int) Math.max(LEAST_HEIGHT, high / smaller);
    Graphics2D child = (Graphics2D) sheet.brush().graphics().create();
    child.transform(new AffineTransform(smaller, 0, 0, smaller, x, y + NAME));
    child.clipRect(0, 0, wide, tall);
    small(row, wide, tall).paint(child);
    child.dispose();
  }

  private MapFigure small(LayerRow row, int width, int height) {
    MapContent map = content.map();
    MapOptions quiet =
        map.options()
            .without(LayerSwitch.CAPTION, LayerSwitch.SOURCES, LayerSwitch.LEGEND)
            .withLabels(Math.min(FEW_LABELS, map.options().labelCount()));
    FigureSetting inner =
        new FigureSetting(
            setting.result(),
            setting.baseline(),
            setting.language(),
            setting.theme(),
            width,
            height);
    MapFigure figure =
        MapFigure.single(map.with(quiet), inner, tools)
            .withAtMost(MapFigure.MOST_VECTORS / content.rows().size());
    content.alone(row).ifPresent(found -> figure.laidOver(tools.clusters().overlay(found)));
    return figure;
  }

  /** Draws a table, and gives where it ends. */
  private <R> double table(FigureSheet sheet, List<Column<R>> columns, List<R> rows, double top) {
    FigureColumns.NameColumn name = new FigureColumns.NameColumn(LayerCells.NAME, 0);
    FigureColumns<R> places = FigureColumns.of(sheet, says, columns, rows, name);
    places.header(top + 12);
    double baseline = top + HEADER + ROW / 2 + 4.5;
    for (R row : rows) {
      places.line(row, baseline);
      baseline += ROW;
    }
    return baseline - ROW / 2;
  }
}

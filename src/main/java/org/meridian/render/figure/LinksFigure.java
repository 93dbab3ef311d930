package org.meridian.render.figure;

import java.awt.Font;
import java.util.stream.IntStream;
import org.meridian.flow.LinkSelection;
import org.meridian.render.figure.sheet.DimensionBars;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.scoring.IndexResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.links.LinkCells;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinksContent;
import org.meridian.view.style.MapStyle;

/**
 * The strongest pathways as a table: rank, both cities, distance, score and its parts by dimension.
 * As many rows as fit.
 */
final class LinksFigure extends TableFigure {

  private final LinkSelection selection;
  private final LinksContent content;
  private final Messages says;

  /** The pathways of a result. */
  LinksFigure(LinksContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "links.title");
    selection = content.selection();
    this.content = content;
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  protected void paint(FigureSheet sheet) {
    int all = content.list().size();
    if (all == 0) {
      none(sheet);
      return;
    }
    int[] rows =
        IntStream.range(0, Math.clamp(fitting(sheet), 1, all)).map(content.list()::link).toArray();
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
        rows.length < all ? words.get("links.first", counts, Numbers.whole(rows.length)) : counts,
        rows.length,
        all);
  }

  private void none(FigureSheet sheet) {
    boolean hidden = selection.counts().pairs() > 0;
    String text =
        words.get(hidden ? "links.hidden" : "links.none", words.links(selection.counts()));
    Font font = sheet.regular(text, TEXT);
    sheet.brush().text(text, sheet.left(), sheet.top() + 30, font, sheet.style().ink());
  }

  private void header(
      FigureSheet sheet, double names, double kmEnd, double scoreEnd, DimensionBars lanes) {
    double baseline = headerBaseline(sheet);
    ending(sheet, LinkCells.rank().title().in(says), sheet.left() + 38, baseline);
    small(sheet, LinkCells.pair().title().in(says), names, baseline);
    ending(sheet, LinkCells.distance().title().in(says), kmEnd, baseline);
    ending(sheet, LinkCells.score().title().in(says), scoreEnd, baseline);
    finishHeader(sheet, lanes);
  }

  private void line(
      FigureSheet sheet, int link, double baseline, double names, double kmEnd, double scoreEnd) {
    LinkRow row = new LinkRow(content.list(), link);
    VectorBrush brush = sheet.brush();
    MapStyle style = sheet.style();
    String rank = LinkCells.rank().text().of(row, says);
    brush.textEnding(rank, sheet.left() + 38, baseline, sheet.bold(rank, TEXT), style.ink());
    String text = LinkCells.pair().text().of(row, says);
    Font font = sheet.bold(text, TEXT);
    brush.text(
        FigureSheet.fitted(text, font, kmEnd - names - 70), names, baseline, font, style.ink());
    ending(sheet, LinkCells.distance().text().of(row, says), kmEnd, baseline);
    String score = LinkCells.score().text().of(row, says);
    brush.textEnding(score, scoreEnd, baseline, sheet.bold(score, TEXT), style.ink());
  }
}

package org.meridian.render.figure.charts;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.charts.ChartContent;

/**
 * A chart on a sheet: what is drawn above it, notes below.
 *
 * @param <C> the type of content
 */
public final class ChartFigure<C extends ChartContent> extends TableFigure {

  private static final double LINE = 15;

  private final C content;
  private final ChartPainter<C> painter;

  /**
   * A chart.
   *
   * @param titleKey names the words of the title, which take the dataset's own title
   */
  public ChartFigure(
      C content,
      FigureSetting setting,
      BundledTypefaces typefaces,
      ChartPainter<C> painter,
      String titleKey) {
    super(setting, typefaces, titleKey);
    this.content = content;
    this.painter = painter;
  }

  @Override
  protected void paint(FigureSheet sheet) {
    Messages says = FixedMessages.ofWindow(setting.language());
    if (content.emptyReason().isPresent()) {
      empty(sheet, content.emptyReason().get().in(says));
      return;
    }
    double top = lines(sheet, content.heading().in(says), TEXT, sheet.top() + 6, true);
    List<String> foot = foot(sheet, says);
    double bottom = sheet.bottom() - 8 - foot.size() * LINE;
    LabelBox room = new LabelBox(sheet.left(), top + 6, sheet.right(), Math.max(top + 40, bottom));
    painter.paint(
        sheet.brush().graphics(),
        content,
        new ChartLook(sheet.style(), says, room, Optional.empty()));
    double baseline = bottom + LINE;
    for (String line : foot) {
      small(sheet, line, sheet.left(), baseline);
      baseline += LINE;
    }
  }

  private void empty(FigureSheet sheet, String reason) {
    lines(sheet, reason, TEXT, sheet.top() + 20, false);
  }

  private List<String> foot(FigureSheet sheet, Messages says) {
    String notes =
        content.notes().stream()
            .map(note -> note.in(says))
            .collect(Collectors.joining(says.get("charts.note.join")));
    return TextBreaker.lines(notes, sheet.regular(notes, SMALL), sheet.right() - sheet.left());
  }

  private static double lines(
      FigureSheet sheet, String text, double size, double baseline, boolean isBold) {
    Font font = isBold ? sheet.bold(text, size) : sheet.regular(text, size);
    double y = baseline;
    for (String line : TextBreaker.lines(text, font, sheet.right() - sheet.left())) {
      sheet.brush().text(line, sheet.left(), y, font, sheet.style().ink());
      y += LINE + 2;
    }
    return y - LINE + 4;
  }
}

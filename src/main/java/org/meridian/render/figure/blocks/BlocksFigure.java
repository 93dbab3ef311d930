package org.meridian.render.figure.blocks;

import java.awt.Font;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.groups.blocks.BlockContent;

/** Links between groups on a sheet: which they are above, what there is to know of them below. */
public final class BlocksFigure extends TableFigure {

  private static final double HEAD = 22;
  private static final double FOOT = 26;

  private final BlockContent content;
  private final BundledTypefaces typefaces;

  /** The figure of a content. */
  public BlocksFigure(BlockContent content, FigureSetting setting, BundledTypefaces typefaces) {
    super(setting, typefaces, "blocks.title");
    this.content = content;
    this.typefaces = typefaces;
  }

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    Messages says = FixedMessages.ofWindow(setting.language());
    String heading = content.heading().in(says);
    Font font = sheet.regular(heading, TEXT);
    double width = sheet.right() - sheet.left();
    String fitted = FigureSheet.fitted(heading, font, width);
    sheet.brush().text(fitted, sheet.left(), sheet.top() + 12, font, sheet.style().ink());
    LabelBox room =
        new LabelBox(
            sheet.left(),
            sheet.top() + HEAD,
            sheet.right(),
            Math.max(sheet.top() + HEAD + 10, sheet.bottom() - FOOT));
    new BlockPainter(typefaces)
        .paint(sheet.brush().graphics(), content, new BlockLook(sheet.style(), says, room, -1));
    String notes = content.notes().in(says);
    foot(sheet, FigureSheet.fitted(notes, sheet.regular(notes, SMALL), width));
  }
}

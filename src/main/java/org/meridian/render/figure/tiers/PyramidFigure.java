package org.meridian.render.figure.tiers;

import java.util.Optional;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.tiers.TierContent;

/** The pyramid of tiers on a sheet, with its rule below. */
public final class PyramidFigure extends TableFigure {

  private static final double FOOT = 26;

  private final TierContent content;
  private final BundledTypefaces typefaces;

  /** The pyramid of a content. */
  public PyramidFigure(TierContent content, FigureSetting setting, BundledTypefaces typefaces) {
    super(setting, typefaces, "pyramid.title");
    this.content = content;
    this.typefaces = typefaces;
  }

  @Override
  protected void paint(FigureSheet sheet) {
    Optional<TextInLanguage> empty = content.emptyReason();
    if (empty.isPresent()) {
      reason(sheet, empty.get());
      return;
    }
    Messages says = FixedMessages.ofWindow(setting.language());
    LabelBox room =
        new LabelBox(sheet.left(), sheet.top() + 4, sheet.right(), sheet.bottom() - FOOT);
    new PyramidPainter(typefaces)
        .paint(
            sheet.brush().graphics(),
            content,
            new PyramidPainter.PyramidLook(sheet.style(), says, room, 0));
    String missing = content.missing().map(text -> text.in(says)).orElse("");
    foot(sheet, content.rule().in(says) + missing);
  }
}

package org.meridian.render.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Writes text into a shape. Each run names a typeface for Latin and one for Chinese, and its
 * language, without which programs take any font and hyphenate by another language.
 */
final class SlideText {

  /** For Latin letters and digits; on every system, or a face of the same widths. */
  static final String LATIN = "Arial";

  /** For Chinese; where it is missing, programs take the system's face for Chinese. */
  static final String CHINESE = "Microsoft YaHei";

  private static final String CHINESE_TAG = "zh-CN";
  private static final String LATIN_TAG = "en-US";

  private final double size;
  private final boolean bold;
  private final Color ink;

  /**
   * @param size of letters in points
   */
  SlideText(double size, boolean bold, Color ink) {
    this.size = size;
    this.bold = bold;
    this.ink = ink;
  }

  /** Puts a text in place of what the shape says, a paragraph a line. */
  void fill(XSLFTextShape shape, String text) {
    shape.clearText();
    List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
    lines.forEach(line -> write(shape.addNewTextParagraph(), line));
  }

  /** Puts a text into a box of its own. */
  void box(XSLFSlide slide, Rectangle2D at, String text, TextAlign align) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(at);
    fill(box, text);
    flat(box, align);
  }

  /** Takes away bullets, indents and what is free within the edges. */
  static void flat(XSLFTextShape shape, TextAlign align) {
    shape.setInsets(new Insets2D(0, 0, 0, 0));
    shape.setWordWrap(true);
    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      paragraph.setTextAlign(align);
      paragraph.setBullet(false);
      paragraph.setIndent(0d);
      paragraph.setLeftMargin(0d);
      paragraph.setSpaceBefore(0d);
      paragraph.setLineSpacing(100d);
    }
  }

  /** Adds a text to a paragraph. */
  void write(XSLFTextParagraph paragraph, String text) {
    for (ScriptRun run : ScriptRun.of(text)) {
      XSLFTextRun to = paragraph.addNewTextRun();
      to.setText(run.text());
      to.setFontSize(size);
      to.setBold(bold);
      to.setFontColor(ink);
      name(to.getRPr(true), run.chinese());
    }
  }

  /** Names language and typefaces. */
  static void name(CTTextCharacterProperties properties, boolean chinese) {
    properties.setLang(chinese ? CHINESE_TAG : LATIN_TAG);
    properties.setAltLang(chinese ? LATIN_TAG : CHINESE_TAG);
    (properties.isSetLatin() ? properties.getLatin() : properties.addNewLatin()).setTypeface(LATIN);
    (properties.isSetEa() ? properties.getEa() : properties.addNewEa()).setTypeface(CHINESE);
  }
}

package org.meridian.render.stage;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.meridian.render.figure.sheet.ExportFigure;

/** Remembers which words are written where, and draws nothing. */
final class WrittenWords extends SVGGraphics2D {

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final List<WordBox> boxes;

  /** Words and what their ink covers, in pixels of the figure. */
  record WordBox(String words, Rectangle2D ink) {

    /** Whether the ink of both meets, by more than its smoothing. */
    boolean liesOn(WordBox other) {
      Rectangle2D both = ink.createIntersection(other.ink);
      return both.getWidth() > 2 && both.getHeight() > 2;
    }
  }

  private WrittenWords() throws ParserConfigurationException {
    super(DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
    boxes = new ArrayList<>();
  }

  private WrittenWords(WrittenWords other) {
    super(other);
    boxes = other.boxes;
  }

  /** All words of a figure. */
  static List<WordBox> of(ExportFigure figure) {
    try {
      WrittenWords written = new WrittenWords();
      figure.paint(written);
      return written.boxes;
    } catch (ParserConfigurationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public Graphics create() {
    return new WrittenWords(this);
  }

  @Override
  public void drawString(String words, float x, float y) {
    if (!words.isBlank()) {
      Font font = getFont();
      Rectangle2D ink = font.createGlyphVector(MEASURE, words).getVisualBounds();
      AffineTransform placed = new AffineTransform(getTransform());
      placed.translate(x, y);
      boxes.add(new WordBox(words, placed.createTransformedShape(ink).getBounds2D()));
    }
  }
}

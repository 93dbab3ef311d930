package org.meridian.render.page;

import java.awt.Font;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/** A sheet with room for a page. Places are in design pixels. */
public interface PageSheet {

  /** First row of the room for content. */
  double top();

  /** Row behind the room for content. */
  double bottom();

  /** First column of the room for content. */
  double left();

  /** Column behind the room for content. */
  double right();

  /** The colours of the page, of its theme. */
  MapStyle style();

  /** What paints on it. */
  VectorBrush brush();

  /** The words of figures, in the language of the page. */
  FigureWords words();

  /** Is told that a list has room for so many of its rows. */
  void lists(int rows, int of);

  /** A typeface that has all characters of a text, at a size in design pixels. */
  Font regular(String text, double size);

  /** The same in bold. */
  Font bold(String text, double size);
}

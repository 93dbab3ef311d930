package org.meridian.render.figure.sheet;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.render.page.PageSheet;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/**
 * A page with title, scenario line, notes and sources, and room between them for a table or chart.
 */
public final class FigureSheet implements PageSheet {

  public static final double MARGIN = 24;

  /** Below the title of a page the scenario line comes at once. */
  private static final double PLAIN_HEAD = 32;

  private static final double TITLE = 20;
  private static final double SUBTITLE = 12;
  private static final double SMALL = 10;
  private static final double SMALL_LINE = 14;

  private final FigureSetting setting;
  private final BundledTypefaces typefaces;
  private final FigureWords words;
  private final VectorBrush brush;
  private final FigureCaption caption;
  private final List<String> foot;
  private int shown;
  private int all;

  /** A sheet of a setting's size, with a caption. */
  public FigureSheet(
      Graphics2D g,
      FigureSetting setting,
      BundledTypefaces typefaces,
      FigureWords words,
      FigureCaption caption) {
    this.setting = setting;
    this.typefaces = typefaces;
    this.words = words;
    this.caption = caption;
    brush = new VectorBrush(g);
    String sources =
        caption.sources().isEmpty() || setting.isPlain()
            ? ""
            : words.get("source", String.join(words.get("source.join"), caption.sources()));
    foot =
        Stream.concat(caption.notes().stream(), Stream.of(sources))
            .flatMap(line -> TextBreaker.lines(line, small(line), room()).stream())
            .toList();
  }

  @Override
  public void lists(int rows, int of) {
    shown = rows;
    all = of;
  }

  /** How much of a list was painted, as a sentence; empty where all of it was, or there is none. */
  public String listed() {
    return shown == all ? "" : words.get("page.first", Numbers.whole(shown), Numbers.whole(all));
  }

  /** Paints paper, title, scenario line, notes and sources. */
  public void frame() {
    MapStyle style = style();
    brush.box(0, 0, setting.width(), setting.height(), style.paper());
    if (!setting.isPlain()) {
      Font title = typefaces.boldFor(caption.title(), TITLE);
      brush.text(fitted(caption.title(), title, room()), MARGIN, MARGIN + 16, title, style.ink());
    }
    Font line = typefaces.regularFor(caption.subtitle(), SUBTITLE);
    brush.text(
        fitted(caption.subtitle(), line, room()), MARGIN, top() - 18, line, style.mutedInk());
    double y = setting.height() - MARGIN - (foot.size() - 1) * SMALL_LINE + 6;
    for (String words : foot) {
      brush.text(words, MARGIN, y, small(words), style.mutedInk());
      y += SMALL_LINE;
    }
  }

  private double room() {
    return setting.width() - 2 * MARGIN;
  }

  @Override
  public double top() {
    return setting.isPlain() ? PLAIN_HEAD : MARGIN + 54;
  }

  @Override
  public double bottom() {
    return setting.height() - MARGIN - foot.size() * SMALL_LINE;
  }

  @Override
  public double left() {
    return MARGIN;
  }

  @Override
  public double right() {
    return setting.width() - MARGIN;
  }

  @Override
  public MapStyle style() {
    return setting.style();
  }

  @Override
  public VectorBrush brush() {
    return brush;
  }

  @Override
  public FigureWords words() {
    return words;
  }

  private Font small(String text) {
    return typefaces.regularFor(text, SMALL);
  }

  @Override
  public Font regular(String text, double size) {
    return typefaces.regularFor(text, size);
  }

  @Override
  public Font bold(String text, double size) {
    return typefaces.boldFor(text, size);
  }

  /** The longest beginning of a text that fits, with an ellipsis where it is cut. */
  public static String fitted(String text, Font font, double width) {
    return TextBreaker.fitted(text, font, width);
  }
}

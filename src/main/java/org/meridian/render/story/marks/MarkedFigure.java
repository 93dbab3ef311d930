package org.meridian.render.story.marks;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.render.figure.moving.MapCover;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.story.marks.PlacedMark;
import org.meridian.view.style.MapStyle;

/**
 * A figure with marks over it, as a picture and as a document.
 *
 * @param figure without them
 * @param marks where they stand on it
 */
public record MarkedFigure(
    ExportFigure figure, List<PlacedMark> marks, MapStyle style, BundledTypefaces typefaces)
    implements ExportFigure {

  /** Copies the list. */
  public MarkedFigure {
    marks = List.copyOf(marks);
  }

  /** A figure without what is put on it. */
  public static ExportFigure bare(ExportFigure figure) {
    return figure instanceof MarkedFigure marked ? marked.figure() : figure;
  }

  @Override
  public int width() {
    return figure.width();
  }

  @Override
  public int height() {
    return figure.height();
  }

  @Override
  public String title() {
    return figure.title();
  }

  @Override
  public ExportFigure within(int height) {
    return new MarkedFigure(figure.within(height), marks, style, typefaces);
  }

  @Override
  public int needs() {
    return figure.needs();
  }

  @Override
  public String leftOut() {
    return figure.leftOut();
  }

  @Override
  public String listed() {
    return figure.listed();
  }

  @Override
  public void paint(Graphics2D g) {
    figure.paint(g);
    Graphics2D over = (Graphics2D) g.create();
    new CalloutPainter(style).paint(over, marks, callouts());
    over.dispose();
  }

  /** Where the words of callouts stand, in their order. */
  public List<CalloutBox> callouts() {
    MapCover cover = figure instanceof MovableFigure map ? map.cover() : MapCover.NONE;
    return new CalloutPlacer(width(), height(), cover).place(marks, typefaces);
  }

  @Override
  public PartPainter picture(double scale) {
    PartPainter parts = figure.picture(scale);
    List<CalloutBox> boxes = callouts();
    return (frame, left, top) -> {
      parts.draw(frame, left, top);
      Graphics2D g = frame.image().createGraphics();
      g.translate(-left, -top);
      g.scale(scale, scale);
      new CalloutPainter(style).paint(g, marks, boxes);
      g.dispose();
    };
  }
}

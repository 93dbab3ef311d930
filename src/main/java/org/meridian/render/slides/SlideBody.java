package org.meridian.render.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.story.PlainStep;
import org.meridian.render.story.RoomFit;
import org.meridian.render.story.StepPainter;
import org.meridian.render.story.StepPainter.PictureSize;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.ToldPicture;
import org.meridian.view.style.MapStyle;

/** Fills the middle of a slide: with table and bars where the step is a table, or its picture. */
final class SlideBody {

  /** Pixels of a map in a point. */
  private static final double PIXELS = 1.1;

  /** Pixels of other figures in a point: what they write is then as large as tables. */
  private static final double TEXT_PIXELS = 0.86;

  private static final double GAP = 16;
  private static final double NOTE = 9;
  private static final double NOTE_LINE = 14;
  private static final double LEAST_NOTE = 7;

  /** How much of the width a table takes at most that has bars beside it. */
  private static final double BESIDE_BARS = 0.62;

  /** How much of the width the table of clusters takes beside the map, in either language. */
  private static final double CLUSTERS = 0.35;

  private final XSLFSlide slide;
  private final Rectangle2D room;
  private final FigureFactory figures;
  private final DeckLook look;
  private final MapStyle style;
  private final Messages words;

  /**
   * @param look with the theme of the step
   */
  SlideBody(XSLFSlide slide, Rectangle2D room, FigureFactory figures, DeckLook look) {
    this.slide = slide;
    this.room = room;
    this.figures = figures;
    this.look = look;
    style = MapStyle.of(look.theme());
    words = FixedMessages.ofWindow(look.language());
  }

  /** Fills it with what a step shows. */
  void fill(XMLSlideShow deck, StepRequest step) throws IOException {
    String told = ToldPicture.of(step, look.language(), figures.clusters()::fresh);
    if (step.view().equals(Views.CLUSTERS)) {
      clusters(deck, step, told);
      return;
    }
    Optional<RankedTable> table = table(step);
    if (table.isPresent()) {
      Rectangle2D placed = put(table.get(), step, told);
      if (table.get().bars().isPresent()) {
        new BarChart(deck, style).add(slide, table.get().bars().get(), beside(placed), told);
      }
    } else {
      new SlidePicture(deck).add(slide, figure(step, room), room, told);
    }
  }

  private Optional<RankedTable> table(StepRequest step) {
    return RankedTables.VIEWS.contains(step.view())
        ? tables().of(step.view().content(step.in(words).finding(figures.clusters()::fresh)))
        : Optional.empty();
  }

  private RankedTables tables() {
    return new RankedTables(words, style, mostRows());
  }

  private int mostRows() {
    return TableShape.most(room.getHeight() - NOTE_LINE);
  }

  /** The map, and the clusters beside it as a table, where there are any. */
  private void clusters(XMLSlideShow deck, StepRequest step, String told) throws IOException {
    double wide = room.getWidth() * CLUSTERS;
    Optional<RankedTable> table =
        figures
            .clusters()
            .fresh()
            .find(step.result(), step.choices().clusters())
            .content()
            .flatMap(content -> clusters(content, wide));
    if (table.isEmpty()) {
      new SlidePicture(deck).add(slide, figure(step, room), room, told);
      return;
    }
    note(put(table.get(), wide, told), room.getMaxY() - NOTE_LINE + 2);
    Rectangle2D left =
        new Rectangle2D.Double(
            room.getX(), room.getY(), room.getWidth() - wide - GAP, room.getHeight() - NOTE_LINE);
    new SlidePicture(deck).add(slide, figure(step, left), left, told);
  }

  /** As many clusters as there is room for where long names stand on two lines. */
  private Optional<RankedTable> clusters(ClusterContent content, double wide) {
    TableShape shape = new TableShape(figures.typefaces(), style);
    int most = mostRows();
    Optional<RankedTable> table = new RankedTables(words, style, most).of(content);
    while (most > 1 && table.filter(all -> isTooHigh(shape, all, wide)).isPresent()) {
      most--;
      table = new RankedTables(words, style, most).of(content);
    }
    return table;
  }

  private boolean isTooHigh(TableShape shape, RankedTable table, double wide) {
    return shape.fits(table, wide) && shape.height(table, wide) > room.getHeight() - NOTE_LINE;
  }

  /** Puts a table at the right; gives its note. */
  private String put(RankedTable table, double wide, String told) {
    Rectangle2D right =
        new Rectangle2D.Double(room.getMaxX() - wide, room.getY(), wide, room.getHeight());
    TableShape shape = new TableShape(figures.typefaces(), style);
    RankedTable fitting = shape.fits(table, wide) ? table : shape.fitting(table, wide, words);
    shape.add(slide, fitting, right, told);
    return fitting.note();
  }

  /** Puts table and note; gives where the table stands. */
  private Rectangle2D put(RankedTable whole, StepRequest step, String told) {
    double most = room.getWidth() * (whole.bars().isPresent() ? BESIDE_BARS : 1);
    double high = room.getHeight() - NOTE_LINE;
    Rectangle2D left = new Rectangle2D.Double(room.getX(), room.getY(), most, high);
    RankedTable table = new TableShape(figures.typefaces(), style).fitting(whole, most, words);
    TableShape shape = TableShape.largest(table, figures.typefaces(), style, left);
    double wide = shape.add(slide, table, left, told);
    note(
        table.note() + " · " + SaidOfTable.line(step, look.language()),
        room.getY() + shape.height(table) + 2);
    return new Rectangle2D.Double(room.getX(), room.getY(), wide, shape.height(table));
  }

  private void note(String text, double from) {
    Rectangle2D line = new Rectangle2D.Double(room.getX(), from, room.getWidth(), NOTE_LINE);
    double size =
        StepLayout.size(text, figures.typefaces()::regularFor, room.getWidth(), NOTE, LEAST_NOTE);
    new SlideText(size, false, new Color(style.mutedInk())).box(slide, line, text, TextAlign.LEFT);
  }

  private Rectangle2D beside(Rectangle2D table) {
    double from = table.getMaxX() + GAP;
    return new Rectangle2D.Double(from, room.getY(), room.getMaxX() - from, table.getHeight());
  }

  private ExportFigure figure(StepRequest step, Rectangle2D within) {
    double pixels = PlainStep.isMap(step) ? PIXELS : TEXT_PIXELS;
    return new StepPainter(figures)
        .plain(
            step,
            new PictureSize(
                look.language(),
                look.theme(),
                (int) Math.round(within.getWidth() * pixels),
                (int) Math.round(within.getHeight() * pixels),
                OptionalInt.empty()),
            RoomFit.LEAST * pixels / PIXELS);
  }
}

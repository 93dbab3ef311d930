package org.meridian.render.figure.strip;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Messages;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.StripRoom;
import org.meridian.view.clusters.StripRow;
import org.meridian.view.clusters.SurvivalStrip;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapStyle;

/** Paints the strip of radii, in the window and in figures alike. Thread-safe. */
public final class StripPainter {

  private static final double TEXT = 11.5;
  private static final double HEAD_TEXT = 14;
  private static final double[] TICKS = {20, 50, 100, 200, 500, 1_000};
  private static final double THINNEST = 1.2;
  private static final double SPENT = 0.45;

  /** Left and right of the words of the handle. */
  private static final double TAG_SIDE = 8;

  /** Between words and bars; between words and the edge; half the height of words. */
  private static final double GAP = 6;

  private static final double EDGE = 4;
  private static final double HALF_LINE = 6;

  private final BundledTypefaces typefaces;

  /**
   * How a strip is painted.
   *
   * @param style colours
   * @param words language
   * @param width in design pixels
   * @param height in design pixels
   * @param handle whether the present radius is marked; a window lays its own handle over it
   */
  public record StripLook(
      MapStyle style, Messages words, double width, double height, boolean handle) {}

  /** A box that words or bars cover. */
  private record Taken(double left, double top, double right, double bottom) {

    boolean meets(Taken other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** Paints in these typefaces. */
  public StripPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Lays paper below a strip, with a hairline above it. */
  public void ground(Graphics2D g, MapStyle style, double width, double height) {
    VectorBrush brush = new VectorBrush(g);
    brush.box(0, 0, width, height, style.paper());
    brush.line(0, 0, width, 0, style.ground().outline(), 1);
  }

  /** Writes what the strip is, and a sentence beside it. */
  public void head(Graphics2D g, MapStyle style, Messages words, String sentence) {
    VectorBrush brush = new VectorBrush(g);
    String title = words.get("clusters.strip.title");
    Font bold = typefaces.boldFor(title, HEAD_TEXT);
    brush.text(title, 20, 22, bold, style.ink());
    Font plain = typefaces.regularFor(sentence, TEXT);
    brush.text(sentence, 32 + VectorBrush.width(title, bold), 22, plain, style.mutedInk());
  }

  /** Paints a strip. */
  public void paint(Graphics2D g, SurvivalStrip strip, StripLook look) {
    VectorBrush brush = new VectorBrush(g);
    StripRoom room = StripRoom.of(strip, look.width(), look.height());
    axis(brush, room, look, tag(strip, room, look));
    curve(brush, strip, room, look);
    chosen(brush, strip, room, look);
    joins(brush, strip, room, look);
    for (int row = 0; row < strip.rows().size(); row++) {
      StripRow shown = strip.rows().get(row);
      double y = room.y(row);
      brush.box(
          start(shown, room),
          y - width(shown, room) / 2,
          Math.max(1, end(shown, room) - start(shown, room)),
          width(shown, room),
          colour(shown, look));
    }
    names(brush, strip, room, look);
    if (look.handle()) {
      handle(brush, strip, room, look);
    }
  }

  private static double start(StripRow row, StripRoom room) {
    return room.x(Math.max(row.bar().birthKm(), room.axis().leastKm()));
  }

  private static double end(StripRow row, StripRoom room) {
    return room.x(Math.min(row.bar().deathKm(), room.axis().mostKm()));
  }

  private static double width(StripRow row, StripRoom room) {
    double most = Math.max(THINNEST, room.step() - 0.8);
    double wide = row.isChosen() ? 1 : row.bar().thickness();
    return Math.min(most, THINNEST + 4.5 * wide);
  }

  private static int colour(StripRow row, StripLook look) {
    return row.isAlive()
        ? ClusterColours.colour(row.identity().colour(), look.style().theme())
        : ArgbColour.withOpacity(look.style().mutedInk(), SPENT);
  }

  /** What the handle covers of the axis. */
  private Taken tag(SurvivalStrip strip, StripRoom room, StripLook look) {
    String text = handle(strip, look);
    double half = VectorBrush.width(text, typefaces.boldFor(text, TEXT)) / 2 + TAG_SIDE;
    double x = Math.clamp(room.x(strip.radiusKm()), half, Math.max(half, room.width() - half));
    return new Taken(x - half, room.rowsBottom(), x + half, room.height());
  }

  private static String handle(SurvivalStrip strip, StripLook look) {
    return look.words().get("clusters.km", ClusterWords.km(strip.radiusKm()));
  }

  /** No number is written that the handle would cut or touch. */
  private void axis(VectorBrush brush, StripRoom room, StripLook look, Taken tag) {
    double bottom = room.rowsBottom();
    for (double km : TICKS) {
      double x = room.x(km);
      brush.line(x, 0, x, bottom, look.style().ground().graticule(), 1);
      String number = ClusterWords.km(km);
      boolean isLast = km == TICKS[TICKS.length - 1];
      String text = isLast ? look.words().get("clusters.km", number) : number;
      Font font = typefaces.regularFor(text, TEXT);
      double half = VectorBrush.width(text, font) / 2;
      if (!new Taken(x - half - GAP, bottom, x + half + GAP, room.height()).meets(tag)) {
        brush.textCentred(text, x, bottom + 15, font, look.style().mutedInk());
      }
    }
    brush.line(room.left(), bottom, room.right(), bottom, look.style().ground().outline(), 1);
  }

  private void curve(VectorBrush brush, SurvivalStrip strip, StripRoom room, StripLook look) {
    CountCurve curve = new CountCurve(strip.curve(), room);
    String text =
        look.words()
            .get(
                "clusters.strip.curve",
                Integer.toString(curve.at(strip.radiusKm())),
                Integer.toString(curve.most()));
    Font font = typefaces.regularFor(text, TEXT);
    double end = room.left() + EDGE + VectorBrush.width(text, font);
    brush.draw(curve.line(end), look.style().mutedInk(), 1.2);
    brush.text(text, room.left() + EDGE, 12, font, look.style().mutedInk());
  }

  private static void chosen(
      VectorBrush brush, SurvivalStrip strip, StripRoom room, StripLook look) {
    for (int row = 0; row < strip.rows().size(); row++) {
      if (strip.rows().get(row).isChosen()) {
        double high = Math.max(12, room.step() + 4);
        int tint = ArgbColour.withOpacity(colour(strip.rows().get(row), look), 0.16);
        brush.box(0, room.y(row) - high / 2, room.width(), high, tint);
      }
    }
  }

  private static void joins(
      VectorBrush brush, SurvivalStrip strip, StripRoom room, StripLook look) {
    for (SurvivalStrip.Join join : strip.joins()) {
      if (join.km() <= room.axis().mostKm()) {
        double x = room.x(join.km());
        int colour = colour(strip.rows().get(join.from()), look);
        brush.line(
            x,
            room.y(join.into()),
            x,
            room.y(join.from()),
            ArgbColour.withOpacity(colour, SPENT),
            1);
      }
    }
  }

  /** Left of where a cluster appears, or else right of where it ends, where nothing is covered. */
  private void names(VectorBrush brush, SurvivalStrip strip, StripRoom room, StripLook look) {
    List<Taken> taken = new ArrayList<>();
    for (int row = 0; row < strip.rows().size(); row++) {
      StripRow shown = strip.rows().get(row);
      double y = room.y(row);
      taken.add(new Taken(start(shown, room), y - 1, end(shown, room), y + 1));
    }
    IntStream.range(0, strip.rows().size())
        .boxed()
        .filter(row -> strip.rows().get(row).isAlive())
        .sorted(
            Comparator.comparing((Integer row) -> !strip.rows().get(row).isChosen())
                .thenComparing(row -> -strip.rows().get(row).bar().cores()))
        .forEach(row -> name(brush, strip.rows().get(row), row, room, look, taken));
  }

  private void name(
      VectorBrush brush, StripRow row, int at, StripRoom room, StripLook look, List<Taken> taken) {
    String text = look.words().get(row.name());
    Font font = row.isChosen() ? typefaces.boldFor(text, TEXT) : typefaces.regularFor(text, TEXT);
    double wide = VectorBrush.width(text, font);
    double y = room.y(at);
    double beside = start(row, room) - wide - GAP;
    for (double left : new double[] {beside, end(row, room) + GAP}) {
      Taken box = box(left, y, wide);
      if (isInside(box, room) && taken.stream().noneMatch(box::meets)) {
        write(brush, text, box, font, look, taken);
        return;
      }
    }
    if (row.isChosen()) {
      Taken box = clearOf(box(Math.max(EDGE, beside), y, wide), taken);
      lead(brush, box.right, start(row, room), y, colour(row, look));
      write(brush, text, box, font, look, taken);
    }
  }

  private static Taken box(double left, double y, double wide) {
    return new Taken(left, y - HALF_LINE, left + wide, y + HALF_LINE);
  }

  private static boolean isInside(Taken box, StripRoom room) {
    return box.left >= EDGE && box.right <= room.width() - EDGE;
  }

  /** The box as far to the left as bars and words beside it reach; at the edge if need be. */
  private static Taken clearOf(Taken box, List<Taken> taken) {
    Taken clear = box;
    for (boolean moved = true; moved; ) {
      Taken now = clear;
      OptionalDouble most = taken.stream().filter(now::meets).mapToDouble(Taken::left).min();
      double left = Math.max(EDGE, most.orElse(now.right + GAP) - GAP - (now.right - now.left));
      moved = left < now.left;
      clear = moved ? new Taken(left, now.top, left + now.right - now.left, now.bottom) : now;
    }
    return clear;
  }

  /** A hair that leads from words to a bar farther away. */
  private static void lead(VectorBrush brush, double from, double to, double y, int colour) {
    if (to - from > 2 * GAP) {
      brush.line(from + GAP / 2, y, to, y, ArgbColour.withOpacity(colour, SPENT), 1);
    }
  }

  private static void write(
      VectorBrush brush, String text, Taken box, Font font, StripLook look, List<Taken> taken) {
    taken.add(box);
    brush.text(text, box.left, box.bottom - 2, font, look.style().ink());
  }

  private void handle(VectorBrush brush, SurvivalStrip strip, StripRoom room, StripLook look) {
    double x = room.x(strip.radiusKm());
    brush.line(x, 0, x, room.rowsBottom(), look.style().ink(), 1.6);
    Taken tag = tag(strip, room, look);
    brush.box(tag.left, tag.top, tag.right - tag.left, 18, look.style().ink());
    String text = handle(strip, look);
    double middle = (tag.left + tag.right) / 2;
    brush.textCentred(
        text, middle, tag.top + 13, typefaces.boldFor(text, TEXT), look.style().paper());
  }
}

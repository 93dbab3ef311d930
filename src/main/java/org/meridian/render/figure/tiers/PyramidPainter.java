package org.meridian.render.figure.tiers;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Messages;
import org.meridian.view.style.MapStyle;
import org.meridian.view.tiers.TierBand;
import org.meridian.view.tiers.TierColours;
import org.meridian.view.tiers.TierContent;

/**
 * Paints cities in tiers as a pyramid, apex first: a bar a tier, as long as it has cities, and its
 * bounds and names beside it. Names that have no room are counted; room that is left makes the bars
 * higher. The same in window and figures. Thread-safe.
 */
public final class PyramidPainter {

  private static final double TEXT = 12;
  private static final double HEAD = 13;
  private static final double LINE = 16;
  private static final double HEAD_ROOM = 20;
  private static final double GAP = 8;
  private static final double BARS = 0.3;
  private static final double LEAST_BAR = 4;
  private static final double BETWEEN = 24;
  private static final double NUMBER = 26;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public PyramidPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * How a pyramid is painted.
   *
   * @param style colours
   * @param words language
   * @param room where, in design pixels
   * @param chosen number of the tier that is marked; 0 for none
   */
  public record PyramidLook(MapStyle style, Messages words, LabelBox room, int chosen) {}

  /**
   * What stands where.
   *
   * @param number of the tier, or position of the city
   */
  public record Spot(int number, LabelBox box) {}

  /**
   * Where tiers and names of cities stand.
   *
   * @param tiers one a tier
   * @param cities those whose names are written
   */
  public record PyramidSpots(List<Spot> tiers, List<Spot> cities) {}

  /** Paints; says where what stands. */
  public PyramidSpots paint(Graphics2D g, TierContent content, PyramidLook look) {
    return new Painting(new VectorBrush(g), content, look).all();
  }

  /** One pyramid under way. */
  private final class Painting {
    private final VectorBrush brush;
    private final TierContent content;
    private final PyramidLook look;
    private final double names;
    private final List<List<List<Spot>>> lines = new ArrayList<>();
    private final List<Spot> tierSpots = new ArrayList<>();
    private final List<Spot> citySpots = new ArrayList<>();

    Painting(VectorBrush brush, TierContent content, PyramidLook look) {
      this.brush = brush;
      this.content = content;
      this.look = look;
      double width = look.room().right() - look.room().left();
      names = look.room().left() + NUMBER + BARS * width + BETWEEN;
      content.bands().forEach(band -> lines.add(broken(band)));
    }

    PyramidSpots all() {
      int most = mostLines();
      double spare = Math.max(1, (look.room().bottom() - look.room().top()) / total(most));
      double y = look.room().top();
      for (TierBand band : content.bands()) {
        double height = height(band, most) * spare;
        band(band, y, y + height - GAP, most);
        y += height;
      }
      return new PyramidSpots(tierSpots, citySpots);
    }

    private double height(TierBand band, int most) {
      int shown = Math.min(most, lines.get(band.number() - 1).size());
      return HEAD_ROOM + Math.max(1, shown) * LINE + GAP;
    }

    /** How many lines of names a tier may have, so that all tiers fit; at least one. */
    private int mostLines() {
      int most = lines.stream().mapToInt(List::size).max().orElse(1);
      double room = look.room().bottom() - look.room().top();
      while (most > 1 && total(most) > room) {
        most--;
      }
      return most;
    }

    private double total(int most) {
      return content.bands().stream().mapToDouble(band -> height(band, most)).sum();
    }

    /** Names in lines, each with its place from the left end of a line. */
    private List<List<Spot>> broken(TierBand band) {
      double room = look.room().right() - names;
      List<List<Spot>> all = new ArrayList<>();
      List<Spot> line = new ArrayList<>();
      double x = 0;
      for (int city : band.cities()) {
        double width = VectorBrush.width(name(city), font(name(city)));
        if (x + width > room && !line.isEmpty()) {
          all.add(line);
          line = new ArrayList<>();
          x = 0;
        }
        line.add(new Spot(city, new LabelBox(x, 0, x + width, 0)));
        x += width + VectorBrush.width(separator(), font(separator()));
      }
      if (!line.isEmpty()) {
        all.add(line);
      }
      return all;
    }

    private String separator() {
      return look.words().get("pyramid.between");
    }

    private String name(int city) {
      return look.words().get(content.result().dataset().city(city).name());
    }

    private Font font(String text) {
      return typefaces.regularFor(text, TEXT);
    }

    private void band(TierBand band, double top, double bottom, int most) {
      LabelBox room = look.room();
      tierSpots.add(new Spot(band.number(), new LabelBox(room.left(), top, room.right(), bottom)));
      if (band.number() == look.chosen()) {
        int ground = look.style().ground().graticule();
        brush.box(
            room.left() - 6, top - 3, room.right() - room.left() + 12, bottom - top + 6, ground);
      }
      bar(band, top, bottom);
      String number = Integer.toString(band.number());
      brush.text(
          number, room.left(), top + HEAD, typefaces.boldFor(number, HEAD), look.style().ink());
      String bounds = content.bounds(band).in(look.words());
      Font bold = typefaces.boldFor(bounds, TEXT);
      String fitted = TextBreaker.fitted(bounds, bold, room.right() - names);
      brush.text(fitted, names, top + TEXT + 1, bold, look.style().ink());
      names(band, top + HEAD_ROOM, most);
    }

    private void bar(TierBand band, double top, double bottom) {
      double wide = names - BETWEEN - look.room().left() - NUMBER;
      double share = (double) band.cities().size() / Math.max(1, content.largest());
      double bar = band.cities().isEmpty() ? 1 : Math.max(LEAST_BAR, wide * share);
      double left = look.room().left() + NUMBER + (wide - bar) / 2;
      int colour = TierColours.colour(band.number(), content.bands().size(), look.style());
      brush.box(left, top, bar, bottom - top, colour);
    }

    private void names(TierBand band, double top, int most) {
      List<List<Spot>> all = lines.get(band.number() - 1);
      int shown = Math.min(most, all.size());
      int left = all.subList(shown, all.size()).stream().mapToInt(List::size).sum();
      for (int at = 0; at < shown; at++) {
        double baseline = top + TEXT + at * LINE;
        boolean isLast = at == shown - 1;
        line(all.get(at), baseline, isLast ? left : 0, isLast);
      }
    }

    private void line(List<Spot> line, double baseline, int left, boolean isLast) {
      List<Spot> kept = new ArrayList<>(line);
      int more = left;
      while (more > 0 && kept.size() > 1 && !fits(end(kept) + moreWidth(more))) {
        kept.removeLast();
        more++;
      }
      for (Spot spot : kept) {
        name(spot, baseline, isLast && spot == kept.getLast() && more == 0);
      }
      if (more > 0) {
        String text = more(more);
        double x = names + end(kept);
        brush.text(text, x, baseline, typefaces.boldFor(text, TEXT), look.style().mutedInk());
      }
    }

    private boolean fits(double width) {
      return width <= look.room().right() - names;
    }

    private void name(Spot spot, double baseline, boolean isLast) {
      String name = name(spot.number());
      double x = names + spot.box().left();
      String text = isLast ? name : name + separator().stripTrailing();
      brush.text(text, x, baseline, font(text), look.style().mutedInk());
      double right = names + spot.box().right();
      citySpots.add(new Spot(spot.number(), new LabelBox(x, baseline - TEXT, right, baseline + 4)));
    }

    private double end(List<Spot> kept) {
      return kept.getLast().box().right() + VectorBrush.width(separator(), font(separator()));
    }

    private String more(int count) {
      return look.words().get("pyramid.more", Integer.toString(count));
    }

    private double moreWidth(int count) {
      return VectorBrush.width(more(count), typefaces.boldFor(more(count), TEXT));
    }
  }
}

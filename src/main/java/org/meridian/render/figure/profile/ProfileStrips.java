package org.meridian.render.figure.profile;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.function.IntPredicate;
import org.meridian.model.IndexStructure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.raster.DotRasteriser;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileNode;
import org.meridian.view.profile.StandingWords;
import org.meridian.view.profile.StripPlaces;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.DimensionColours;

/**
 * A row a node of the index: all cities' scores as dots from the least to the greatest, a ring at
 * the city's own, marks at the medians of its region and of all.
 */
final class ProfileStrips {

  private static final double ROW = 36;
  private static final double STRIP = 15;
  private static final double RANK = 34;
  private static final double MARGIN = 5;
  private static final double DOT = 1.1;
  private static final double KEY = 20;

  /** Dots of one path do not darken each other, so they are spread over several. */
  private static final int PATHS = 6;

  private final ProfileGrid grid;
  private final ProfileContent content;
  private final Messages words;

  /** Where the key goes on. */
  private double line;

  ProfileStrips(ProfileGrid grid, ProfileContent content, Messages words) {
    this.grid = grid;
    line = grid.left() + 4;
    this.content = content;
    this.words = words;
  }

  /** What the strips show, over the first of them. */
  void paintHead() {
    grid.section(words.get("profile.scores"));
    key();
  }

  /** A strip. */
  void paint(ProfileNode node) {
    row(node);
  }

  /** How many nodes have no data, below the last strip. */
  void paintFoot() {
    if (content.withoutData() > 0) {
      String told = words.get("profile.empty", Numbers.whole(content.withoutData()));
      grid.small(told, grid.left(), grid.bottom() + 12, grid.right() - grid.left());
      grid.down(18);
    }
  }

  private void key() {
    int ink = grid.style().ink();
    entry("profile.key.all", (x, y) -> dot(x, y, ArgbColour.withOpacity(ink, 0.6), DOT));
    int region = ArgbColour.opaque(grid.style().links().at(0.7));
    entry("profile.key.region", (x, y) -> dot(x, y, region, DOT * 1.5));
    entry("profile.key.own", (x, y) -> grid.brush().ring(x, y, 3.6, ink, 2));
    entry("profile.key.peers", (x, y) -> mark(x, y, false));
    entry("profile.key.median", (x, y) -> mark(x, y, true));
    grid.down(KEY);
  }

  /** A sign of the key. */
  private interface Sign {
    void paint(double x, double y);
  }

  /** A sign and what it means, on the next line where this one is full. */
  private void entry(String key, Sign sign) {
    String text = words.get(key);
    double width = VectorBrush.width(text, grid.sheet().regular(text, ProfileGrid.SMALL));
    if (line > grid.left() + 4 && line + 9 + width > grid.right()) {
      line = grid.left() + 4;
      grid.down(KEY - 4);
    }
    double y = grid.bottom() + 8;
    sign.paint(line, y);
    grid.small(text, line + 9, y + 4, grid.right() - line);
    line += 9 + width + 20;
  }

  private void dot(double x, double y, int argb, double radius) {
    grid.brush().disc(x, y, radius, argb);
  }

  private void row(ProfileNode row) {
    int node = row.node();
    String name = words.get(row.name());
    double indent = row.isHead() ? 0 : 12 + (row.depth() - 2) * 10;
    Font font =
        row.isHead()
            ? grid.sheet().bold(name, ProfileGrid.TEXT)
            : grid.sheet().regular(name, ProfileGrid.TEXT);
    if (row.isDimension()) {
      indent = 13;
      grid.brush().box(grid.left(), grid.bottom() + ROW / 2 - 4, 8, 8, colour(node));
    }
    grid.row(
        grid.named(name, font, indent),
        font,
        indent,
        ROW,
        (place, x, middle) -> strip(content.city(place), node, x, middle));
  }

  /** The index itself belongs to no dimension and is grey. */
  private int colour(int node) {
    return node == IndexStructure.ROOT
        ? grid.style().mutedInk()
        : DimensionColours.of(content.structure(), node, grid.style().theme());
  }

  private void strip(ProfileCity city, int node, double x, double middle) {
    double width = grid.width() - RANK - 2 * MARGIN;
    StripPlaces strip = city.strip(node);
    Scale scale = new Scale(x + MARGIN, width);
    double y = middle + 7;
    dots(strip.dots(), city.profile().peers(content.result()), scale, y, colour(node));
    mark(scale.x(strip.all()), y, true);
    mark(scale.x(strip.peers()), y, false);
    String rank = StandingWords.rank(city.standing(node).rank());
    Font small = grid.sheet().regular(rank, ProfileGrid.SMALL);
    grid.brush().textEnding(rank, x + grid.width() - 2, y + 4, small, grid.style().mutedInk());
    double own = scale.x(strip.own());
    if (Double.isNaN(own)) {
      grid.small(city.score(node), x + MARGIN + width / 2, y - 10, RANK);
      return;
    }
    grid.brush().disc(own, y, 4.4, grid.style().paper());
    grid.brush().ring(own, y, 3.9, colour(node), 2.2);
    score(city.score(node), x, own, y - 11);
  }

  /** The score above its ring, but within its column. */
  private void score(String score, double x, double own, double baseline) {
    Font font = grid.sheet().bold(score, ProfileGrid.SMALL + 0.5);
    double half = VectorBrush.width(score, font) / 2;
    double centre = Math.clamp(own, x + half, x + grid.width() - RANK - half);
    grid.brush().textCentred(score, centre, baseline, font, grid.style().ink());
  }

  /** Where a strip begins and how wide it is, in pixels. */
  private record Scale(double left, double width) {
    double x(double place) {
      return left + place * width;
    }
  }

  /** Dots are lines without length, round at their ends: the shortest way to say it in a file. */
  private void dots(double[] places, IntPredicate peer, Scale scale, double y, int colour) {
    int faint = ArgbColour.withOpacity(grid.style().ink(), 0.24);
    int strong = ArgbColour.withOpacity(colour, 0.75);
    for (int path = 0; path < 2 * PATHS; path++) {
      boolean peers = path >= PATHS;
      double radius = peers ? DOT * 1.25 : DOT;
      Path2D dots = new Path2D.Double();
      for (int row = path % PATHS; row < places.length; row += PATHS) {
        if (!Double.isNaN(places[row]) && peer.test(row) == peers) {
          double room = STRIP - 2 * radius;
          double at = y - STRIP / 2 + radius + room * DotRasteriser.spread(row);
          dots.moveTo(scale.x(places[row]), at);
          dots.lineTo(scale.x(places[row]), at);
        }
      }
      grid.brush().draw(dots, peers ? strong : faint, 2 * radius);
    }
  }

  /** A mark at a median: dotted for that of all cities. */
  private void mark(double x, double y, boolean all) {
    if (!Double.isNaN(x)) {
      var g = grid.brush().graphics();
      var line = new Line2D.Double(x, y - STRIP / 2, x, y + STRIP / 2);
      grid.brush().draw(line, ArgbColour.withOpacity(grid.style().paper(), 0.75), 3.5);
      g.setColor(new Color(grid.style().ink(), true));
      g.setStroke(
          all
              ? new BasicStroke(
                  1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.2F, 2}, 0)
              : new BasicStroke(1.5F, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(line);
    }
  }
}

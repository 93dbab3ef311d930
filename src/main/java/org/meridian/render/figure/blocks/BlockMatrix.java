package org.meridian.render.figure.blocks;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.LinkedBlock;
import org.meridian.view.style.ArgbColour;

/**
 * Groups along both sides, a cell a pair, darker the more it has; behind each row the share of its
 * links that lies inside.
 */
final class BlockMatrix {

  private static final double TEXT = 12;
  private static final double SMALL = 11;
  private static final double NAMES = 150;
  private static final double INSIDE = 66;
  private static final double HIGHEST_CELL = 72;
  private static final double WIDEST_CELL = 160;
  private static final double LEVEL = 58;
  private static final double STEEP = 92;

  private final VectorBrush brush;
  private final BundledTypefaces typefaces;
  private final BlockContent content;
  private final BlockLook look;
  private final int size;
  private final double names;
  private final double cellWidth;
  private final double cellHeight;
  private final double left;
  private final double top;
  private final List<BlockSpots.BlockSpot> blocks = new ArrayList<>();
  private final List<BlockSpots.PairSpot> pairs = new ArrayList<>();

  BlockMatrix(Graphics2D g, BundledTypefaces typefaces, BlockContent content, BlockLook look) {
    brush = new VectorBrush(g);
    this.typefaces = typefaces;
    this.content = content;
    this.look = look;
    size = content.blocks().size();
    double width = look.room().right() - look.room().left();
    names = Math.min(NAMES, width / 4);
    cellWidth = Math.min(WIDEST_CELL, (width - names - INSIDE) / size);
    double head = cellWidth >= LEVEL ? 24 : STEEP;
    top = look.room().top() + head;
    cellHeight = Math.min(HIGHEST_CELL, Math.max(4, (look.room().bottom() - top) / size));
    left = look.room().left() + names;
  }

  BlockSpots paint() {
    double most = 0;
    for (LinkedBlock row : content.blocks()) {
      for (LinkedBlock column : content.blocks()) {
        double value = content.value(row, column, content.choice().measure());
        most = Math.max(most, Double.isNaN(value) ? 0 : value);
      }
    }
    for (int at = 0; at < size; at++) {
      name(at);
      head(at);
      inside(at);
      for (int column = 0; column < size; column++) {
        cell(at, column, most);
      }
    }
    String title = look.words().get("blocks.column.inside");
    Font font = typefaces.regularFor(title, SMALL);
    String fitted = TextBreaker.fitted(title, font, INSIDE - 4);
    brush.textEnding(
        fitted, left + size * cellWidth + INSIDE, top - 8, font, look.style().mutedInk());
    return new BlockSpots(blocks, pairs);
  }

  private String title(int block) {
    return content.blocks().get(block).title().in(look.words());
  }

  private Font font(int block) {
    String name = title(block);
    double size = Math.min(TEXT, Math.max(7, cellHeight - 2));
    return block == look.chosen()
        ? typefaces.boldFor(name, size)
        : typefaces.regularFor(name, size);
  }

  private double middle(int row) {
    return top + (row + 0.5) * cellHeight;
  }

  private void name(int row) {
    String text = TextBreaker.fitted(title(row), font(row), names - 12);
    double baseline = middle(row) + font(row).getSize2D() * 0.36;
    brush.textEnding(text, left - 8, baseline, font(row), look.style().ink());
    blocks.add(
        new BlockSpots.BlockSpot(
            row, new Rectangle2D.Double(look.room().left(), baseline - TEXT, names, TEXT + 5)));
  }

  private void head(int column) {
    double middle = left + (column + 0.5) * cellWidth;
    Font font = typefaces.regularFor(title(column), SMALL);
    if (cellWidth >= LEVEL) {
      String text = TextBreaker.fitted(title(column), font, cellWidth - 6);
      brush.textCentred(text, middle, top - 8, font, look.style().mutedInk());
      return;
    }
    Graphics2D g = brush.graphics();
    AffineTransform before = g.getTransform();
    g.translate(middle + SMALL * 0.36, top - 6);
    g.rotate(-Math.PI / 2);
    String text = TextBreaker.fitted(title(column), font, STEEP - 10);
    brush.text(text, 0, 0, font, look.style().mutedInk());
    g.setTransform(before);
  }

  private void inside(int row) {
    double share = content.insideShare(content.blocks().get(row));
    String text =
        Double.isNaN(share)
            ? Numbers.MISSING
            : look.words().get("groups.percent", Numbers.fixed(100 * share, 1));
    Font font = typefaces.regularFor(text, Math.min(SMALL, Math.max(7, cellHeight - 2)));
    double x = left + size * cellWidth + INSIDE;
    brush.textEnding(text, x, middle(row) + font.getSize2D() * 0.36, font, look.style().ink());
  }

  private void cell(int row, int column, double most) {
    double value =
        content.value(
            content.blocks().get(row), content.blocks().get(column), content.choice().measure());
    Rectangle2D box =
        new Rectangle2D.Double(
            left + column * cellWidth + 0.5,
            top + row * cellHeight + 0.5,
            cellWidth - 1,
            cellHeight - 1);
    boolean isEmpty = Double.isNaN(value) || value == 0;
    int ground =
        isEmpty
            ? ArgbColour.mix(look.style().paper(), look.style().ground().land(), 0.4)
            : shade(Math.sqrt(value / most));
    brush.fill(box, ground);
    pairs.add(new BlockSpots.PairSpot(row, column, box));
    String text = Double.isNaN(value) ? Numbers.MISSING : BlockValues.text(content, value);
    Font font = typefaces.regularFor(text, SMALL);
    if (cellHeight >= SMALL + 3 && VectorBrush.width(text, font) <= cellWidth - 4) {
      int ink = readable(ground, isEmpty);
      brush.textCentred(text, box.getCenterX(), middle(row) + SMALL * 0.36, font, ink);
    }
    if (row == look.chosen() || column == look.chosen()) {
      brush.draw(box, look.style().accent(), 1.2);
    }
  }

  private int shade(double t) {
    return ArgbColour.mix(look.style().paper(), look.style().links().at(1), 0.12 + 0.88 * t);
  }

  private int readable(int ground, boolean isEmpty) {
    if (isEmpty) {
      return look.style().mutedInk();
    }
    int ink = look.style().ink();
    int paper = look.style().paper();
    return ArgbColour.contrast(ink, ground) >= ArgbColour.contrast(paper, ground) ? ink : paper;
  }
}

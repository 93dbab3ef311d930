package org.meridian.render.figure.blocks;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.BlockForm;

/**
 * Paints links between groups as a diagram or a matrix, the same in window and figures. Beside a
 * diagram the strongest pairs are listed where there is room. Thread-safe.
 */
public final class BlockPainter {

  private static final double LIST = 270;
  private static final double LISTED_FROM = 860;
  private static final double TEXT = 12;
  private static final double LINE = 19;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public BlockPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Paints a content that is not empty; says where what stands. */
  public BlockSpots paint(Graphics2D g, BlockContent content, BlockLook look) {
    if (content.choice().form() == BlockForm.MATRIX) {
      return new BlockMatrix(g, typefaces, content, look).paint();
    }
    LabelBox room = look.room();
    if (room.right() - room.left() < LISTED_FROM) {
      return new BlockDiagram(g, typefaces, content, look).paint();
    }
    double edge = room.right() - LIST;
    list(g, content, look, edge + 16);
    LabelBox rest = new LabelBox(room.left(), room.top(), edge, room.bottom());
    BlockLook beside = new BlockLook(look.style(), look.words(), rest, look.chosen());
    return new BlockDiagram(g, typefaces, content, beside).paint();
  }

  private void list(Graphics2D g, BlockContent content, BlockLook look, double left) {
    VectorBrush brush = new VectorBrush(g);
    double right = look.room().right();
    String title = look.words().get("blocks.strongest");
    double y = look.room().top() + 2 * TEXT;
    brush.text(title, left, y, typefaces.boldFor(title, TEXT), look.style().ink());
    for (BlockContent.BlockPair pair : shown(content, look)) {
      y += LINE;
      if (y > look.room().bottom() - 4) {
        return;
      }
      String value = Numbers.brief(pair.sum());
      String share =
          look.words().get("groups.percent", Numbers.fixed(100 * pair.sum() / content.sum(), 1));
      Font small = typefaces.regularFor(share, TEXT);
      brush.textEnding(share, right, y, small, look.style().mutedInk());
      brush.textEnding(value, right - 52, y, small, look.style().ink());
      String name = name(content, look, pair);
      double room = right - 52 - VectorBrush.width(value, small) - left - 8;
      Font font = typefaces.regularFor(name, TEXT);
      brush.text(TextBreaker.fitted(name, font, room), left, y, font, look.style().ink());
    }
  }

  /** The pairs of the block that is chosen; all where none is. */
  private static List<BlockContent.BlockPair> shown(BlockContent content, BlockLook look) {
    return content.pairs().stream()
        .filter(
            pair -> look.chosen() < 0 || pair.from() == look.chosen() || pair.to() == look.chosen())
        .toList();
  }

  private static String name(BlockContent content, BlockLook look, BlockContent.BlockPair pair) {
    String from = content.blocks().get(pair.from()).title().in(look.words());
    String to = content.blocks().get(pair.to()).title().in(look.words());
    if (pair.from() == pair.to()) {
      return look.words().get("blocks.within", from);
    }
    return look.words().get(content.isDirected() ? "blocks.from.to" : "blocks.pair", from, to);
  }
}

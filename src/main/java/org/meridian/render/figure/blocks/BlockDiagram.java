package org.meridian.render.figure.blocks;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.BlockRing;
import org.meridian.view.groups.blocks.LinkedBlock;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClusterColours;

/** Groups along a circle with ribbons between them as wide as their links; names at the sides. */
final class BlockDiagram {

  private static final double TEXT = 12;
  private static final double BAND = 11;
  private static final double LABEL = 18;
  private static final double LINE = 17;
  private static final double WIDEST_LABEL = 190;
  private static final double INK = 0.6;
  private static final double FADED = 0.07;

  private final VectorBrush brush;
  private final BundledTypefaces typefaces;
  private final BlockContent content;
  private final BlockLook look;
  private final BlockRing ring;
  private final double x;
  private final double y;
  private final double radius;
  private final List<BlockSpots.BlockSpot> blocks = new ArrayList<>();
  private final List<BlockSpots.PairSpot> pairs = new ArrayList<>();

  BlockDiagram(Graphics2D g, BundledTypefaces typefaces, BlockContent content, BlockLook look) {
    brush = new VectorBrush(g);
    this.typefaces = typefaces;
    this.content = content;
    this.look = look;
    ring = BlockRing.of(content);
    double width = look.room().right() - look.room().left();
    double height = look.room().bottom() - look.room().top();
    x = (look.room().left() + look.room().right()) / 2;
    y = (look.room().top() + look.room().bottom()) / 2;
    double label = Math.min(widestLabel(), Math.min(WIDEST_LABEL, width / 3.4));
    radius = Math.max(20, Math.min(width / 2 - label - LABEL, height / 2 - LABEL - 4));
  }

  private double widestLabel() {
    double widest = 0;
    for (int block = 0; block < content.blocks().size(); block++) {
      String text = text(block);
      widest = Math.max(widest, VectorBrush.width(text, typefaces.boldFor(text, TEXT)));
    }
    return widest;
  }

  private String text(int block) {
    LinkedBlock own = content.blocks().get(block);
    double share = content.insideShare(own);
    String name = own.title().in(look.words());
    return Double.isNaN(share)
        ? name
        : look.words().get("blocks.label.inside", name, Numbers.fixed(100 * share, 0));
  }

  BlockSpots paint() {
    ring.ribbons().forEach(this::ribbon);
    for (int block = 0; block < ring.arcs().size(); block++) {
      if (ring.arcs().get(block).to() > ring.arcs().get(block).from()) {
        band(block);
      }
    }
    labels(true);
    labels(false);
    return new BlockSpots(blocks, pairs);
  }

  private int colour(int block) {
    LinkedBlock own = content.blocks().get(block);
    return own.number() == GroupLinks.REST
        ? ClusterColours.noise(look.style().theme())
        : ClusterColours.colour(own.colour(), look.style().theme());
  }

  private static Arc2D arc(double x, double y, double radius, BlockRing.RingArc part) {
    double extent = -360 * (part.to() - part.from());
    return new Arc2D.Double(
        x - radius, y - radius, 2 * radius, 2 * radius, 90 - 360 * part.from(), extent, Arc2D.OPEN);
  }

  private void ribbon(BlockRing.RingRibbon ribbon) {
    int from = ribbon.pair().from();
    int to = ribbon.pair().to();
    Path2D path = new Path2D.Double();
    Arc2D start = arc(x, y, radius, ribbon.start());
    path.append(start, false);
    if (from != to) {
      Arc2D end = arc(x, y, radius, ribbon.end());
      path.quadTo(x, y, end.getStartPoint().getX(), end.getStartPoint().getY());
      path.append(end, true);
    }
    path.quadTo(x, y, start.getStartPoint().getX(), start.getStartPoint().getY());
    path.closePath();
    boolean isFaded = look.chosen() >= 0 && look.chosen() != from && look.chosen() != to;
    int argb = colour(stronger(from, to));
    brush.fill(path, ArgbColour.withOpacity(argb, isFaded ? FADED : INK));
    if (!isFaded) {
      brush.draw(path, ArgbColour.withOpacity(look.style().paper(), INK), 0.5);
    }
    pairs.add(new BlockSpots.PairSpot(from, to, path));
  }

  /** Links have the colour of the block that is linked more; directed ones of where they begin. */
  private int stronger(int from, int to) {
    boolean isFrom =
        content.isDirected()
            || content.total(content.blocks().get(from)) >= content.total(content.blocks().get(to));
    return isFrom ? from : to;
  }

  private void band(int block) {
    BlockRing.RingArc part = ring.arcs().get(block);
    Path2D path = new Path2D.Double();
    path.append(arc(x, y, radius + BAND, part), false);
    path.append(arc(x, y, radius + 2, new BlockRing.RingArc(part.to(), part.from())), true);
    path.closePath();
    brush.fill(path, colour(block));
    blocks.add(new BlockSpots.BlockSpot(block, path));
  }

  /** A name beside its arc, and how far it had to be moved for the others. */
  private record Label(int block, double wanted, double at) {}

  private void labels(boolean isRight) {
    List<Label> side = new ArrayList<>();
    for (int block = 0; block < ring.arcs().size(); block++) {
      BlockRing.RingArc part = ring.arcs().get(block);
      double turn = 2 * Math.PI * part.middle();
      if (part.to() > part.from() && Math.sin(turn) >= 0 == isRight) {
        double wanted = y - (radius + LABEL) * Math.cos(turn);
        side.add(new Label(block, wanted, wanted));
      }
    }
    side.sort(Comparator.comparingDouble(Label::wanted));
    spread(side).forEach(label -> label(label, isRight));
  }

  /** Names are moved down where they would lie over each other, and up again from the end. */
  private List<Label> spread(List<Label> side) {
    double[] at = side.stream().mapToDouble(Label::wanted).toArray();
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(at[i], i == 0 ? look.room().top() + TEXT : at[i - 1] + LINE);
    }
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], i == at.length - 1 ? look.room().bottom() - 4 : at[i + 1] - LINE);
    }
    List<Label> spread = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      spread.add(new Label(side.get(i).block(), side.get(i).wanted(), at[i]));
    }
    return spread;
  }

  private void label(Label label, boolean isRight) {
    String inside = text(label.block());
    double middle = 2 * Math.PI * ring.arcs().get(label.block()).middle();
    double edgeX = x + (radius + BAND + 1) * Math.sin(middle);
    double edgeY = y - (radius + BAND + 1) * Math.cos(middle);
    double reach = radius + LABEL;
    double dy = Math.clamp(label.at() - y, -reach, reach);
    double bulge = Math.sqrt(reach * reach - dy * dy);
    double textX = x + (isRight ? 1 : -1) * Math.max(bulge, Math.abs(edgeX - x) + 6);
    double room = isRight ? look.room().right() - textX : textX - look.room().left();
    boolean isChosen = label.block() == look.chosen();
    Font font = isChosen ? typefaces.boldFor(inside, TEXT) : typefaces.regularFor(inside, TEXT);
    String text = TextBreaker.fitted(inside, font, room);
    double baseline = label.at() + TEXT / 3;
    brush.line(edgeX, edgeY, textX - (isRight ? 3 : -3), label.at(), look.style().mutedInk(), 0.6);
    double width = VectorBrush.width(text, font);
    double left = isRight ? textX : textX - width;
    brush.text(text, left, baseline, font, look.style().ink());
    blocks.add(
        new BlockSpots.BlockSpot(
            label.block(), new Rectangle2D.Double(left, baseline - TEXT, width, LINE)));
  }
}

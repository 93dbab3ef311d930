package org.meridian.ui.groups.blocks;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.meridian.render.figure.blocks.BlockLook;
import org.meridian.render.figure.blocks.BlockPainter;
import org.meridian.render.figure.blocks.BlockSpots;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.FigureSurface;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.surface.TipText;
import org.meridian.view.groups.blocks.BlockContent;

/** The picture of links between groups, painted on a worker by the code that paints figures. */
final class BlockPicture extends Region {

  /** What a worker paints. */
  private record Order(BlockContent content, int chosen) {}

  private final FigureSurface<Order, BlockSpots> surface;
  private final PointerTip tip = new PointerTip();
  private final IntConsumer choose;
  private BlockContent content;
  private int chosen = -1;

  /**
   * @param choose takes the place of the block that the user chose; -1 for none
   */
  BlockPicture(Explorer explorer, BlockPainter painter, Background background, IntConsumer choose) {
    this.choose = choose;
    surface =
        new FigureSurface<>(
            explorer,
            background,
            (g, order, room) ->
                painter.paint(
                    g,
                    order.content(),
                    new BlockLook(room.style(), room.words(), room.inner(), order.chosen())),
            () -> {});
    getChildren().setAll(surface, tip);
    setId("blocks-picture");
    setFocusTraversable(true);
    setMinSize(0, 0);
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> tip.takeAway());
    setOnMouseClicked(this::click);
    setOnKeyPressed(this::key);
  }

  private void click(MouseEvent event) {
    requestFocus();
    surface
        .shown()
        .ifPresent(
            painted -> {
              Point2D at = painted.design(event.getX(), event.getY());
              choose.accept(
                  painted
                      .spots()
                      .blockAt(at.getX(), at.getY())
                      .map(BlockSpots.BlockSpot::block)
                      .orElse(-1));
            });
  }

  private void key(KeyEvent event) {
    int blocks = content == null ? 0 : content.blocks().size();
    int step =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    if (step != 0 && blocks > 0) {
      int next = chosen < 0 ? (step > 0 ? 0 : blocks - 1) : Math.floorMod(chosen + step, blocks);
      choose.accept(next);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && chosen >= 0) {
      choose.accept(-1);
      event.consume();
    }
  }

  private void point(MouseEvent event) {
    double x = event.getX();
    double y = event.getY();
    Optional<TipText> text =
        painted().flatMap(painted -> told(painted.spots(), painted.design(x, y), painted.words()));
    text.ifPresent(tip::tell);
    if (text.isPresent()) {
      tip.place(x, y);
    } else {
      tip.takeAway();
    }
  }

  private Optional<TipText> told(BlockSpots spots, Point2D at, Messages says) {
    return spots
        .blockAt(at.getX(), at.getY())
        .map(spot -> BlockTips.block(content, spot.block(), says))
        .or(
            () ->
                spots
                    .pairAt(at.getX(), at.getY())
                    .map(spot -> BlockTips.pair(content, spot.from(), spot.to(), says)));
  }

  /** What is painted, where that is what was asked for last. */
  private Optional<FigureSurface.PaintedFigure<Order, BlockSpots>> painted() {
    return surface.shown().filter(painted -> painted.order().content() == content);
  }

  /** Shows a content, with a block marked; -1 for none. */
  void draw(BlockContent next, int block) {
    content = next;
    chosen = block;
    redraw();
  }

  /** Whether what was asked for last is painted. */
  boolean isPainted() {
    return painted().isPresent();
  }

  /** Where the head of a painted block stands, in units of layout. */
  Rectangle2D box(int block) {
    var painted = surface.shown().orElseThrow();
    Rectangle2D box = painted.spots().blocks().get(block).shape().getBounds2D();
    double grown = painted.grown();
    return new Rectangle2D.Double(
        box.getX() * grown, box.getY() * grown, box.getWidth() * grown, box.getHeight() * grown);
  }

  void redraw() {
    if (content != null) {
      surface.draw(new Order(content, chosen));
    }
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
  }
}

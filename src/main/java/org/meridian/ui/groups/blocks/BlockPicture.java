package org.meridian.ui.groups.blocks;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.blocks.BlockLook;
import org.meridian.render.figure.blocks.BlockPainter;
import org.meridian.render.figure.blocks.BlockSpots;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.ui.surface.TipText;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** The picture of links between groups, painted on a worker by the code that paints figures. */
final class BlockPicture extends Region {

  private static final double MARGIN = 16;

  /** What a worker paints; lengths in pixels. */
  private record Order(
      BlockContent content,
      int chosen,
      MapTheme theme,
      Messages words,
      int width,
      int height,
      double unit) {}

  private record Painted(SharedPicture picture, Order order, BlockSpots spots) {}

  private final Explorer explorer;
  private final BlockPainter painter;
  private final PictureSurface surface = new PictureSurface();
  private final PointerTip tip = new PointerTip();
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);
  private final NewestWins<Order, Painted> painting;
  private final IntConsumer choose;
  private BlockContent content;
  private int chosen = -1;
  private Painted shown;

  /**
   * @param choose takes the place of the block that the user chose; -1 for none
   */
  BlockPicture(Explorer explorer, BlockPainter painter, Background background, IntConsumer choose) {
    this.explorer = explorer;
    this.painter = painter;
    this.choose = choose;
    for (Language language : Language.values()) {
      words.put(language, FixedMessages.ofWindow(language));
    }
    painting = background.newest(this::paint, this::present);
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
    if (shown != null) {
      Optional<BlockSpots.BlockSpot> block = shown.spots().blockAt(event.getX(), event.getY());
      choose.accept(block.map(BlockSpots.BlockSpot::block).orElse(-1));
    }
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
    if (shown == null || shown.order().content() != content) {
      tip.takeAway();
      return;
    }
    Messages says = shown.order().words();
    double x = event.getX();
    double y = event.getY();
    Optional<TipText> text =
        shown
            .spots()
            .blockAt(x, y)
            .map(spot -> BlockTips.block(content, spot.block(), says))
            .or(
                () ->
                    shown
                        .spots()
                        .pairAt(x, y)
                        .map(spot -> BlockTips.pair(content, spot.from(), spot.to(), says)));
    text.ifPresent(tip::tell);
    if (text.isPresent()) {
      tip.place(x, y);
    } else {
      tip.takeAway();
    }
  }

  /** Shows a content, with a block marked; -1 for none. */
  void draw(BlockContent next, int block) {
    content = next;
    chosen = block;
    redraw();
  }

  /** Whether what was asked for last is painted. */
  boolean isPainted() {
    return shown != null && shown.order().content() == content;
  }

  void redraw() {
    if (content == null || getWidth() < 1 || getScene() == null) {
      return;
    }
    double unit = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    painting.submit(
        new Order(
            content,
            chosen,
            MapTheme.of(explorer.dark().get()),
            words.get(explorer.language().get()),
            (int) Math.max(1, Math.round(getWidth() * unit)),
            (int) Math.max(1, Math.round(getHeight() * unit)),
            unit));
  }

  private Painted paint(Order order) {
    SharedPicture picture = surface.take(order.width(), order.height());
    Arrays.fill(picture.argb(), 0);
    PixelFrame frame = new PixelFrame(picture.argb(), picture.width(), picture.height());
    Graphics2D g = frame.image().createGraphics();
    g.scale(order.unit(), order.unit());
    LabelBox room =
        new LabelBox(
            MARGIN,
            MARGIN / 2,
            order.width() / order.unit() - MARGIN,
            order.height() / order.unit() - MARGIN / 2);
    BlockLook look = new BlockLook(MapStyle.of(order.theme()), order.words(), room, order.chosen());
    BlockSpots spots = painter.paint(g, order.content(), look);
    g.dispose();
    return new Painted(picture, order, spots);
  }

  private void present(Painted painted) {
    shown = painted;
    surface.show(painted.picture(), painted.order().unit());
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
  }
}

package org.meridian.ui.presenter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.meridian.model.RecentValues;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageLook;
import org.meridian.render.stage.StageSize;
import org.meridian.ui.background.Background;
import org.meridian.ui.presenting.PictureOrder;
import org.meridian.ui.presenting.StageDrawing;
import org.meridian.ui.presenting.StagePicture;

/**
 * Small pictures of steps, of which only the newest are kept: a long story needs no more memory
 * than a short one. Lives on the JavaFX thread.
 */
final class StageThumbnails {

  /** So many are kept. */
  static final int MOST = 40;

  private static final int WIDTH = 480;
  private static final int LEAST_HEIGHT = 240;

  private final Background background;
  private final StageDrawing drawing;
  private final RecentValues<PictureOrder, Image> kept =
      new RecentValues<>(MOST, PictureOrder::equals);
  private final RecentValues<PictureOrder, Throwable> broken =
      new RecentValues<>(MOST, PictureOrder::equals);
  private final Set<PictureOrder> asked = new HashSet<>();
  private Consumer<PictureOrder> drawn = order -> {};

  StageThumbnails(Background background, StageDrawing drawing) {
    this.background = background;
    this.drawing = drawing;
  }

  /** Hears of each small picture that is drawn, or cannot be. */
  void onDrawn(Consumer<PictureOrder> listener) {
    drawn = listener;
  }

  /** The order for a small picture that looks like a large one. */
  static PictureOrder small(PictureOrder large) {
    StageLook look = large.look();
    StageSize size = look.size();
    int height = (int) Math.round(WIDTH * (double) size.height() / size.width());
    StageSize less = new StageSize(WIDTH, Math.max(LEAST_HEIGHT, height), size.percent());
    return new PictureOrder(large.step(), new StageLook(look.language(), look.theme(), less), "");
  }

  /** A small picture; empty while it is being drawn, or where it cannot be. */
  Optional<Image> get(PictureOrder order) {
    Optional<Image> image = kept.find(order);
    if (image.isEmpty() && failure(order).isEmpty() && asked.add(order)) {
      background.run(
          () -> drawing.draw(order), frame -> keep(order, frame), why -> fail(order, why));
    }
    return image;
  }

  /** Why a small picture could not be drawn; it is not tried again soon. */
  Optional<Throwable> failure(PictureOrder order) {
    return broken.find(order);
  }

  private void fail(PictureOrder order, Throwable why) {
    asked.remove(order);
    broken.put(order, why);
    drawn.accept(order);
  }

  private void keep(PictureOrder order, PixelFrame frame) {
    asked.remove(order);
    kept.put(order, StagePicture.image(frame));
    drawn.accept(order);
  }
}

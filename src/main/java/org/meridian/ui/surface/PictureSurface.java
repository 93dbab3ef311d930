package org.meridian.ui.surface;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * A room that shows one picture at a time, pixel for pixel. Pictures take turns: while one is on
 * the screen the next is drawn, and one that left the screen rests for a turn, because the renderer
 * may still be reading it.
 */
public final class PictureSurface extends Region {

  private final ImageView view = new ImageView();
  private final Deque<Picture> free = new ArrayDeque<>();
  private Picture resting;
  private Picture shown;
  private Picture held;

  /** An empty room. */
  public PictureSurface() {
    view.setManaged(false);
    view.setSmooth(false);
    getChildren().add(view);
    setMouseTransparent(true);
  }

  /**
   * A picture to draw into; its pixels are those of some earlier picture. Any thread.
   *
   * @param width in pixels, above 0
   * @param height in pixels, above 0
   */
  public synchronized Picture take(int width, int height) {
    free.removeIf(picture -> picture != held && !picture.hasSize(width, height));
    for (Picture picture : free) {
      if (picture != held) {
        free.remove(picture);
        return picture;
      }
    }
    return new Picture(width, height);
  }

  /**
   * Keeps a picture from being handed out until another is held, so that it can be read after it
   * left the screen. Any thread.
   */
  public synchronized void hold(Picture picture) {
    held = picture;
  }

  /** Gives back a picture that will not be shown. Any thread. */
  public synchronized void giveBack(Picture picture) {
    free.addLast(picture);
  }

  /**
   * Puts a picture on the screen. On the JavaFX thread.
   *
   * @param picture drawn, and not shown now
   * @param pixelsPerUnit how many of its pixels make one unit of layout
   */
  public void show(Picture picture, double pixelsPerUnit) {
    view.setImage(picture.image());
    view.setViewport(new Rectangle2D(0, 0, picture.width(), picture.height()));
    view.setFitWidth(picture.width() / pixelsPerUnit);
    view.setFitHeight(picture.height() / pixelsPerUnit);
    move(0, 0);
    retire(picture);
  }

  private synchronized void retire(Picture next) {
    if (resting != null) {
      free.addLast(resting);
    }
    resting = shown;
    shown = next;
  }

  /** Moves what is shown by an offset in units of layout, until the next picture comes. */
  public void move(double x, double y) {
    view.setLayoutX(x);
    view.setLayoutY(y);
  }

  /** Whether a picture is on the screen. */
  public boolean isShowing() {
    return view.getImage() != null;
  }
}

package org.meridian.ui.surface;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/**
 * A room that shows one picture at a time, pixel for pixel. Pictures take turns: while one is on
 * the screen the next is drawn, and one that left the screen rests for a turn, because the renderer
 * may still be reading it.
 */
public final class PictureSurface extends Region {

  /** Pictures kept for the next drawing; more were only needed while the screen lagged behind. */
  static final int SPARE = 2;

  private final List<ImageView> views = new ArrayList<>();

  /** Let go of before memory runs out: many rooms, each with pictures to spare, fill it. */
  private final Deque<SoftReference<SharedPicture>> free = new ArrayDeque<>();

  private SoftReference<SharedPicture> resting;
  private SharedPicture shown;
  private SharedPicture held;

  /** Room for a picture, without one yet. */
  public PictureSurface() {
    setMouseTransparent(true);
  }

  /**
   * A picture to draw into; its pixels are those of some earlier picture. Any thread.
   *
   * @param width in pixels, above 0
   * @param height in pixels, above 0
   */
  public synchronized SharedPicture take(int width, int height) {
    free.removeIf(spare -> !isOfUse(spare.get(), width, height));
    for (SoftReference<SharedPicture> spare : free) {
      SharedPicture picture = spare.get();
      if (picture != null && picture != held) {
        free.remove(spare);
        return picture;
      }
    }
    return new SharedPicture(width, height);
  }

  private boolean isOfUse(SharedPicture picture, int width, int height) {
    return picture != null && (picture == held || picture.hasSize(width, height));
  }

  /**
   * Keeps a picture from being handed out until another is held, so that it can be read after it
   * left the screen. Any thread.
   */
  public synchronized void hold(SharedPicture picture) {
    held = picture;
  }

  /** Gives back a picture that will not be shown. Any thread. */
  public synchronized void giveBack(SharedPicture picture) {
    giveBack(new SoftReference<>(picture));
  }

  private void giveBack(SoftReference<SharedPicture> picture) {
    free.addLast(picture);
    if (free.size() > SPARE) {
      free.removeFirst();
    }
  }

  /**
   * Puts a picture on the screen. On the JavaFX thread.
   *
   * @param picture drawn, and not shown now
   * @param pixelsPerUnit how many of its pixels make one unit of layout
   */
  public void show(SharedPicture picture, double pixelsPerUnit) {
    show(picture, pixelsPerUnit, List.of(new BoundingBox(0, 0, picture.width(), picture.height())));
  }

  /**
   * Puts parts of a picture on the screen, each at its place: what is empty need not be painted. On
   * the JavaFX thread.
   *
   * @param parts boxes in pixels, widened to whole ones and clipped to the picture
   */
  public void show(SharedPicture picture, double pixelsPerUnit, List<? extends Bounds> parts) {
    while (views.size() > parts.size()) {
      getChildren().remove(views.removeLast());
    }
    while (views.size() < parts.size()) {
      addView();
    }
    WritableImage image = picture.image();
    for (int i = 0; i < parts.size(); i++) {
      show(views.get(i), image, pixelsPerUnit, parts.get(i));
    }
    move(0, 0);
    retire(picture);
  }

  private void addView() {
    ImageView view = new ImageView();
    view.setManaged(false);
    view.setSmooth(false);
    views.add(view);
    getChildren().add(view);
  }

  private static void show(ImageView view, Image image, double pixelsPerUnit, Bounds part) {
    double left = Math.max(0, Math.floor(part.getMinX()));
    double top = Math.max(0, Math.floor(part.getMinY()));
    double width = Math.min(image.getWidth(), Math.ceil(part.getMaxX())) - left;
    double height = Math.min(image.getHeight(), Math.ceil(part.getMaxY())) - top;
    view.setImage(image);
    view.setViewport(new Rectangle2D(left, top, Math.max(1, width), Math.max(1, height)));
    view.setFitWidth(Math.max(1, width) / pixelsPerUnit);
    view.setFitHeight(Math.max(1, height) / pixelsPerUnit);
    view.setX(left / pixelsPerUnit);
    view.setY(top / pixelsPerUnit);
  }

  private synchronized void retire(SharedPicture next) {
    if (resting != null) {
      giveBack(resting);
    }
    resting = shown == null ? null : new SoftReference<>(shown);
    shown = next;
  }

  /** Moves what is shown by an offset in units of layout, until the next picture comes. */
  public void move(double x, double y) {
    for (ImageView view : views) {
      view.setLayoutX(x);
      view.setLayoutY(y);
    }
  }

  /** Whether a picture is on the screen. */
  public synchronized boolean isShowing() {
    return shown != null;
  }
}

package org.meridian.ui.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What every test of the window's face works with: it acts, asks, waits and looks on the JavaFX
 * thread, whether one view is on the screen or the whole window.
 */
public class ScreenDriver {

  /** One for all: the headless platform keeps the window of each robot for good. */
  private static final FxRobot ROBOT = new QuickRobot();

  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private Parent shown;

  /** Says what is on the screen: all that is found and kept is part of it. */
  final void shows(Parent part) {
    shown = part;
  }

  /** What went wrong on workers. */
  public final List<Throwable> failures() {
    return failures;
  }

  /** Clicks and types. */
  public final FxRobot robot() {
    return ROBOT;
  }

  /** Does something on the JavaFX thread and waits for it and what it leads to. */
  public final void run(Runnable action) {
    ROBOT.interact(action);
  }

  /** Reads something on the JavaFX thread. */
  public final <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  /** Waits until something is so, and for what follows from it. */
  public final void await(Callable<Boolean> condition) {
    until(condition);
    QuickRobot.rest();
  }

  /** Waits until something is so. */
  public final void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> ask(condition));
    } catch (TimeoutException late) {
      throw new AssertionError("what was waited for did not come; failures: " + failures, late);
    }
  }

  /** The first node with an id. */
  public final <T extends Node> T find(String id, Class<T> type) {
    return type.cast(ask(() -> shown.getScene().lookup("#" + id)));
  }

  /** A point of a node on the screen. */
  public final Point2D at(Node node, double x, double y) {
    return ask(() -> node.localToScreen(x, y));
  }

  /** A picture of the whole view. */
  public final WritableImage picture() {
    return ask(() -> shown.snapshot(null, null));
  }

  /** The colour of a pixel of the window as 0xAARRGGBB. */
  public final int pixel(int x, int y) {
    return picture().getPixelReader().getArgb(x, y);
  }

  /** Writes a picture of the window into the build folder, for people to look at. */
  public final void keep(String name) {
    WritableImage picture = picture();
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    PixelReader reader = picture.getPixelReader();
    var image =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      reader.getPixels(
          0, y, width, 1, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, width);
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    File file = new File("target/views/parts/" + name + ".png");
    file.getParentFile().mkdirs();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Drags on a node with keys held down.
   *
   * @param keys the held keys: SHIFT, ALT or CONTROL
   */
  public final void drag(Node node, Point2D from, Point2D to, KeyCode... keys) {
    MouseGestures.drag(node, from, to, keys).forEach(this::run);
  }

  /** Clicks on a node with keys held down. */
  public final void click(Node node, Point2D at, KeyCode... keys) {
    MouseGestures.click(node, at, keys).forEach(this::run);
  }

  /** Turns the wheel over a node by an amount; up is positive. */
  public final void wheel(Node node, Point2D at, double amount) {
    run(() -> MouseGestures.wheel(node, at, amount));
  }
}

package org.meridian.app.bench;

import java.nio.IntBuffer;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.meridian.render.raster.Frame;
import org.meridian.render.raster.LinkMarks;
import org.meridian.render.raster.Polylines;
import org.meridian.render.raster.Viewport;
import org.meridian.ui.background.UiThread;

/**
 * Two ways onto the screen, painted to the end so that they can be compared: a buffer of pixels,
 * and a plain JavaFX canvas.
 */
final class Screen {

  private final int width;
  private final int height;
  private final Frame frame;
  private final PixelBuffer<IntBuffer> buffer;
  private final Scene pixels;
  private final Canvas canvas;
  private final Scene drawing;
  private WritableImage painted;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
    frame = Frame.empty(width, height);
    buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(frame.argb()), PixelFormat.getIntArgbPreInstance());
    pixels = new Scene(new StackPane(new ImageView(new WritableImage(buffer))), width, height);
    canvas = new Canvas(width, height);
    drawing = new Scene(new StackPane(canvas), width, height);
  }

  /** The pixels that {@link #showPixels} shows. */
  Frame frame() {
    return frame;
  }

  /** Shows the pixels; returns when they are painted. */
  void showPixels() {
    onUiThread(
        () -> {
          buffer.updateBuffer(b -> null);
          painted = pixels.snapshot(painted);
        });
  }

  /** Draws links on the canvas in the plain way; returns when they are painted. */
  void drawOnCanvas(LinkMarks marks, Viewport view) {
    onUiThread(
        () -> {
          GraphicsContext g = canvas.getGraphicsContext2D();
          g.setFill(Color.BLACK);
          g.fillRect(0, 0, width, height);
          for (int link : marks.order()) {
            stroke(g, marks, link, view);
          }
          painted = drawing.snapshot(painted);
        });
  }

  private static void stroke(GraphicsContext g, LinkMarks marks, int link, Viewport view) {
    int argb = marks.argb()[link];
    g.setStroke(
        Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0));
    g.setLineWidth(marks.widths()[link]);
    Polylines paths = marks.paths();
    float[] xy = paths.xy();
    boolean lifted = true;
    g.beginPath();
    for (int k = paths.start(link); k < paths.end(link); k++) {
      if (Float.isNaN(xy[2 * k])) {
        lifted = true;
      } else if (lifted) {
        g.moveTo(view.px(xy[2 * k]), view.py(xy[2 * k + 1]));
        lifted = false;
      } else {
        g.lineTo(view.px(xy[2 * k]), view.py(xy[2 * k + 1]));
      }
    }
    g.stroke();
  }

  private static void onUiThread(Runnable task) {
    CompletableFuture.runAsync(task, UiThread.EXECUTOR).join();
  }
}

package org.meridian.app.bench;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.meridian.ui.background.UiThread;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapViewport;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.ProjectedPaths;

/** The plain way to draw links: strokes on a JavaFX canvas, painted to the end. */
final class CanvasWay {

  private final int width;
  private final int height;
  private final Canvas canvas;
  private final Scene scene;
  private WritableImage painted;

  private CanvasWay(int width, int height) {
    this.width = width;
    this.height = height;
    canvas = new Canvas(width, height);
    scene = new Scene(new StackPane(canvas), width, height);
  }

  /** Prepares a canvas; not on the JavaFX thread. */
  static CanvasWay open(int width, int height) {
    return CompletableFuture.supplyAsync(() -> new CanvasWay(width, height), UiThread.EXECUTOR)
        .join();
  }

  /** Draws the links of a map and nothing else; milliseconds until they are painted. */
  double draw(MapScene map) {
    long began = System.nanoTime();
    CompletableFuture.runAsync(() -> paint(map), UiThread.EXECUTOR).join();
    return (System.nanoTime() - began) / 1e6;
  }

  private void paint(MapScene map) {
    LinkMarks marks = map.links().marks();
    MapViewport view = map.camera().viewport();
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(Color.BLACK);
    g.fillRect(0, 0, width, height);
    for (int link : marks.order()) {
      stroke(g, marks, link, view);
    }
    painted = scene.snapshot(painted);
  }

  private static void stroke(GraphicsContext g, LinkMarks marks, int link, MapViewport view) {
    int argb = marks.argb()[link];
    double opacity = (argb >>> 24) / 255.0;
    g.setStroke(Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, opacity));
    g.setLineWidth(marks.widths()[link]);
    ProjectedPaths paths = marks.paths();
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
}

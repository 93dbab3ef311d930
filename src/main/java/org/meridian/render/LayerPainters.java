package org.meridian.render;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meridian.render.paint.MarkPainter;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.paint.VectorPass;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.marks.PaintStage;

/** Draws the layers of a scene in their order, each run of one kind by its painter. */
final class LayerPainters {

  private final Map<Class<? extends LayerMarks>, MarkPainter> byKind;

  /** One painter a kind of marks. */
  LayerPainters(Map<Class<? extends LayerMarks>, MarkPainter> byKind) {
    this.byKind = Map.copyOf(byKind);
  }

  /**
   * Draws the layers of some stages into a picture.
   *
   * @param stages which; the order is that of the layers
   * @return whether the work was done to the end
   */
  boolean raster(PixelFrame frame, MapScene scene, List<PaintStage> stages, RasterPass pass) {
    for (Run run : runs(scene, stages)) {
      if (!run.painter.raster(frame, scene, run.layers, pass)) {
        return false;
      }
    }
    return true;
  }

  /** Draws the layers of some stages into a document. */
  void vector(Graphics2D g, MapScene scene, List<PaintStage> stages, VectorPass pass) {
    for (Run run : runs(scene, stages)) {
      run.painter.vector(g, scene, run.layers, pass);
    }
  }

  /** Layers directly over each other that one painter draws. */
  private record Run(MarkPainter painter, List<MapLayer> layers) {}

  private List<Run> runs(MapScene scene, List<PaintStage> stages) {
    List<Run> runs = new ArrayList<>();
    for (MapLayer layer : scene.shown()) {
      if (stages.contains(layer.marks().stage())) {
        MarkPainter painter = painter(layer);
        if (runs.isEmpty() || runs.getLast().painter != painter) {
          runs.add(new Run(painter, new ArrayList<>()));
        }
        runs.getLast().layers.add(layer);
      }
    }
    return runs;
  }

  private MarkPainter painter(MapLayer layer) {
    MarkPainter painter = byKind.get(layer.marks().getClass());
    if (painter == null) {
      throw new IllegalStateException("no painter for the marks of the layer " + layer.id());
    }
    return painter;
  }
}

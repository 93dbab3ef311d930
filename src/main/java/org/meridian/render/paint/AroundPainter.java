package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.meridian.model.wording.Language;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.AroundMarks;
import org.meridian.view.words.FigureWords;

/** Draws key and captions around a map. */
public final class AroundPainter implements DrawnPainter {

  /** What the key of a map that stands beside others says. */
  public enum KeyPart {
    /** What is alike on all of them. */
    SHARED,

    /** All that is of this map. */
    OWN,

    /** What is of this map alone, beside a key with the scale of all. */
    FURTHER
  }

  private final LegendPainter legend;
  private final CaptionPainter caption;
  private final Map<Language, FigureWords> words = new ConcurrentHashMap<>();

  /** A painter with the bundled family. */
  public AroundPainter(BundledTypefaces typefaces) {
    legend = new LegendPainter(typefaces);
    caption = new CaptionPainter(typefaces);
  }

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    Graphics2D g = pass.graphics(frame);
    paint(g, scene, run, pass.sprites().map(LabelSprites::lines).orElse(HaloPen.STROKES));
    g.dispose();
    return true;
  }

  @Override
  public void paint(Graphics2D g, MapScene scene, List<MapLayer> run) {
    paint(g, scene, run, HaloPen.STROKES);
  }

  private void paint(Graphics2D g, MapScene scene, List<MapLayer> run, HaloPen pen) {
    FigureWords language = words.computeIfAbsent(scene.language(), FigureWords::in);
    for (MapLayer layer : run) {
      if (layer.marks() == AroundMarks.KEY) {
        legend.paint(g, scene, language, caption.free(scene, language));
      } else {
        caption.paint(g, scene, language, pen);
      }
    }
  }

  /** The boxes that key and captions cover, in pixels. */
  public List<LabelBox> boxes(MapScene scene) {
    FigureWords language = words.computeIfAbsent(scene.language(), FigureWords::in);
    List<LabelBox> boxes = new ArrayList<>(caption.boxes(scene, language));
    for (MapLayer layer : scene.shown()) {
      if (layer.marks() == AroundMarks.KEY) {
        boxes.add(legend.box(scene, language, caption.free(scene, language)));
      }
    }
    return boxes;
  }

  /**
   * Draws the key of maps in a strip of its own.
   *
   * @param factor how much larger words are than designed
   */
  public void strip(Graphics2D g, MapScene scene, KeyPart part, LabelBox strip, double factor) {
    FigureWords language = words.computeIfAbsent(scene.language(), FigureWords::in);
    MapScene keyed =
        part == KeyPart.SHARED ? scene.withLegend(scene.legend().shared(language)) : scene;
    legend.strip(g, keyed, language, strip, factor, part != KeyPart.FURTHER);
  }
}

package org.meridian.render;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.meridian.model.Language;
import org.meridian.render.base.BasePainter;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.OutlineDetail;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.paint.CaptionPainter;
import org.meridian.render.paint.LabelPainter;
import org.meridian.render.paint.LegendPainter;
import org.meridian.render.paint.SymbolPainter;
import org.meridian.render.raster.DiscRasteriser;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.words.FigureWords;

/**
 * Turns scenes of maps into pictures, as a whole or part by part: base, links, cities, names, key
 * and captions, in this order. Keeps flat maps and measures of names; thread-safe.
 */
public final class MapRenderer {

  /** Height of a key in a strip of its own, in design pixels. */
  public static final double KEY_STRIP = 118;

  private static final double RIM = 0.9;

  private final BasePainter base;
  private final LinkPicture links;
  private final LabelPainter labels;
  private final LegendPainter legend;
  private final CaptionPainter caption;
  private final Map<Language, FigureWords> words = new EnumMap<>(Language.class);
  private final DrawingThreads workers;

  /**
   * A renderer.
   *
   * @param maps what lies under the data
   * @param typefaces of all words
   * @param workers threads that draw links
   */
  public MapRenderer(FlatMaps maps, BundledTypefaces typefaces, DrawingThreads workers) {
    base = new BasePainter(maps);
    links = new LinkPicture(workers);
    labels = new LabelPainter(typefaces);
    legend = new LegendPainter(typefaces);
    caption = new CaptionPainter(typefaces);
    this.workers = workers;
    for (Language language : Language.values()) {
      words.put(language, FigureWords.in(language));
    }
  }

  /** The whole picture of a scene. */
  public PixelFrame render(MapScene scene) {
    PixelFrame frame = PixelFrame.empty(scene.camera().width(), scene.camera().height());
    part(frame, scene, place(scene, Map.of()), 0, 0);
    return frame;
  }

  /**
   * A part of the picture of a scene, as large as the frame: posters are drawn in parts.
   *
   * @param labels names placed in the whole picture
   * @param left column of the whole picture where the part begins
   * @param top row of the whole picture where the part begins
   */
  public void part(PixelFrame frame, MapScene scene, List<PlacedLabel> labels, int left, int top) {
    MapCamera tile = scene.camera().tile(left, top, frame.width(), frame.height());
    base(frame, scene.withCamera(tile), OutlineDetail.forScale(scene.camera().scale()));
    links.draw(frame, scene, tile.viewport(), Integer.MAX_VALUE, () -> false);
    symbols(frame, scene, left, top);
    Graphics2D g = frame.image().createGraphics();
    g.translate(-left, -top);
    if (scene.options().shows(LayerSwitch.CITIES)) {
      SymbolPainter.paintSelected(g, scene);
    }
    labels(g, scene, labels);
    overlay(g, scene);
    g.dispose();
  }

  /** Paints what lies under the data over a whole picture. */
  public void base(PixelFrame frame, MapScene scene, OutlineDetail detail) {
    base.paint(frame, scene, detail, workers);
  }

  /**
   * Draws the strongest links over a picture, and the corridors.
   *
   * @param atMost how many
   * @param cancelled asked from time to time; true ends the work
   * @return whether the work was done to the end
   */
  public boolean links(PixelFrame frame, MapScene scene, int atMost, BooleanSupplier cancelled) {
    return links.draw(frame, scene, scene.camera().viewport(), atMost, cancelled);
  }

  /** Stamps all cities over a picture; selected ones on top, with a halo. */
  public void symbols(PixelFrame frame, MapScene scene) {
    if (!scene.options().shows(LayerSwitch.CITIES)) {
      return;
    }
    symbols(frame, scene, 0, 0);
    Graphics2D g = frame.image().createGraphics();
    SymbolPainter.paintSelected(g, scene);
    g.dispose();
  }

  private static void symbols(PixelFrame frame, MapScene scene, int left, int top) {
    if (!scene.options().shows(LayerSwitch.CITIES)) {
      return;
    }
    MapCamera camera = scene.camera();
    SymbolMarks symbols = scene.symbols();
    double growth = scene.growth();
    double rim = RIM * camera.unit();
    for (int mark = 0; mark < symbols.size(); mark++) {
      double radius = symbols.radius()[mark] * growth;
      boolean empty = symbols.isNoData(mark);
      DiscRasteriser.stamp(
          frame,
          camera.px(symbols.x()[mark]) - left,
          camera.py(symbols.y()[mark]) - top,
          empty ? radius - rim : radius,
          empty ? scene.style().land() : symbols.argb()[mark],
          rim,
          empty ? scene.style().noData() : scene.style().rim());
    }
  }

  /**
   * Places the names of a scene.
   *
   * @param before slots of names on the picture before, by city; may be empty
   */
  public List<PlacedLabel> place(MapScene scene, Map<Integer, Integer> before) {
    if (!scene.options().shows(LayerSwitch.LABELS) || !scene.options().shows(LayerSwitch.CITIES)) {
      return List.of();
    }
    return LabelPlacer.place(
        scene, labels.sizes(scene.camera().unit()), overlayBoxes(scene), before);
  }

  /** Draws placed names. */
  public void labels(Graphics2D g, MapScene scene, List<PlacedLabel> placed) {
    labels.paint(g, scene, placed);
  }

  /** The boxes that key and captions cover, in pixels. */
  public List<LabelBox> overlayBoxes(MapScene scene) {
    FigureWords language = words.get(scene.language());
    List<LabelBox> boxes = new ArrayList<>(caption.boxes(scene, language));
    if (scene.options().shows(LayerSwitch.LEGEND)) {
      boxes.add(legend.box(scene, language));
    }
    return boxes;
  }

  /** Draws key and captions. */
  public void overlay(Graphics2D g, MapScene scene) {
    FigureWords language = words.get(scene.language());
    if (scene.options().shows(LayerSwitch.LEGEND)) {
      legend.paint(g, scene, language);
    }
    caption.paint(g, scene, language);
  }

  /**
   * Draws the key that several maps share, in a strip {@link #KEY_STRIP} design pixels high.
   *
   * @param scene one of the maps
   */
  public void keyStrip(Graphics2D g, MapScene scene, double left, double top) {
    legend.strip(g, scene, words.get(scene.language()), left, top);
  }

  /** What paints the base, for drawing into documents. */
  public BasePainter basePainter() {
    return base;
  }

  /** The threads that draw. */
  public DrawingThreads workers() {
    return workers;
  }
}

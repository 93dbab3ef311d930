package org.meridian.render;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.meridian.render.base.BasePainter;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.MovingNames;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.label.TextSize;
import org.meridian.render.paint.AroundPainter;
import org.meridian.render.paint.AroundPainter.KeyPart;
import org.meridian.render.paint.LabelPainter;
import org.meridian.render.paint.LabelSprites;
import org.meridian.render.paint.MarkPainter;
import org.meridian.render.paint.NameLayerPainter;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.paint.RingPainter;
import org.meridian.render.paint.SymbolLayerPainter;
import org.meridian.render.paint.VectorPass;
import org.meridian.render.paint.areas.AreaPainter;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AroundMarks;
import org.meridian.view.map.marks.BasemapMarks;
import org.meridian.view.map.marks.FadedMarks;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.OutlineMarks;
import org.meridian.view.map.marks.PaintStage;
import org.meridian.view.map.marks.RingMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.KeyHeight;
import org.meridian.view.map.options.MapOptions;

/**
 * Turns scenes of maps into pictures, as a whole or part by part. What lies over what is said by
 * the layers of the scene. Keeps flat maps and measures of names; thread-safe.
 */
public final class MapRenderer {

  private static final List<PaintStage> ALL = List.of(PaintStage.values());
  private static final List<PaintStage> DATA = List.of(PaintStage.SYMBOLS, PaintStage.NAMES);

  private final LayerPainters painters;
  private final LabelPainter labels;
  private final AroundPainter around;
  private final DrawingThreads workers;

  /**
   * A renderer.
   *
   * @param maps what lies under the data
   * @param typefaces of all words
   * @param workers threads that draw links
   */
  public MapRenderer(FlatMaps maps, BundledTypefaces typefaces, DrawingThreads workers) {
    this(maps, typefaces, workers, (kind, painter) -> painter);
  }

  /**
   * A renderer with other painters.
   *
   * @param exchanged the painter of a kind of marks in place of the usual one
   */
  MapRenderer(
      FlatMaps maps,
      BundledTypefaces typefaces,
      DrawingThreads workers,
      BiFunction<Class<? extends LayerMarks>, MarkPainter, MarkPainter> exchanged) {
    this.workers = workers;
    labels = new LabelPainter(typefaces);
    around = new AroundPainter(typefaces);
    BasePainter base = new BasePainter(maps, workers);
    RingPainter rings = new RingPainter();
    Map<Class<? extends LayerMarks>, MarkPainter> usual =
        new HashMap<>(
            Map.of(
                OutlineMarks.class,
                base,
                TintMarks.class,
                base,
                BasemapMarks.class,
                base,
                LinkLayerMarks.class,
                new LinkPicture(workers),
                SymbolMarks.class,
                new SymbolLayerPainter(workers),
                AreaMarks.class,
                new AreaPainter(workers),
                RingMarks.class,
                rings,
                FadedMarks.class,
                rings,
                LabelMarks.class,
                new NameLayerPainter(labels),
                AroundMarks.class,
                around));
    usual.replaceAll(exchanged);
    painters = new LayerPainters(usual);
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
   * @param placed names placed in the whole picture
   * @param left column of the whole picture where the part begins
   * @param top row of the whole picture where the part begins
   */
  public void part(PixelFrame frame, MapScene scene, List<PlacedLabel> placed, int left, int top) {
    OutlineDetail detail = OutlineDetail.forScale(scene.camera().scale());
    painters.raster(frame, scene, ALL, RasterPass.part(left, top, detail, placed));
  }

  /**
   * A scene as a document.
   *
   * @param mostStrokes more links than these become a picture
   * @param embed lays that picture over what is there
   */
  public void document(Graphics2D g, MapScene scene, int mostStrokes, Consumer<Graphics2D> embed) {
    OutlineDetail detail = OutlineDetail.forScale(scene.camera().scale());
    painters.vector(
        g, scene, ALL, new VectorPass(detail, mostStrokes, embed, place(scene, Map.of())));
  }

  /** Paints what lies under the data over a whole picture. */
  public void base(PixelFrame frame, MapScene scene, OutlineDetail detail) {
    painters.raster(frame, scene, List.of(PaintStage.BASE), RasterPass.whole(detail));
  }

  /**
   * Draws the strongest links over a picture, and other lines.
   *
   * @param atMost how many
   * @param cancelled asked from time to time; true ends the work
   * @return whether the work was done to the end
   */
  public boolean links(PixelFrame frame, MapScene scene, int atMost, BooleanSupplier cancelled) {
    RasterPass pass = RasterPass.whole(OutlineDetail.COARSE).withStrokes(atMost, cancelled);
    return painters.raster(frame, scene, List.of(PaintStage.STROKES), pass);
  }

  /**
   * Stamps cities and placed names over a picture.
   *
   * @param sprites pictures of names, kept from picture to picture
   */
  public void data(
      PixelFrame frame, MapScene scene, List<PlacedLabel> placed, LabelSprites sprites) {
    RasterPass pass = RasterPass.whole(OutlineDetail.COARSE).withNames(placed, sprites);
    painters.raster(frame, scene, DATA, pass);
  }

  /** Pictures of names for a window; to be used by one thread at a time. */
  public LabelSprites sprites() {
    return new LabelSprites(labels);
  }

  /**
   * Places the names of a scene.
   *
   * @param before slots of names on the picture before, by city; may be empty
   */
  public List<PlacedLabel> place(MapScene scene, Map<Integer, Integer> before) {
    return place(scene, scene.labels(), before);
  }

  /**
   * Places the names of a scene while a hand moves what is shown.
   *
   * @param before slots of names on the picture before, by city
   */
  public List<PlacedLabel> placeMoving(MapScene scene, Map<Integer, Integer> before) {
    return place(scene, MovingNames.of(scene, before), before);
  }

  private List<PlacedLabel> place(
      MapScene scene, List<MapLabel> names, Map<Integer, Integer> before) {
    TextSize size = labels.sizes(scene.textUnit());
    return scene.shown().stream().anyMatch(layer -> layer.marks() instanceof LabelMarks)
        ? LabelPlacer.place(scene, names, size, overlayBoxes(scene), before)
        : List.of();
  }

  /** The boxes that key and captions cover, in pixels. */
  public List<LabelBox> overlayBoxes(MapScene scene) {
    return around.boxes(scene);
  }

  /**
   * Draws key and captions over a picture.
   *
   * @param sprites pictures of lines, kept from picture to picture
   */
  public void overlay(PixelFrame frame, MapScene scene, LabelSprites sprites) {
    RasterPass pass = RasterPass.whole(OutlineDetail.COARSE).withNames(List.of(), sprites);
    painters.raster(frame, scene, List.of(PaintStage.AROUND), pass);
  }

  /**
   * Height of the key that several maps share, in a strip of its own, in design pixels.
   *
   * @param options of the maps
   * @param height of maps and strip together, in design pixels
   */
  public static double keyStripHeight(MapOptions options, double height) {
    return KeyHeight.of(options.textFactor(), height);
  }

  /**
   * Draws the key that several maps share.
   *
   * @param scene one of the maps
   * @param strip where it stands, in pixels
   */
  public void keyStrip(Graphics2D g, MapScene scene, LabelBox strip) {
    double high = (strip.bottom() - strip.top()) / scene.camera().unit();
    around.strip(g, scene, KeyPart.SHARED, strip, high / KeyHeight.DESIGNED);
  }

  /**
   * Draws the key of a map beside it.
   *
   * @param strip where it stands, in pixels
   */
  public void ownKey(Graphics2D g, MapScene scene, LabelBox strip) {
    ownKey(g, scene, KeyPart.OWN, strip);
  }

  /**
   * Draws the key of a map beside the key of others under the same camera, whose scale is its own.
   *
   * @param strip where it stands, in pixels
   */
  public void furtherKey(Graphics2D g, MapScene scene, LabelBox strip) {
    ownKey(g, scene, KeyPart.FURTHER, strip);
  }

  private void ownKey(Graphics2D g, MapScene scene, KeyPart part, LabelBox strip) {
    double high = (strip.bottom() - strip.top()) / scene.camera().unit();
    around.strip(g, scene, part, strip, high / KeyHeight.DESIGNED);
  }

  /** The threads that draw. */
  public DrawingThreads workers() {
    return workers;
  }
}

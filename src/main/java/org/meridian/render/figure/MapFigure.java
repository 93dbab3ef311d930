package org.meridian.render.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.geo.projection.MapProjection;
import org.meridian.render.MapRenderer;
import org.meridian.render.figure.moving.MapCover;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.moving.MovingMap;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.SizedFigure;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapContent;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.MapOptions;

/**
 * A map. As a picture it is drawn by the very code that draws the window; as a document it is made
 * of vectors, unless links are shown as density or are so many that no reader could open it: then
 * they are one picture within it.
 */
public final class MapFigure implements SizedFigure, MovableFigure {

  static final int MOST_VECTORS = 20_000;
  private static final double EMBEDDED_SCALE = 2;

  private final FigureSetting setting;
  private final MapOptions options;
  private final MapCamera camera;
  private final Set<String> selected;
  private final SceneComposer composer;
  private final MapRenderer renderer;
  private int mostVectors = MOST_VECTORS;
  private SceneOverlay overlay = SceneOverlay.NONE;

  /**
   * A map seen by a camera.
   *
   * @param camera as in the window, of any size; the figure shows the same middle at the same zoom
   * @param selected ids of selected cities
   */
  public MapFigure(
      FigureSetting setting,
      MapOptions options,
      MapCamera camera,
      Set<String> selected,
      SceneComposer composer,
      MapRenderer renderer) {
    this.setting = setting;
    this.options = options;
    MapRoom room = MapRoom.of(options, camera.projection(), setting.width(), setting.height(), 1);
    this.camera = plain(camera).resized(setting.width(), setting.height(), 1, room);
    this.selected = selected;
    this.composer = composer;
    this.renderer = renderer;
  }

  private static MapCamera plain(MapCamera camera) {
    return camera.magnified(1 / camera.unit());
  }

  /** A figure of a whole map with caption and key. */
  public static MapFigure whole(
      FigureSetting setting, MapOptions options, SceneComposer composer, MapRenderer renderer) {
    MapCamera camera =
        MapCamera.fitting(options.projection().toProjection(), setting.width(), setting.height());
    return new MapFigure(setting, options, camera, Set.of(), composer, renderer);
  }

  /** Makes links a picture from so many on, as where several maps share a document. */
  MapFigure withAtMost(int vectors) {
    mostVectors = vectors;
    return this;
  }

  /** Lays more over the map. */
  MapFigure laidOver(SceneOverlay other) {
    overlay = other;
    return this;
  }

  /** A map, or a sheet of several. */
  static ExportFigure of(MapContent content, FigureSetting setting, FigureTools tools) {
    return content
        .sheet()
        .<ExportFigure>map(sheet -> MultiplesFigure.of(sheet, setting, tools))
        .orElseGet(() -> single(content, setting, tools));
  }

  /** One map, whether or not a sheet of several stands in the window. */
  static MapFigure single(MapContent content, FigureSetting setting, FigureTools tools) {
    MapOptions options = content.options();
    MapProjection projection = options.projection().toProjection();
    int width = setting.width();
    int height = setting.height();
    MapCamera camera =
        content
            .camera()
            .orElseGet(
                () -> DataFit.camera(content.extent(), options, projection, width, height, 1));
    return new MapFigure(
        setting, options, camera, content.selected(), tools.composer(), tools.renderer());
  }

  MapScene scene(double scale) {
    return scene(camera(scale));
  }

  @Override
  public MapScene scene(MapCamera seen) {
    return overlay.over(
        composer.compose(
            setting.result(), options, seen, selected, setting.language(), setting.theme()));
  }

  @Override
  public MapCamera camera(double scale) {
    return camera.magnified(scale);
  }

  @Override
  public MovingMap moving(double scale) {
    return new MovingMap(scene(scale), this::scene, composer::whileMoving, renderer);
  }

  @Override
  public MapCover cover() {
    MapScene scene = scene(1);
    return MapCover.of(scene, renderer.place(scene, Map.of()), renderer.overlayBoxes(scene));
  }

  @Override
  public FigureSetting setting() {
    return setting;
  }

  @Override
  public String title() {
    return scene(1).caption().title();
  }

  @Override
  public PartPainter picture(double scale) {
    MapScene scene = scene(scale);
    List<PlacedLabel> labels = renderer.place(scene, Map.of());
    return (frame, left, top) -> renderer.part(frame, scene, labels, left, top);
  }

  @Override
  public void paint(Graphics2D g) {
    MapScene scene = scene(1);
    renderer.document(g, scene, mostVectors, this::embed);
  }

  /** Lays links drawn as a picture over what is there. */
  private void embed(Graphics2D g) {
    MapScene fine = scene(EMBEDDED_SCALE);
    PixelFrame frame = PixelFrame.empty(fine.camera().width(), fine.camera().height());
    renderer.base(frame, fine, OutlineDetail.forScale(fine.camera().scale()));
    renderer.links(frame, fine, Integer.MAX_VALUE, () -> false);
    g.drawImage(
        frame.image(),
        AffineTransform.getScaleInstance(1 / EMBEDDED_SCALE, 1 / EMBEDDED_SCALE),
        null);
  }
}

package org.meridian.render.base;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.MapStyle;

/** Paints paper, sea, graticule, land, tints and borders: everything that lies under the data. */
public final class BasePainter {

  private static final double CLOSEST = 0.45;

  /** As many on every machine, so that the picture is the same. */
  private static final int STRIPS = 4;

  private final FlatMaps maps;

  /** Paints these maps. */
  public BasePainter(FlatMaps maps) {
    this.maps = maps;
  }

  /**
   * Paints the base of a scene over the whole picture.
   *
   * @param detail how finely; coarser is faster
   */
  public void paint(Graphics2D g, MapScene scene, OutlineDetail detail) {
    List<Coat> coats = coats(scene, detail);
    antialias(g);
    coats.forEach(coat -> coat.paint(g));
  }

  /** Paints the base of a scene into a picture, in strips over all cores. */
  public void paint(
      PixelFrame frame, MapScene scene, OutlineDetail detail, DrawingThreads workers) {
    List<Coat> coats = coats(scene, detail);
    workers.each(
        STRIPS,
        strip -> {
          int top = frame.height() * strip / STRIPS;
          int bottom = frame.height() * (strip + 1) / STRIPS;
          Graphics2D g = frame.image().createGraphics();
          g.clipRect(0, top, frame.width(), bottom - top);
          antialias(g);
          coats.forEach(coat -> coat.paint(g));
          g.dispose();
        });
  }

  /**
   * One coat of paint.
   *
   * @param width of the line along the shape in pixels; 0 for the shape filled
   */
  private record Coat(Shape shape, int argb, double width) {

    void paint(Graphics2D g) {
      g.setColor(colour(argb));
      if (width == 0) {
        g.fill(shape);
      } else {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
      }
    }
  }

  /** All coats of a scene, the lowest first. */
  private List<Coat> coats(MapScene scene, OutlineDetail detail) {
    MapCamera camera = scene.camera();
    boolean countries = needsCountries(scene);
    FlatMap map = maps.get(scene.options().basemap(), camera.projection(), detail, countries);
    ShapePaths paths = new ShapePaths(camera, CLOSEST);
    MapStyle style = scene.style();
    double unit = camera.unit();
    Path2D outline = paths.outline(map.outline());
    List<Coat> coats = new ArrayList<>();
    Shape all = new Rectangle2D.Double(0, 0, camera.width(), camera.height());
    coats.add(new Coat(all, style.paper(), 0));
    coats.add(new Coat(outline, style.sea(), 0));
    if (scene.options().shows(LayerSwitch.GRATICULE)) {
      coats.add(new Coat(paths.path(map.graticule(), f -> true), style.graticule(), 0.8 * unit));
    }
    if (scene.options().shows(LayerSwitch.LAND)) {
      land(coats, scene, map, paths);
    }
    coats.add(new Coat(outline, style.outline(), unit));
    return coats;
  }

  private static boolean needsCountries(MapScene scene) {
    return scene.options().shows(LayerSwitch.BORDERS) || !scene.tints().isEmpty();
  }

  private static void land(List<Coat> coats, MapScene scene, FlatMap map, ShapePaths paths) {
    MapStyle style = scene.style();
    double unit = scene.camera().unit();
    coats.add(new Coat(paths.path(map.land(), f -> true), style.land(), 0));
    map.countries().ifPresent(countries -> tint(coats, scene, map, countries, paths));
    coats.add(new Coat(paths.path(map.coast(), f -> true), style.coast(), 0.6 * unit));
    if (scene.options().shows(LayerSwitch.BORDERS)) {
      map.borders()
          .map(borders -> paths.path(borders, f -> true))
          .ifPresent(borders -> coats.add(new Coat(borders, style.border(), 0.8 * unit)));
    }
  }

  private static void tint(
      List<Coat> coats, MapScene scene, FlatMap map, ProjectedShapes countries, ShapePaths paths) {
    for (CountryTint tint : scene.tints()) {
      Shape shape =
          paths.path(countries, f -> tint.countries().contains(map.countryNames().get(f)));
      coats.add(new Coat(shape, tint.argb(), 0));
    }
  }

  static Color colour(int argb) {
    return new Color(argb, true);
  }

  private static void antialias(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}

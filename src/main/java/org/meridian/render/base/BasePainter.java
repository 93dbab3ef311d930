package org.meridian.render.base;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.meridian.geo.ProjectedShapes;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapScene;
import org.meridian.render.style.MapStyle;

/** Paints paper, sea, graticule, land, tints and borders: everything that lies under the data. */
public final class BasePainter {

  private static final double CLOSEST = 0.45;

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
  public void paint(Graphics2D g, MapScene scene, Detail detail) {
    MapCamera camera = scene.camera();
    boolean countries = needsCountries(scene);
    FlatMap map = maps.get(scene.options().basemap(), camera.projection(), detail, countries);
    ShapePaths paths = new ShapePaths(camera, CLOSEST);
    antialias(g);
    MapStyle style = scene.style();
    g.setColor(colour(style.paper()));
    g.fill(new Rectangle2D.Double(0, 0, camera.width(), camera.height()));
    Path2D outline = paths.outline(map.outline());
    g.setColor(colour(style.sea()));
    g.fill(outline);
    if (scene.options().shows(MapLayer.GRATICULE)) {
      stroke(g, paths.path(map.graticule(), f -> true), style.graticule(), 0.8 * camera.unit());
    }
    if (scene.options().shows(MapLayer.LAND)) {
      land(g, scene, map, paths);
    }
    stroke(g, outline, style.outline(), camera.unit());
  }

  private static boolean needsCountries(MapScene scene) {
    return scene.options().shows(MapLayer.BORDERS) || !scene.tints().isEmpty();
  }

  private static void land(Graphics2D g, MapScene scene, FlatMap map, ShapePaths paths) {
    MapStyle style = scene.style();
    double unit = scene.camera().unit();
    g.setColor(colour(style.land()));
    g.fill(paths.path(map.land(), f -> true));
    map.countries().ifPresent(countries -> tint(g, scene, map, countries, paths));
    stroke(g, paths.path(map.coast(), f -> true), style.coast(), 0.6 * unit);
    if (scene.options().shows(MapLayer.BORDERS)) {
      map.borders()
          .ifPresent(
              borders -> stroke(g, paths.path(borders, f -> true), style.border(), 0.8 * unit));
    }
  }

  private static void tint(
      Graphics2D g, MapScene scene, FlatMap map, ProjectedShapes countries, ShapePaths paths) {
    for (MapScene.Tint tint : scene.tints()) {
      g.setColor(colour(tint.argb()));
      g.fill(paths.path(countries, f -> tint.countries().contains(map.countryNames().get(f))));
    }
  }

  private static void stroke(Graphics2D g, Shape shape, int argb, double width) {
    g.setColor(colour(argb));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  static Color colour(int argb) {
    return new Color(argb, true);
  }

  private static void antialias(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}

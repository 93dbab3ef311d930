package org.meridian.render.base;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.render.paint.MarkPainter;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.paint.VectorPass;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.BasemapMarks;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.OutlineMarks;
import org.meridian.view.map.marks.TintMarks;

/** Paints paper, sea, graticule, land, tints and borders: everything that lies under the data. */
public final class BasePainter implements MarkPainter {

  private static final double CLOSEST = 0.45;

  /** Latitude in degrees that Antarctica with its islands does not cross. */
  private static final double ANTARCTIC = -60;

  /** As many on every machine, so that the picture is the same. */
  private static final int STRIPS = 4;

  private final FlatMaps maps;
  private final DrawingThreads workers;

  /** Paints these maps. */
  public BasePainter(FlatMaps maps, DrawingThreads workers) {
    this.maps = maps;
    this.workers = workers;
  }

  @Override
  public void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass) {
    List<Coat> coats = coats(scene, run, pass.detail());
    antialias(g);
    coats.forEach(coat -> coat.paint(g));
  }

  /** Paints in strips over all cores. */
  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    List<Coat> all = coats(scene.withCamera(pass.camera(frame, scene)), run, pass.detail());
    List<Coat> coats =
        pass.detail() == OutlineDetail.SKETCH
            ? all.stream().filter(coat -> coat.width() == 0).toList()
            : all;
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
    return true;
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

  /** All coats of some layers, the lowest first. */
  private List<Coat> coats(MapScene scene, List<MapLayer> run, OutlineDetail detail) {
    MapCamera camera = scene.camera();
    String world = scene.options().basemap().hasWorld() ? WorldMaps.SHIPPED : own(scene);
    boolean countries = run.stream().anyMatch(BasePainter::needsCountries);
    FlatMap map = maps.get(world, camera.projection(), detail, countries);
    ShapePaths paths = new ShapePaths(camera, CLOSEST);
    List<Coat> coats = new ArrayList<>();
    for (MapLayer layer : run) {
      switch (layer.marks()) {
        case OutlineMarks marks ->
            shape(marks.part(), camera, map, paths)
                .ifPresent(
                    shape ->
                        coats.add(new Coat(shape, marks.argb(), marks.width() * camera.unit())));
        case TintMarks marks ->
            map.countries().ifPresent(shapes -> tint(coats, marks.tints(), shapes, paths));
        case BasemapMarks marks -> own(coats, marks, camera, detail);
        default -> throw new IllegalArgumentException("no part of the base: " + layer.id());
      }
    }
    return coats;
  }

  private static String own(MapScene scene) {
    return scene.options().basemap().id();
  }

  private static boolean needsCountries(MapLayer layer) {
    return switch (layer.marks()) {
      case OutlineMarks marks -> marks.part() == OutlineMarks.OutlinePart.BORDERS;
      case TintMarks marks -> !marks.tints().isEmpty();
      default -> false;
    };
  }

  /** The user's own map: areas, tints, then all lines, never thinner than can be read. */
  private void own(List<Coat> coats, BasemapMarks marks, MapCamera camera, OutlineDetail detail) {
    if (marks.isEmpty()) {
      return;
    }
    boolean countries = marks.borders() || !marks.tints().isEmpty();
    FlatMap map = maps.get(marks.basemap(), camera.projection(), detail, countries);
    ShapePaths paths = new ShapePaths(camera, CLOSEST);
    coats.add(new Coat(paths.path(map.land(), f -> true), marks.land(), 0));
    map.countries().ifPresent(shapes -> tint(coats, marks.tints(), shapes, paths));
    double width = BasemapMarks.WIDTH * Math.max(1, camera.unit());
    List<ProjectedShapes> lines = new ArrayList<>(List.of(map.coast(), map.lines()));
    map.countries().filter(c -> marks.borders()).ifPresent(c -> lines.add(c.borders()));
    lines.forEach(
        shapes -> coats.add(new Coat(paths.path(shapes, f -> true), marks.line(), width)));
  }

  private static Optional<Shape> shape(
      OutlineMarks.OutlinePart part, MapCamera camera, FlatMap map, ShapePaths paths) {
    return switch (part) {
      case PAPER -> Optional.of(new Rectangle2D.Double(0, 0, camera.width(), camera.height()));
      case SPHERE -> Optional.of(paths.outline(map.outline()));
      case GRATICULE -> Optional.of(paths.path(map.graticule(), f -> true));
      case LAND -> Optional.of(paths.path(map.land(), f -> true));
      case INHABITED_LAND -> Optional.of(paths.reachingAbove(map.land(), antarctic(camera)));
      case INHABITED_COAST -> Optional.of(paths.reachingAbove(map.coast(), antarctic(camera)));
      case COAST -> Optional.of(paths.path(map.coast(), f -> true));
      case BORDERS -> map.countries().map(found -> paths.path(found.borders(), f -> true));
    };
  }

  /** No part of Antarctica lies above this row of a map, in radii of the sphere. */
  private static double antarctic(MapCamera camera) {
    double[] point = new double[2];
    camera.projection().project(camera.projection().centralMeridian(), ANTARCTIC, point);
    return point[1];
  }

  private static void tint(
      List<Coat> coats, List<CountryTint> tints, FlatMap.Countries countries, ShapePaths paths) {
    for (CountryTint tint : tints) {
      Shape shape =
          paths.path(countries.areas(), f -> tint.countries().contains(countries.names().get(f)));
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

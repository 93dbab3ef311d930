package org.meridian.view.map.camera;

import java.util.Objects;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaneBounds;

/**
 * What part of a map is seen, and how large. Pixels count from the upper left corner, rows
 * downwards; map coordinates are radii of the sphere, y to the north.
 *
 * @param canvas the picture that it fills
 * @param projection how the sphere is laid flat
 * @param scale pixels per radius of the sphere, above 0
 * @param centreX map coordinate in the middle of the picture
 * @param centreY map coordinate in the middle of the picture
 */
public record MapCamera(
    MapCanvas canvas, MapProjection projection, double scale, double centreX, double centreY) {

  /** How many times larger than the whole map the view may be. */
  public static final double MAX_ZOOM = 80;

  private static final double GROWTH = 0.28;
  private static final double MOST_GROWTH = 2.6;
  private static final double MIN_ZOOM = 0.5;
  private static final double MARGIN = 0.985;

  /** Checks the numbers. */
  public MapCamera {
    Objects.requireNonNull(projection, "projection");
    Objects.requireNonNull(canvas, "canvas");
    if (!(scale > 0)) {
      throw new IllegalArgumentException("a camera at " + scale + " pixels per radius");
    }
  }

  /** The whole map in a picture of plain resolution. */
  public static MapCamera fitting(MapProjection projection, int width, int height) {
    return fitting(projection, width, height, 1);
  }

  /** The whole map, with a narrow margin and no room for words. */
  public static MapCamera fitting(MapProjection projection, int width, int height, double unit) {
    return fitting(projection, width, height, unit, MapRoom.NONE);
  }

  /** The whole map in what a room for words leaves of the picture, with a narrow margin. */
  public static MapCamera fitting(
      MapProjection projection, int width, int height, double unit, MapRoom room) {
    PlaneBounds box = projection.inhabited();
    double scale = fittingScale(projection, width, height, room);
    double x = box.centreX() - room.across() / scale;
    double y = box.centreY() + room.shift() / scale;
    return new MapCamera(new MapCanvas(width, height, unit, room), projection, scale, x, y);
  }

  /** Width of the picture in pixels. */
  public int width() {
    return canvas.width();
  }

  /** Height of the picture in pixels. */
  public int height() {
    return canvas.height();
  }

  /** Pixels per design pixel. */
  public double unit() {
    return canvas.unit();
  }

  /** What the whole map leaves free for words. */
  public MapRoom room() {
    return canvas.room();
  }

  private static double fittingScale(
      MapProjection projection, int width, int height, MapRoom room) {
    return MARGIN * room.scale(projection, width, height);
  }

  /** The column of a map coordinate. */
  public double px(double x) {
    return width() / 2.0 + (x - centreX) * scale;
  }

  /** The row of a map coordinate. */
  public double py(double y) {
    return height() / 2.0 - (y - centreY) * scale;
  }

  /** The map coordinate of a column. */
  public double mapX(double px) {
    return centreX + (px - width() / 2.0) / scale;
  }

  /** The map coordinate of a row. */
  public double mapY(double py) {
    return centreY - (py - height() / 2.0) / scale;
  }

  /**
   * The pixel of a place.
   *
   * @param pixel receives column and row; untouched where the place is not on the map
   * @return whether the place is on the map (it may still lie outside the picture)
   */
  public boolean toPixel(double lon, double lat, double[] pixel) {
    if (!projection.project(lon, lat, pixel)) {
      return false;
    }
    pixel[0] = px(pixel[0]);
    pixel[1] = py(pixel[1]);
    return true;
  }

  /**
   * The place at a pixel.
   *
   * @param lonLat receives degrees; untouched outside the map
   * @return whether the pixel lies on the map
   */
  public boolean toPlace(double px, double py, double[] lonLat) {
    return projection.inverse(mapX(px), mapY(py), lonLat);
  }

  /** How many times larger than the whole map the view is. */
  public double zoom() {
    return scale / fittingScale(projection, width(), height(), room());
  }

  /** Larger (factor above 1) or smaller, so that what is under a pixel stays there. */
  public MapCamera zoomedAt(double px, double py, double factor) {
    double fit = fittingScale(projection, width(), height(), room());
    double next = Math.clamp(scale * factor, MIN_ZOOM * fit, MAX_ZOOM * fit);
    double x = mapX(px) - (px - width() / 2.0) / next;
    double y = mapY(py) + (py - height() / 2.0) / next;
    return seeing(next, x, y).kept();
  }

  /** Moved so that the picture shifts by some pixels to the right and down. */
  public MapCamera pannedBy(double right, double down) {
    return seeing(scale, centreX - right / scale, centreY + down / scale).kept();
  }

  /** The same picture of another part of the map. */
  public MapCamera seeing(double newScale, double x, double y) {
    return new MapCamera(canvas, projection, newScale, x, y);
  }

  /** The same view with its middle kept on the map. */
  private MapCamera kept() {
    PlaneBounds box = projection.bounds();
    return seeing(
        scale,
        Math.clamp(centreX, box.minX(), box.maxX()),
        Math.clamp(centreY, box.minY(), box.maxY()));
  }

  /** The same view in a picture of another size, its zoom kept. */
  public MapCamera resized(int newWidth, int newHeight) {
    return resized(newWidth, newHeight, unit(), room());
  }

  /** The same view in another picture, its zoom and the middle beside the words kept. */
  public MapCamera resized(int newWidth, int newHeight, double newUnit, MapRoom newRoom) {
    double to = zoom() * fittingScale(projection, newWidth, newHeight, newRoom);
    double x = centreX + room().across() / scale - newRoom.across() / to;
    double y = centreY - room().shift() / scale + newRoom.shift() / to;
    MapCanvas next = new MapCanvas(newWidth, newHeight, newUnit, newRoom);
    return new MapCamera(next, projection, to, x, y);
  }

  /** The same view on another canvas; on one like its own it stays as it is, to the last bit. */
  public MapCamera resizedTo(MapCanvas other) {
    return canvas.equals(other)
        ? this
        : resized(other.width(), other.height(), other.unit(), other.room());
  }

  /** The same picture at another resolution: everything is so many times larger. */
  public MapCamera magnified(double factor) {
    return new MapCamera(canvas.magnified(factor), projection, scale * factor, centreX, centreY);
  }

  /** The same scale with so many more pixels on every side. */
  public MapCamera widened(int margin) {
    MapCanvas wider = canvas.sized(width() + 2 * margin, height() + 2 * margin);
    return new MapCamera(wider, projection, scale, centreX, centreY);
  }

  /** The part of a picture from (left, top), of a size: a tile. */
  public MapCamera tile(int left, int top, int tileWidth, int tileHeight) {
    return new MapCamera(
        canvas.sized(tileWidth, tileHeight),
        projection,
        scale,
        mapX(left + tileWidth / 2.0),
        mapY(top + tileHeight / 2.0));
  }

  /**
   * How many times larger circles are drawn than in the view of the whole map: they grow slowly as
   * one comes closer. Applies to the samples of the legend too.
   */
  public double growth() {
    return Math.clamp(Math.pow(zoom(), GROWTH), 1, MOST_GROWTH);
  }

  /** The same zoom in another projection, centred on the whole map. */
  public MapCamera withProjection(MapProjection other, MapRoom newRoom) {
    PlaneBounds box = other.bounds();
    double next = zoom() * fittingScale(other, width(), height(), newRoom);
    double x = box.centreX() - newRoom.across() / next;
    double y = box.centreY() + newRoom.shift() / next;
    MapCanvas kept = new MapCanvas(width(), height(), unit(), newRoom);
    return new MapCamera(kept, other, next, x, y);
  }

  /** The same view of the same projection about another middle. */
  public MapCamera turned(MapProjection other) {
    return new MapCamera(canvas, other, scale, centreX, centreY);
  }

  /** The part of the map that is seen. */
  public PlaneBounds seen() {
    return new PlaneBounds(mapX(0), mapY(height()), mapX(width()), mapY(0));
  }

  /** The same, for the rasterisers. */
  public MapViewport viewport() {
    return new MapViewport(
        width(),
        height(),
        scale,
        width() / 2.0 - centreX * scale,
        height() / 2.0 + centreY * scale);
  }
}

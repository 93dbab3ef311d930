package org.meridian.view.map.camera;

import java.util.Objects;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaneBounds;

/**
 * What part of a map is seen, and how large. Pixels count from the upper left corner, rows
 * downwards; map coordinates are radii of the sphere, y to the north.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param scale pixels per radius of the sphere, above 0
 * @param centreX map coordinate in the middle of the picture
 * @param centreY map coordinate in the middle of the picture
 * @param projection how the sphere is laid flat
 * @param unit pixels per design pixel: 1 on a plain screen, 2 on a fine one; sizes of text, circles
 *     and lines are multiplied by it
 * @param room what the whole map leaves free for words
 */
public record MapCamera(
    int width,
    int height,
    double scale,
    double centreX,
    double centreY,
    MapProjection projection,
    double unit,
    MapRoom room) {

  /** How many times larger than the whole map the view may be. */
  public static final double MAX_ZOOM = 80;

  private static final double GROWTH = 0.28;
  private static final double MOST_GROWTH = 2.6;
  private static final double MIN_ZOOM = 0.5;
  private static final double MARGIN = 0.97;

  /** Checks the numbers. */
  public MapCamera {
    Objects.requireNonNull(projection, "projection");
    Objects.requireNonNull(room, "room");
    if (width < 1 || height < 1 || !(scale > 0) || !(unit > 0)) {
      throw new IllegalArgumentException(
          "a camera of " + width + " x " + height + " at " + scale + ", unit " + unit);
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
    PlaneBounds box = projection.bounds();
    double scale = fittingScale(projection, width, height, room);
    double x = box.centreX() - room.across() / scale;
    double y = box.centreY() + room.shift() / scale;
    return new MapCamera(width, height, scale, x, y, projection, unit, room);
  }

  private static double fittingScale(
      MapProjection projection, int width, int height, MapRoom room) {
    return MARGIN * room.scale(projection, width, height);
  }

  /** The column of a map coordinate. */
  public double px(double x) {
    return width / 2.0 + (x - centreX) * scale;
  }

  /** The row of a map coordinate. */
  public double py(double y) {
    return height / 2.0 - (y - centreY) * scale;
  }

  /** The map coordinate of a column. */
  public double mapX(double px) {
    return centreX + (px - width / 2.0) / scale;
  }

  /** The map coordinate of a row. */
  public double mapY(double py) {
    return centreY - (py - height / 2.0) / scale;
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
    return scale / fittingScale(projection, width, height, room);
  }

  /** Larger (factor above 1) or smaller, so that what is under a pixel stays there. */
  public MapCamera zoomedAt(double px, double py, double factor) {
    double fit = fittingScale(projection, width, height, room);
    double next = Math.clamp(scale * factor, MIN_ZOOM * fit, MAX_ZOOM * fit);
    double x = mapX(px) - (px - width / 2.0) / next;
    double y = mapY(py) + (py - height / 2.0) / next;
    return seeing(next, x, y).kept();
  }

  /** Moved so that the picture shifts by some pixels to the right and down. */
  public MapCamera pannedBy(double right, double down) {
    return seeing(scale, centreX - right / scale, centreY + down / scale).kept();
  }

  /** The same picture of another part of the map. */
  public MapCamera seeing(double newScale, double x, double y) {
    return new MapCamera(width, height, newScale, x, y, projection, unit, room);
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
    return resized(newWidth, newHeight, unit, room);
  }

  /** The same view in another picture, its zoom and the middle beside the words kept. */
  public MapCamera resized(int newWidth, int newHeight, double newUnit, MapRoom newRoom) {
    double next = zoom() * fittingScale(projection, newWidth, newHeight, newRoom);
    double x = centreX + room.across() / scale - newRoom.across() / next;
    double y = centreY - room.shift() / scale + newRoom.shift() / next;
    return new MapCamera(newWidth, newHeight, next, x, y, projection, newUnit, newRoom);
  }

  /** The same picture at another resolution: everything is so many times larger. */
  public MapCamera magnified(double factor) {
    return new MapCamera(
        (int) Math.round(width * factor),
        (int) Math.round(height * factor),
        scale * factor,
        centreX,
        centreY,
        projection,
        unit * factor,
        room.magnified(factor));
  }

  /** The same scale with so many more pixels on every side. */
  public MapCamera widened(int margin) {
    return new MapCamera(
        width + 2 * margin, height + 2 * margin, scale, centreX, centreY, projection, unit, room);
  }

  /** The part of a picture from (left, top), of a size: a tile. */
  public MapCamera tile(int left, int top, int tileWidth, int tileHeight) {
    return new MapCamera(
        tileWidth,
        tileHeight,
        scale,
        mapX(left + tileWidth / 2.0),
        mapY(top + tileHeight / 2.0),
        projection,
        unit,
        room);
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
    double next = zoom() * fittingScale(other, width, height, newRoom);
    double x = box.centreX() - newRoom.across() / next;
    double y = box.centreY() + newRoom.shift() / next;
    return new MapCamera(width, height, next, x, y, other, unit, newRoom);
  }

  /** The same view of the same projection about another middle. */
  public MapCamera turned(MapProjection other) {
    return new MapCamera(width, height, scale, centreX, centreY, other, unit, room);
  }

  /** The part of the map that is seen. */
  public PlaneBounds seen() {
    return new PlaneBounds(mapX(0), mapY(height), mapX(width), mapY(0));
  }

  /** The same, for the rasterisers. */
  public MapViewport viewport() {
    return new MapViewport(
        width, height, scale, width / 2.0 - centreX * scale, height / 2.0 + centreY * scale);
  }
}

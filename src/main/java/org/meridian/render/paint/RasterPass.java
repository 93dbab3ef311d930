package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;

/**
 * How a picture is drawn: which part of it, how finely, and until when.
 *
 * @param corner column and row of the whole picture where the frame begins; empty where the frame
 *     is the whole picture
 * @param detail how finely outlines are drawn
 * @param strokes how many of the strongest links are drawn at most
 * @param cancelled asked from time to time; true ends the work
 * @param names placed in the whole picture
 * @param sprites pictures of names to stamp; empty where names are drawn as outlines
 */
public record RasterPass(
    Optional<Corner> corner,
    OutlineDetail detail,
    int strokes,
    BooleanSupplier cancelled,
    List<PlacedLabel> names,
    Optional<LabelSprites> sprites) {

  /** A place in a picture, in pixels. */
  public record Corner(int left, int top) {}

  /** A part of a picture with everything. */
  public static RasterPass part(int left, int top, OutlineDetail detail, List<PlacedLabel> names) {
    return new RasterPass(
        Optional.of(new Corner(left, top)),
        detail,
        Integer.MAX_VALUE,
        () -> false,
        names,
        Optional.empty());
  }

  /** A whole picture. */
  public static RasterPass whole(OutlineDetail detail) {
    return new RasterPass(
        Optional.empty(), detail, Integer.MAX_VALUE, () -> false, List.of(), Optional.empty());
  }

  /** With so many of the strongest links at most, unless cancelled. */
  public RasterPass withStrokes(int most, BooleanSupplier until) {
    return new RasterPass(corner, detail, most, until, names, sprites);
  }

  /** With names stamped. */
  public RasterPass withNames(List<PlacedLabel> placed, LabelSprites stamps) {
    return new RasterPass(corner, detail, strokes, cancelled, placed, Optional.of(stamps));
  }

  /** The column of the whole picture where the frame begins. */
  public int left() {
    return corner.map(Corner::left).orElse(0);
  }

  /** The row of the whole picture where the frame begins. */
  public int top() {
    return corner.map(Corner::top).orElse(0);
  }

  /** The camera that sees just the frame. */
  public MapCamera camera(PixelFrame frame, MapScene scene) {
    return corner
        .map(at -> scene.camera().tile(at.left(), at.top(), frame.width(), frame.height()))
        .orElse(scene.camera());
  }

  /** Draws into a frame in pixels of the whole picture; to be disposed of. */
  public Graphics2D graphics(PixelFrame frame) {
    Graphics2D g = frame.image().createGraphics();
    g.translate(-left(), -top());
    return g;
  }
}

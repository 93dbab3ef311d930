package org.meridian.render.stage;

import java.util.function.DoubleFunction;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.moving.MovingMap;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.camera.MapCamera;

/** A map that stands still while what it shows changes, such as while a radius moves. */
final class MapUnfolding implements StageMotion {

  /** Links that are drawn on the way: the strongest. */
  private static final int LINKS = 500;

  /** A picture on the way has at most so many pixels: those of a stage of 1920 x 1080. */
  private static final double MOST_PIXELS = 2_073_600;

  private final StageSheet sheet;
  private final DoubleFunction<StageSheet> sheets;
  private final int millis;
  private final double scale;
  private final MovingMap map;

  /**
   * @param sheet as it is at the end, with a map whose figure fits
   * @param sheets as it is at a share of the time, of the same size
   */
  MapUnfolding(StageSheet sheet, DoubleFunction<StageSheet> sheets, int millis) {
    this.sheet = sheet;
    this.sheets = sheets;
    this.millis = millis;
    double unit = sheet.layout().size().unit();
    double pixels = unit * unit * sheet.figure().width() * sheet.figure().height();
    scale = unit * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
    map = sheet.movable().orElseThrow().moving(scale);
  }

  @Override
  public int millis() {
    return millis;
  }

  @Override
  public LabelBox place() {
    double larger = sheet.layout().size().unit() / scale;
    return new LabelBox(0, sheet.top(), width() * larger, sheet.top() + height() * larger);
  }

  private int width() {
    return map.camera().width();
  }

  private int height() {
    return Math.max(map.camera().height(), (int) Math.floor(sheet.figure().height() * scale));
  }

  @Override
  public boolean goesOn() {
    return false;
  }

  /** The same camera with the very projection of the map at rest, of which paths are known. */
  private MapCamera seen(MapCamera now) {
    return new MapCamera(
        now.canvas(), map.camera().projection(), now.scale(), now.centreX(), now.centreY());
  }

  @Override
  public PixelFrame at(double time) {
    MovableFigure now = sheets.apply(time).movable().orElseThrow();
    PixelFrame above = map.draw(now.scene(seen(now.camera(scale))), LINKS);
    PixelFrame frame = above;
    if (height() > above.height()) {
      frame = PixelFrame.empty(width(), height());
      System.arraycopy(above.argb(), 0, frame.argb(), 0, above.argb().length);
      now.below(frame, scale);
    }
    sheet.fade(frame, scale);
    return frame;
  }
}

package org.meridian.render.stage;

import java.util.Optional;
import org.meridian.render.figure.moving.MovingMap;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;

/** A map whose links become more, from the strongest to the weakest. */
final class LinkGrowth implements StageMotion {

  private final StageSheet sheet;
  private final MovingMap map;
  private final double scale;
  private final int millis;

  private LinkGrowth(StageSheet sheet, MovingMap map, double scale, int millis) {
    this.sheet = sheet;
    this.map = map;
    this.scale = scale;
    this.millis = millis;
  }

  /** The links of a sheet; empty where it has no single map, or no links on it. */
  static Optional<StageMotion> of(StageSheet sheet, int millis) {
    double scale = sheet.layout().size().unit();
    return sheet
        .movable()
        .map(figure -> figure.moving(scale))
        .filter(map -> map.links() > 0)
        .map(map -> new LinkGrowth(sheet, map, scale, millis));
  }

  @Override
  public int millis() {
    return millis;
  }

  @Override
  public LabelBox place() {
    return sheet.place(map, scale);
  }

  @Override
  public boolean goesOn() {
    return false;
  }

  /** The strong ones come one by one, the many weak ones at last. */
  @Override
  public PixelFrame at(double time) {
    int links = (int) Math.round(map.links() * time * time * time);
    PixelFrame frame = map.draw(map.camera(), links);
    sheet.fade(frame, scale);
    return frame;
  }
}

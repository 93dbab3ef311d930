package org.meridian.render.stage;

import java.util.Optional;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.moving.MovingMap;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.stage.motion.CameraFlight;

/** A map whose camera flies from where it was to where it is to be. */
final class StageFlight implements StageMotion {

  /** A picture on the way has at most so many pixels, so that there are many of them. */
  private static final double MOST_PIXELS = 420_000;

  private final StageSheet sheet;
  private final MovingMap map;
  private final double scale;
  private final CameraFlight flight;
  private final int links;

  private StageFlight(
      StageSheet sheet, MovingMap map, double scale, CameraFlight flight, int links) {
    this.sheet = sheet;
    this.map = map;
    this.scale = scale;
    this.flight = flight;
    this.links = links;
  }

  /** The flight between two sheets of one look; empty where there is none. */
  static Optional<StageMotion> of(StageSheet from, StageSheet to, int links) {
    if (from.movable().isEmpty() || to.movable().isEmpty()) {
      return Optional.empty();
    }
    MovableFigure goal = to.movable().get();
    double scale = scale(to, goal);
    MapCamera end = goal.camera(scale);
    MapCamera start = seenBefore(from, from.movable().get().camera(scale), to, end, scale);
    return CameraFlight.of(start, end)
        .filter(CameraFlight::leadsElsewhere)
        .map(flight -> new StageFlight(to, goal.moving(scale), scale, flight, links));
  }

  private static double scale(StageSheet sheet, MovableFigure figure) {
    double unit = sheet.layout().size().unit();
    MapCamera whole = figure.camera(unit);
    return unit * Math.min(1, Math.sqrt(MOST_PIXELS / ((double) whole.width() * whole.height())));
  }

  /** The camera that shows on the new sheet what the old one showed at the same place. */
  private static MapCamera seenBefore(
      StageSheet from, MapCamera was, StageSheet to, MapCamera end, double scale) {
    double less = scale / to.layout().size().unit();
    double lower = (from.top() - to.top()) * less + (was.height() - end.height()) / 2.0;
    return new MapCamera(
        end.canvas(),
        was.projection(),
        was.scale(),
        was.centreX(),
        was.centreY() + lower / was.scale());
  }

  @Override
  public int millis() {
    return flight.millis();
  }

  @Override
  public LabelBox place() {
    return sheet.place(map, scale);
  }

  @Override
  public boolean goesOn() {
    return true;
  }

  @Override
  public PixelFrame at(double time) {
    PixelFrame frame = map.draw(flight.at(time), links);
    sheet.fade(frame, scale);
    return frame;
  }
}

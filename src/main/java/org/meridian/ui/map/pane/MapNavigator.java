package org.meridian.ui.map.pane;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.camera.MapCanvas;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.MapOptions;

/**
 * Moves the camera: zoom, pan, and turning the earth under it. Pixels are those of the picture, not
 * units of layout. Lives on the JavaFX thread.
 */
public final class MapNavigator {

  private static final double CLOSE = 8;

  private final MapChoices choices;
  private final ReadOnlyObjectWrapper<MapCamera> camera = new ReadOnlyObjectWrapper<>();
  private final MapFlight flight;
  private final Fitted fitted;
  private PlaceExtent extent = PlaceExtent.NONE;

  /** Whether nobody has moved the camera since it was laid on the extent. */
  private boolean isOnExtent;

  /** What is to be seen once there is room; null for nothing. */
  private MapSight wanted;

  /** What is drawn of the choices in a view of a size. */
  public interface Fitted {
    /** The options, less what the view is too small for. Sizes are in units of layout. */
    MapOptions of(MapOptions chosen, double width, double height);
  }

  /**
   * @param still whether motion is to be left out
   */
  public MapNavigator(MapChoices choices, Fitted fitted, BooleanSupplier still) {
    this.choices = choices;
    this.fitted = fitted;
    this.flight = new MapFlight(camera::get, camera::set, still);
    choices.options().subscribe(this::follow);
  }

  /** What is seen; null until the view has a size. */
  public ReadOnlyObjectProperty<MapCamera> camera() {
    return camera.getReadOnlyProperty();
  }

  /** Whether the camera is on a flight. */
  boolean isFlying() {
    return flight.isFlying();
  }

  private boolean isReady() {
    return camera.get() != null;
  }

  /** Lays the camera on where data lies, and keeps it there until it is moved. */
  public void open(PlaceExtent data) {
    flight.land();
    wanted = null;
    extent = data;
    isOnExtent = true;
    if (isReady()) {
      MapCamera now = camera.get();
      camera.set(onExtent(now.projection(), now.width(), now.height(), now.unit()));
    }
  }

  /** Whether nobody has moved the camera since it was laid on where data lies. */
  public boolean isOnData() {
    return isOnExtent;
  }

  /**
   * Shows what a sight shows, at once: to the last bit what its camera saw, in a picture of the
   * same size; else the same middle at the same zoom. Its options must be the chosen ones already.
   */
  public void look(MapSight sight, PlaceExtent data) {
    flight.land();
    wanted = sight;
    if (sight.camera().isEmpty() && sight.extent().isEmpty()) {
      open(data);
    } else {
      isOnExtent = false;
      lookAtWanted();
    }
  }

  private void lookAtWanted() {
    if (wanted == null || !isReady()) {
      return;
    }
    MapSight sight = wanted;
    wanted = null;
    MapCamera now = camera.get();
    MapProjection projection = now.projection();
    MapRoom room = room(choices.get(), projection, now.width(), now.height(), now.unit());
    sight
        .camera()
        .map(
            seen ->
                seen.turned(projection)
                    .resizedTo(new MapCanvas(now.width(), now.height(), now.unit(), room)))
        .or(() -> sight.extent().map(extent -> on(extent, now)))
        .ifPresent(camera::set);
  }

  private MapCamera on(PlaceExtent places, MapCamera now) {
    MapOptions drawn =
        fitted.of(choices.get(), now.width() / now.unit(), now.height() / now.unit());
    return DataFit.camera(places, drawn, now.projection(), now.width(), now.height(), now.unit());
  }

  private MapCamera onExtent(MapProjection projection, int width, int height, double unit) {
    MapOptions drawn = fitted.of(choices.get(), width / unit, height / unit);
    return DataFit.camera(extent, drawn, projection, width, height, unit);
  }

  /** Takes another size of picture; the zoom stays, or the fit to where data lies. */
  public void resize(int width, int height, double unit) {
    flight.land();
    MapCamera now = camera.get();
    if (now == null) {
      MapProjection projection = choices.get().projection().toProjection();
      camera.set(onExtent(projection, width, height, unit));
      lookAtWanted();
    } else if (now.width() != width || now.height() != height || now.unit() != unit) {
      MapRoom room = room(choices.get(), now.projection(), width, height, unit);
      camera.set(
          isOnExtent
              ? onExtent(now.projection(), width, height, unit)
              : now.resized(width, height, unit, room));
    }
  }

  private MapRoom room(
      MapOptions options, MapProjection projection, int width, int height, double unit) {
    MapOptions drawn = fitted.of(options, width / unit, height / unit);
    return MapRoom.of(drawn, projection, width, height, unit);
  }

  /**
   * Another projection shows the whole map anew; another middle or room for words keeps the view; a
   * view of where data lies stays one.
   */
  private void follow(MapOptions options) {
    if (!isReady()) {
      return;
    }
    MapCamera now = camera.get();
    MapProjection next =
        isOf(now.projection(), options) ? now.projection() : options.projection().toProjection();
    MapRoom room = room(options, next, now.width(), now.height(), now.unit());
    if (isOnExtent) {
      boolean same = next == now.projection() && room.equals(now.room());
      camera.set(same ? now : onExtent(next, now.width(), now.height(), now.unit()));
      return;
    }
    if (next != now.projection()) {
      flight.land();
      now = camera.get();
      boolean same = next.id().equals(now.projection().id());
      now = same ? now.turned(next) : now.withProjection(next, room);
    }
    if (!room.equals(now.room())) {
      now = now.resized(now.width(), now.height(), now.unit(), room);
    }
    // Set once: a picture is asked for each camera.
    camera.set(now);
  }

  /** Whether the camera has a size, and the projection that was chosen last. */
  boolean isUpToDate() {
    return isReady() && isOf(camera.get().projection(), choices.get());
  }

  private static boolean isOf(MapProjection projection, MapOptions options) {
    return projection.isAlike(options.projection().toProjection());
  }

  private void leaveExtent() {
    isOnExtent = false;
    flight.land();
  }

  /** Larger or smaller about a pixel. */
  void zoom(double px, double py, double factor) {
    if (isReady()) {
      leaveExtent();
      camera.set(camera.get().zoomedAt(px, py, factor));
    }
  }

  /** Larger or smaller about the middle, in a short flight. */
  public void zoom(double factor) {
    if (isReady()) {
      isOnExtent = false;
      MapCamera from = flight.destination(camera.get());
      flight.to(from.zoomedAt(from.width() / 2.0, from.height() / 2.0, factor));
    }
  }

  /** Shifts the picture, in device pixels. */
  public void pan(double right, double down) {
    if (isReady()) {
      leaveExtent();
      camera.set(camera.get().pannedBy(right, down));
    }
  }

  /** The hand drags the map: a globe spins, a flat map shifts. */
  void drag(double right, double down) {
    if (isGlobe()) {
      turn(right, down);
    } else {
      pan(right, down);
    }
  }

  /** Whether the hand turns the earth rather than shifting the picture. */
  boolean isGlobe() {
    return ProjectionNames.followsLatitude(choices.get().projection().id());
  }

  /** Turns the earth under the picture; on flat maps the seam wanders east or west. */
  void turn(double right, double down) {
    if (!isReady()) {
      return;
    }
    isOnExtent = false;
    double[] middle = EarthTurn.of(camera.get(), choices.get().projection(), right, down);
    choices.centre(middle[0], middle[1]);
  }

  /** Shows the whole map, in a short flight. */
  public void reset() {
    if (isReady()) {
      isOnExtent = false;
      MapCamera now = camera.get();
      flight.to(
          MapCamera.fitting(now.projection(), now.width(), now.height(), now.unit(), now.room()));
    }
  }

  /** Shows an extent as large as it fits, in a short flight; a globe turns to it. */
  public void fly(PlaceExtent to) {
    if (!isReady()) {
      return;
    }
    isOnExtent = false;
    if (isGlobe()) {
      to.middle(choices.get().projection().id(), choices.get().projection().lon0())
          .ifPresent(middle -> choices.centre(middle[0], middle[1]));
    }
    MapCamera now = camera.get();
    flight.to(on(to, now));
  }

  /** Brings a place into sight if it is not, and near if the whole map is shown. */
  public void show(double lon, double lat) {
    if (!isReady()) {
      return;
    }
    if (isGlobe()) {
      isOnExtent = false;
      choices.centre(lon, lat);
      return;
    }
    MapCamera now = camera.get();
    double[] pixel = new double[2];
    if (now.toPixel(lon, lat, pixel) && !isWellInside(now, pixel)) {
      isOnExtent = false;
      flight.to(now.pannedBy(now.width() / 2.0 - pixel[0], now.height() / 2.0 - pixel[1]));
    }
  }

  private static boolean isWellInside(MapCamera now, double[] pixel) {
    double margin = Math.min(now.width(), now.height()) / CLOSE;
    return pixel[0] >= margin
        && pixel[0] <= now.width() - margin
        && pixel[1] >= margin
        && pixel[1] <= now.height() - margin;
  }
}

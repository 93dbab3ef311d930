package org.meridian.view.map.camera;

import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;

/**
 * The camera that fits what is to be seen: all places inside what words leave free of the picture,
 * or the whole map where they span most of it.
 */
public final class DataFit {

  /** What stays free on each side of the places, for circles and names, as a share of the room. */
  private static final double MARGIN = 0.08;

  /** The same about a box that was asked for. */
  private static final double BOX_MARGIN = 0.015;

  /** From this share of its width or height on, places span most of a map. */
  private static final double MOST = 2 / 3.0;

  private DataFit() {}

  /** Where the placed cities lie that a scenario shows. */
  public static PlaceExtent extent(ScenarioResult result) {
    Dataset dataset = result.dataset();
    boolean[] shown = result.shownCities();
    City[] cities =
        IntStream.range(0, shown.length)
            .filter(at -> shown[at])
            .mapToObj(dataset::city)
            .filter(City::isPlaced)
            .toArray(City[]::new);
    double[] lon = new double[cities.length];
    double[] lat = new double[cities.length];
    for (int at = 0; at < cities.length; at++) {
      lon[at] = cities[at].longitude();
      lat[at] = cities[at].latitude();
    }
    return PlaceExtent.of(lon, lat);
  }

  /** A projection turned to the middle of an extent, where that shows it better. */
  public static ProjectionOptions turned(ProjectionOptions projection, PlaceExtent extent) {
    return extent
        .middle(projection.id(), projection.lon0())
        .map(middle -> projection.centredOn(middle[0], middle[1]))
        .orElse(projection);
  }

  /**
   * The camera on an extent.
   *
   * @param drawn the words that stand in the picture
   * @param width of the picture in pixels
   * @param height of the picture in pixels
   * @param unit pixels per design pixel
   */
  public static MapCamera camera(
      PlaceExtent extent,
      MapOptions drawn,
      MapProjection projection,
      int width,
      int height,
      double unit) {
    MapRoom room = MapRoom.of(drawn, projection, width, height, unit);
    MapCamera whole = MapCamera.fitting(projection, width, height, unit, room);
    Optional<PlaneBounds> box = extent.on(projection).filter(found -> isPart(found, extent, whole));
    if (box.isEmpty()) {
      return whole;
    }
    MapRoom clear = room.clearOfCorners(drawn, width, height, unit);
    double margin = extent.isBox() ? BOX_MARGIN : MARGIN;
    double scale = (1 - 2 * margin) * clear.scale(box.get(), width, height);
    return scale <= whole.scale()
        ? whole
        : whole.seeing(
            scale,
            box.get().centreX() - clear.across() / scale,
            box.get().centreY() + clear.shift() / scale);
  }

  private static boolean isPart(PlaneBounds box, PlaceExtent extent, MapCamera whole) {
    PlaneBounds map = whole.projection().bounds();
    return extent.isBox() || box.width() < MOST * map.width() && box.height() < MOST * map.height();
  }
}

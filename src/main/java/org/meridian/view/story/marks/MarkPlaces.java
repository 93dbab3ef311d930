package org.meridian.view.story.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.view.map.camera.MapCamera;

/**
 * Finds where marks stand on a figure. What is tied to a place stands where the map has it, at any
 * size and with any camera; what the figure does not show has no place.
 *
 * @param camera of the map in the upper left corner of the figure, in design pixels; empty where
 *     there is no such map
 * @param width of the figure in design pixels
 * @param height of the figure in design pixels
 * @param clusters the cities of a cluster by its identity; none where there is no such cluster
 */
public record MarkPlaces(
    Dataset dataset,
    Optional<MapCamera> camera,
    double width,
    double height,
    Function<String, List<City>> clusters) {

  private static final double RADIUS = 15;

  /** What stays free between the cities of a cluster and a ring about them. */
  private static final double FREE = 14;

  /** The marks that have a place, in their order. */
  public List<PlacedMark> placed(List<StepMark> marks, Language language) {
    List<PlacedMark> placed = new ArrayList<>();
    marks.forEach(mark -> placed(mark, language).ifPresent(placed::add));
    return placed;
  }

  private Optional<PlacedMark> placed(StepMark mark, Language language) {
    return switch (mark) {
      case StepMark.Callout callout ->
          spot(callout.anchor())
              .map(
                  spot ->
                      new PlacedMark.PlacedCallout(
                          spot, callout.text().in(language), callout.shift()));
      case StepMark.Ring ring -> spot(ring.anchor()).map(PlacedMark.PlacedRing::new);
      case StepMark.InkLine line -> {
        List<PlacedMark.MarkSpot> points =
            line.points().stream().flatMap(point -> spot(point).stream()).toList();
        yield points.isEmpty() ? Optional.empty() : Optional.of(new PlacedMark.PlacedInk(points));
      }
    };
  }

  /** Where an anchor is. */
  public Optional<PlacedMark.MarkSpot> spot(MarkAnchor anchor) {
    return switch (anchor) {
      case MarkAnchor.AtPoint at ->
          Optional.of(new PlacedMark.MarkSpot(at.across() * width, at.down() * height, RADIUS));
      case MarkAnchor.AtPlace at -> pixel(at.lon(), at.lat(), RADIUS);
      case MarkAnchor.AtThing thing -> spot(thing.address());
    };
  }

  private Optional<PlacedMark.MarkSpot> spot(Address address) {
    return switch (address) {
      case CityAddress city ->
          city(city.city()).flatMap(at -> pixel(at.longitude(), at.latitude(), RADIUS));
      case LinkAddress link -> middle(link);
      case ClusterAddress cluster -> about(clusters.apply(cluster.leader()));
      default -> Optional.empty();
    };
  }

  private Optional<City> city(String id) {
    return dataset.cityPosition(id).stream()
        .mapToObj(dataset::city)
        .filter(City::isPlaced)
        .findFirst();
  }

  private Optional<PlacedMark.MarkSpot> middle(LinkAddress link) {
    return city(link.from())
        .flatMap(
            from ->
                city(link.to())
                    .flatMap(
                        to -> {
                          double[] middle =
                              new GreatCircle(
                                      from.longitude(),
                                      from.latitude(),
                                      to.longitude(),
                                      to.latitude())
                                  .pointAt(0.5);
                          return pixel(middle[0], middle[1], RADIUS);
                        }));
  }

  private Optional<PlacedMark.MarkSpot> about(List<City> cities) {
    double[] sum = new double[3];
    for (City city : cities) {
      double[] place = UnitSphere.vector(city.longitude(), city.latitude());
      for (int axis = 0; axis < sum.length; axis++) {
        sum[axis] += place[axis];
      }
    }
    double lon = UnitSphere.longitude(sum[0], sum[1]);
    double lat = UnitSphere.latitude(sum[0], sum[1], sum[2]);
    Optional<PlacedMark.MarkSpot> middle =
        cities.isEmpty() ? Optional.empty() : pixel(lon, lat, RADIUS);
    return middle.map(
        spot -> new PlacedMark.MarkSpot(spot.x(), spot.y(), reach(spot, cities) + FREE));
  }

  private double reach(PlacedMark.MarkSpot middle, List<City> cities) {
    return cities.stream()
        .flatMap(city -> pixel(city.longitude(), city.latitude(), 0).stream())
        .mapToDouble(at -> Math.hypot(at.x() - middle.x(), at.y() - middle.y()))
        .max()
        .orElse(0);
  }

  private Optional<PlacedMark.MarkSpot> pixel(double lon, double lat, double radius) {
    double[] pixel = new double[2];
    return camera
        .filter(seen -> seen.toPixel(lon, lat, pixel))
        .filter(seen -> isWithin(pixel[0], seen.width()) && isWithin(pixel[1], seen.height()))
        .map(seen -> new PlacedMark.MarkSpot(pixel[0], pixel[1], radius));
  }

  private static boolean isWithin(double at, double room) {
    return at >= 0 && at <= room;
  }

  /**
   * What a point of the figure is about: the nearest city, else the place on the map, else the
   * point itself.
   *
   * @param x in design pixels
   * @param y in design pixels
   * @param reach how far a city may lie away, in design pixels
   */
  public MarkAnchor anchor(double x, double y, double reach) {
    double[] place = new double[2];
    boolean onMap =
        camera.filter(seen -> y <= seen.height() && seen.toPlace(x, y, place)).isPresent();
    if (!onMap) {
      return new MarkAnchor.AtPoint(Math.clamp(x / width, 0, 1), Math.clamp(y / height, 0, 1));
    }
    return nearest(x, y, reach)
        .<MarkAnchor>map(city -> new MarkAnchor.AtThing(CityAddress.of(city.id())))
        .orElseGet(() -> new MarkAnchor.AtPlace(rounded(place[0]), rounded(place[1])));
  }

  /** The name of the city that a mark is about; empty where it is about something else. */
  public Optional<LocalText> name(MarkAnchor anchor) {
    return anchor instanceof MarkAnchor.AtThing thing && thing.address() instanceof CityAddress city
        ? city(city.city()).map(City::name)
        : Optional.empty();
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }

  private Optional<City> nearest(double x, double y, double reach) {
    double best = reach;
    Optional<City> nearest = Optional.empty();
    for (City city : dataset.cities()) {
      double away =
          pixel(city.longitude(), city.latitude(), 0)
              .map(spot -> Math.hypot(spot.x() - x, spot.y() - y))
              .orElse(Double.POSITIVE_INFINITY);
      if (away < best) {
        best = away;
        nearest = Optional.of(city);
      }
    }
    return nearest;
  }
}

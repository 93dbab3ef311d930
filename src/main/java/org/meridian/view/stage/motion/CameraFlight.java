package org.meridian.view.stage.motion;

import java.util.Optional;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.view.map.camera.MapCamera;

/**
 * A flight of the camera along a great circle, as a pure function of time: it sets out slowly,
 * rises, crosses and descends, and ends exactly where it is to end. Across the edge of a flat map
 * it takes the short way too: the world turns below it.
 */
public final class CameraFlight {

  /** Shortest and longest flight, in milliseconds. */
  private static final int LEAST = 600;

  private static final int MOST = 900;

  /** A way of this length takes the longest time. */
  private static final double LONG = 6;

  /** A way of this length is none to the eye. */
  private static final double NOTHING = 0.02;

  private final MapCamera from;
  private final MapCamera to;
  private final GreatCircle way;
  private final ZoomPath zoom;
  private final double turn;

  private CameraFlight(MapCamera from, MapCamera to, GreatCircle way, double turn) {
    this.from = from;
    this.to = to;
    this.way = way;
    this.turn = turn;
    zoom =
        new ZoomPath(
            from.width() / from.scale(),
            to.width() / to.scale(),
            way.distanceKm() / UnitSphere.EARTH_RADIUS_KM);
  }

  /**
   * The flight between two cameras.
   *
   * @param from of any middle and scale, with a picture of the size of the other's
   * @return empty where one of them has another projection, or looks past the map
   */
  public static Optional<CameraFlight> of(MapCamera from, MapCamera to) {
    double[] start = new double[2];
    double[] end = new double[2];
    boolean known =
        from.projection().id().equals(to.projection().id())
            && middle(from, start)
            && middle(to, end);
    if (!known) {
      return Optional.empty();
    }
    GreatCircle way = new GreatCircle(start[0], start[1], end[0], end[1]);
    return Optional.of(new CameraFlight(from, to, way, turn(from, to, start[0], end[0])));
  }

  /** What the flight goes between: of a map that follows the latitude, the middles of the map. */
  private static boolean middle(MapCamera camera, double[] place) {
    MapProjection map = camera.projection();
    if (ProjectionNames.followsLatitude(map.id())) {
      place[0] = map.centralMeridian();
      place[1] = map.centralParallel();
      return true;
    }
    return map.inverse(camera.centreX(), camera.centreY(), place);
  }

  /** By how many degrees the map turns, so that the way never meets its edge. */
  private static double turn(MapCamera from, MapCamera to, double start, double end) {
    double before = UnitSphere.turn(start - from.projection().centralMeridian());
    double after = UnitSphere.turn(end - to.projection().centralMeridian());
    double turn = UnitSphere.turn(end - start) + before - after;
    return Math.abs(turn) < 1e-9 ? 0 : turn;
  }

  /** How long the flight takes, in milliseconds. */
  public int millis() {
    double share = Math.min(1, zoom.length() / LONG);
    return (int) Math.round(LEAST + (MOST - LEAST) * share);
  }

  /** Whether there is a way to go: two pictures of one part of the map need no flight. */
  public boolean leadsElsewhere() {
    return zoom.length() > NOTHING || turns();
  }

  /** Whether the world turns below the flight, so that no picture of it can be kept. */
  public boolean turns() {
    return turn != 0 || !from.projection().isAlike(to.projection());
  }

  /**
   * The share of the distance that is covered at a moment; it never falls.
   *
   * @param time share of the time that has passed, 0 to 1
   */
  public double covered(double time) {
    return time <= 0 ? 0 : time >= 1 ? 1 : zoom.at(eased(time)).covered();
  }

  /**
   * Where the camera is.
   *
   * @param time share of the time that has passed; the start before 0, the end from 1 on
   */
  public MapCamera at(double time) {
    if (time >= 1) {
      return to;
    }
    double share = eased(Math.max(0, time));
    ZoomPath.ZoomPoint now = zoom.at(share);
    MapProjection map = map(now.covered());
    double[] place = new double[2];
    middle(map, now.covered(), place);
    double scale = to.width() / now.width();
    MapCamera there = turns() ? to.turned(map) : to;
    return there.seeing(scale, place[0], place[1]);
  }

  private MapProjection map(double covered) {
    if (!turns()) {
      return to.projection();
    }
    if (ProjectionNames.followsLatitude(to.projection().id())) {
      double[] middle = way.pointAt(covered);
      return to.projection().centredOn(middle[0], middle[1]);
    }
    double lon = from.projection().centralMeridian() + turn * crossed(covered);
    return to.projection().centredOn(lon, 0);
  }

  /** The share of the longitudes that are crossed: the map turns with them, and never overtakes. */
  private double crossed(double covered) {
    double all = UnitSphere.turn(way.toLon() - way.fromLon());
    double so = UnitSphere.turn(way.pointAt(covered)[0] - way.fromLon());
    return Math.abs(all) < 1e-9 ? covered : Math.clamp(so / all, 0, 1);
  }

  private void middle(MapProjection map, double covered, double[] place) {
    boolean flat = !ProjectionNames.followsLatitude(map.id());
    double[] middle = way.pointAt(covered);
    if (!flat || !map.project(middle[0], middle[1], place)) {
      place[0] = from.centreX() + (to.centreX() - from.centreX()) * covered;
      place[1] = from.centreY() + (to.centreY() - from.centreY()) * covered;
    }
  }

  private static double eased(double time) {
    return time * time * (3 - 2 * time);
  }
}

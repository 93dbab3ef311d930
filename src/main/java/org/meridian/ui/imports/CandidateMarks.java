package org.meridian.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.meridian.model.City;

/** Numbers on the small map, one where each of the cities lies that a name may mean. */
final class CandidateMarks extends Group {

  private static final double HALF = 9;
  private static final double CLOSEST = 10;

  private final List<Point2D> places = new ArrayList<>();

  /** Takes the cities in the order of their buttons; those without a place have no mark. */
  void set(List<City> cities) {
    places.clear();
    getChildren().clear();
    for (int at = 0; at < cities.size(); at++) {
      City city = cities.get(at);
      if (city.isPlaced()) {
        Label number = new Label(Integer.toString(at + 1));
        number.getStyleClass().add("import-candidate-mark");
        number.setMouseTransparent(true);
        places.add(new Point2D(Math.toRadians(city.longitude()), Math.toRadians(city.latitude())));
        getChildren().add(number);
      }
    }
  }

  /** The box about all of them in radians; of no size where there are none. */
  Bounds box() {
    double west = places.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double east = places.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double south = places.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double north = places.stream().mapToDouble(Point2D::getY).max().orElse(0);
    return new BoundingBox(west, south, east - west, north - south);
  }

  /** How much of the world is to be seen around them: 1 for all of it. */
  double zoom() {
    Bounds box = box();
    double most = Math.min(Math.PI / box.getWidth(), Math.PI / 2 / box.getHeight());
    return places.isEmpty() ? 1 : Math.clamp(most, 1, CLOSEST);
  }

  /** Lays the numbers where the map has their places now. */
  void lay(UnaryOperator<Point2D> onScreen) {
    for (int at = 0; at < places.size(); at++) {
      Point2D place = onScreen.apply(places.get(at));
      getChildren().get(at).relocate(place.getX() - HALF, place.getY() - HALF);
    }
  }
}

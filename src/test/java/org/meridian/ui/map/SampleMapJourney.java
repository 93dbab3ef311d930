package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.meridian.model.City;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.ui.stage.ViewStage;
import org.meridian.view.map.camera.MapCamera;

/** What journeys on the map of the sample world share: it is open, and nothing failed. */
abstract class SampleMapJourney {

  static final int WIDTH = 960;
  static final int HEIGHT = 640;
  final Map<String, String> kept = new HashMap<>();
  ViewStage stage;
  MapView map;
  MapChoices choices;
  Node area;

  @BeforeEach
  void open() {
    stage =
        ViewStage.open(
            SampleNetwork.world(),
            WIDTH,
            HEIGHT,
            tools -> {
              choices = new MapChoices(MapTools.settings(kept));
              map = MapTools.view(tools, choices);
              return map;
            });
    area = stage.find("map", Node.class);
    settle();
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  final void settle() {
    stage.await(map::isSettled);
  }

  final MapCamera camera() {
    return stage.ask(() -> map.navigator().camera().get());
  }

  final Point2D onScreen(String id) {
    Point2D pixel = pixel(id);
    return stage.at(area, pixel.getX(), pixel.getY());
  }

  final Point2D pixel(String id) {
    City city = SampleNetwork.world().city(SampleNetwork.position(id));
    double[] pixel = new double[2];
    assertThat(camera().toPixel(city.longitude(), city.latitude(), pixel)).isTrue();
    return new Point2D(pixel[0], pixel[1]);
  }

  final int[] pixels() {
    return stage.ask(
        () -> {
          WritableImage picture = map.snapshot(null, null);
          int width = (int) picture.getWidth();
          int height = (int) picture.getHeight();
          int[] argb = new int[width * height];
          picture
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
          return argb;
        });
  }
}

package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.story.WindowSight;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.testfx.api.FxToolkit;

/** What the window showed is shown again to the bit, whatever was done in between. */
final class StepReturnJourney {

  private final ScreenDriver screen = new ScreenDriver();
  private WindowViews views;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Stage stage = FxToolkit.registerStage(Stage::new);
    Dataset dataset = dataset("open-connectivity");
    screen.run(() -> views = new WindowViews(stage, ShippedFigures.create(), dataset, 1280, 760));
    screen.await(views::isAtRest);
  }

  @AfterEach
  void close() throws TimeoutException {
    screen.run(views::close);
    FxToolkit.cleanupStages();
    assertThat(screen.failures()).isEmpty();
  }

  private static Dataset dataset(String id) {
    return ShippedDatasets.find(id).orElseThrow().open().value().orElseThrow();
  }

  private DesktopWindow window() {
    return views.window();
  }

  private Explorer explorer() {
    return window().explorer();
  }

  @Test
  void aMapComesBackToTheBit() {
    screen.run(
        () -> {
          window().map().fly(explorer().dataset().get().cities().subList(0, 9));
          window().map().zoom(1.7);
          explorer().selection().select(List.of("shanghai", "tokyo"));
          explorer()
              .commit(
                  "shell.step.year",
                  now -> now.withCities(CityFilter.ALL.withExcludedIds(Set.of("london"))));
        });
    screen.await(views::isAtRest);
    WindowSight.SeenNow seen = now();
    show(seen);
    int[] picture = picture();

    screen.run(
        () -> {
          window().map().reset();
          explorer().selection().clear();
          explorer().language().set(Language.CHINESE);
          explorer().reset();
          window().open(dataset("interconnectivity-2021"));
        });
    screen.await(() -> explorer().dataset().get().id().equals("interconnectivity-2021"));
    screen.await(views::isAtRest);
    screen.run(() -> explorer().language().set(Language.ENGLISH));
    show(seen);

    assertThat(now()).isEqualTo(seen);
    assertThat(Arrays.equals(picture(), picture)).isTrue();
  }

  @Test
  void everyViewOfTheMiddleComesBack() {
    for (List<View> tab : Views.tabs().values()) {
      View view = tab.getLast();
      screen.run(() -> explorer().selection().select(List.of("paris")));
      show(new WindowSight.SeenNow(now().scenario(), step(view)));
      WindowSight.SeenNow seen = now();
      assertThat(seen.viewpoint().view()).isEqualTo(view.id());
      screen.run(() -> explorer().selection().clear());
      show(seen);
      assertThat(now()).isEqualTo(seen);
    }
  }

  private static Viewpoint step(View view) {
    return Viewpoint.of(view.id());
  }

  private WindowSight.SeenNow now() {
    return screen.ask(() -> window().sight().now().orElseThrow());
  }

  private void show(WindowSight.SeenNow seen) {
    boolean[] arrived = new boolean[1];
    screen.run(() -> window().sight().show(seen, () -> arrived[0] = true));
    screen.await(() -> arrived[0]);
    screen.await(views::isAtRest);
  }

  private int[] picture() {
    return screen.ask(
        () -> {
          WritableImage image = window().map().snapshot(null, null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          image
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          return pixels;
        });
  }
}

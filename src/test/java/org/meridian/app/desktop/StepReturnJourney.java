package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.views.PosedWindow;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.story.WindowSight;
import org.meridian.view.View;
import org.meridian.view.Views;

/** What the window showed is shown again to the bit, whatever was done in between. */
final class StepReturnJourney extends PosedWindow {

  @BeforeEach
  void open() throws TimeoutException {
    open("open-connectivity", 1280, 760);
  }

  private DesktopWindow window() {
    return views().window();
  }

  private Explorer explorer() {
    return window().explorer();
  }

  @Test
  void aMapComesBackToTheBit() {
    run(
        () -> {
          window().map().fly(explorer().dataset().get().cities().subList(0, 9));
          window().map().zoom(1.7);
          explorer().selection().select(List.of("shanghai", "tokyo"));
          explorer()
              .commit(
                  "shell.step.year",
                  now -> now.withCities(CityFilter.ALL.withExcludedIds(Set.of("london"))));
        });
    await(views()::isAtRest);
    WindowSight.SeenNow seen = now();
    show(seen);
    int[] picture = mapPixels();

    run(
        () -> {
          window().map().reset();
          explorer().selection().clear();
          explorer().language().set(Language.CHINESE);
          explorer().reset();
          window().open(dataset("interconnectivity-2021"));
        });
    await(() -> explorer().dataset().get().id().equals("interconnectivity-2021"));
    await(views()::isAtRest);
    run(() -> explorer().language().set(Language.ENGLISH));
    show(seen);

    assertThat(now()).isEqualTo(seen);
    assertThat(Arrays.equals(mapPixels(), picture)).isTrue();
  }

  @Test
  void everyViewOfTheMiddleComesBack() {
    for (List<View> tab : Views.tabs().values()) {
      View view = tab.getLast();
      run(() -> explorer().selection().select(List.of("paris")));
      show(new WindowSight.SeenNow(now().scenario(), step(view)));
      WindowSight.SeenNow seen = now();
      assertThat(seen.viewpoint().view()).isEqualTo(view.id());
      run(() -> explorer().selection().clear());
      show(seen);
      assertThat(now()).isEqualTo(seen);
    }
  }

  private static Viewpoint step(View view) {
    return Viewpoint.of(view.id());
  }

  private WindowSight.SeenNow now() {
    return ask(() -> window().sight().now().orElseThrow());
  }

  private void show(WindowSight.SeenNow seen) {
    boolean[] arrived = new boolean[1];
    run(() -> window().sight().show(seen, () -> arrived[0] = true));
    await(() -> arrived[0]);
    await(views()::isAtRest);
  }

  private int[] mapPixels() {
    return ask(
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

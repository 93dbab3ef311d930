package org.meridian.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.meridian.app.desktop.WindowViews;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.theme.SceneTheme;
import org.testfx.api.FxToolkit;

/** The whole window on a dataset that ships, with nothing remembered. */
public abstract class PosedWindow extends ScreenDriver {

  private Stage stage;
  private WindowViews views;

  /** Opens the window, and waits until all of it is there. */
  protected final void open(String id, int width, int height) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    SceneTheme.loadFonts();
    stage = FxToolkit.registerStage(Stage::new);
    Dataset dataset = dataset(id);
    run(() -> views = new WindowViews(stage, ShippedFigures.create(), dataset, width, height));
    await(views::isAtRest);
  }

  @AfterEach
  final void close() throws TimeoutException {
    run(views::close);
    FxToolkit.cleanupStages();
    assertThat(failures()).isEmpty();
  }

  /** A dataset that ships. */
  protected static Dataset dataset(String id) {
    return ShippedDatasets.find(id).orElseThrow().open().value().orElseThrow();
  }

  /** Where it stands. */
  protected final Stage stage() {
    return stage;
  }

  /** The window. */
  protected final WindowViews views() {
    return views;
  }
}

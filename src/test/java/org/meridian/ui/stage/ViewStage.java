package org.meridian.ui.stage;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.testfx.api.FxToolkit;

/** Shows one view in a window of its own on the platform without a screen. */
public final class ViewStage extends ScreenDriver {

  /** The platform without a screen cannot show a higher window; a higher view reaches below it. */
  private static final double TALLEST = 900;

  private final Background background = new Background(2, failures()::add);
  private Explorer explorer;
  private Stage stage;
  private Scene scene;

  /** What a view is made with. */
  public record Tools(Explorer explorer, LiveMessages messages, Background background) {}

  /** Opens a window with a view on a dataset. */
  public static ViewStage open(
      Dataset dataset, double width, double height, Function<Tools, ? extends Parent> view) {
    ViewStage opened = new ViewStage();
    opened.show(width, height, view);
    opened.run(() -> opened.explorer.open(dataset));
    opened.await(() -> opened.explorer.result().get() != null);
    return opened;
  }

  private void show(double width, double height, Function<Tools, ? extends Parent> view) {
    try {
      stage = FxToolkit.registerPrimaryStage();
      FxToolkit.setupStage(
          shown -> {
            explorer = new Explorer(background.executor(), UiThread.EXECUTOR, failures()::add);
            LiveMessages messages = new LiveMessages(explorer.language());
            Parent root = view.apply(new Tools(explorer, messages, background));
            StackPane room = new StackPane(root);
            scene = new Scene(new Pane(room), width, Math.min(height, TALLEST));
            shows(room);
            room.resize(width, height);
            room.setManaged(false);
            dress(false);
            shown.setScene(scene);
          });
      FxToolkit.setupStage(Stage::show);
    } catch (TimeoutException slow) {
      throw new IllegalStateException(slow);
    }
  }

  private void dress(boolean dark) {
    SceneTheme.loadFonts();
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet("meridian.css"), sheet(dark ? "dark.css" : "light.css"));
    scene.getRoot().pseudoClassStateChanged(SceneTheme.DARK, dark);
  }

  private static String sheet(String name) {
    return ViewStage.class.getResource("/org/meridian/css/" + name).toString();
  }

  /** The state behind the view. */
  public Explorer explorer() {
    return explorer;
  }

  /** Changes look and language. */
  public ViewStage wear(boolean dark, Language language) {
    run(
        () -> {
          dress(dark);
          explorer.dark().set(dark);
          explorer.language().set(language);
        });
    return this;
  }

  /** Takes the window away. */
  public void close() {
    run(stage::hide);
    background.close();
  }
}

package org.meridian.ui.stage;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.meridian.model.Dataset;
import org.meridian.model.Language;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows one view in a window of its own on the platform without a screen. */
public final class ViewStage {

  /** The platform without a screen cannot show a higher window; a higher view reaches below it. */
  private static final double TALLEST = 900;

  private final FxRobot robot = new FxRobot();
  private final CopyOnWriteArrayList<Throwable> failures = new CopyOnWriteArrayList<>();
  private final Background background = new Background(2, failures::add);
  private Explorer explorer;
  private LiveMessages messages;
  private Stage stage;
  private Scene scene;
  private StackPane room;

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
            explorer = new Explorer(background.executor(), UiThread.EXECUTOR, failures::add);
            messages = new LiveMessages(explorer.language());
            Parent root = view.apply(new Tools(explorer, messages, background));
            room = new StackPane(root);
            scene = new Scene(new Pane(room), width, Math.min(height, TALLEST));
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

  /** The hand. */
  public FxRobot robot() {
    return robot;
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

  /** Does something on the JavaFX thread and waits for it and what it leads to. */
  public void run(Runnable action) {
    robot.interact(action);
  }

  /** Reads something on the JavaFX thread. */
  public <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  /** Waits until something is so. */
  public void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> ask(condition));
    } catch (TimeoutException late) {
      throw new AssertionError("it never came to be; failures: " + failures, late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What went wrong on workers. */
  public CopyOnWriteArrayList<Throwable> failures() {
    return failures;
  }

  /** The first node with an id. */
  public <T extends Node> T find(String id, Class<T> type) {
    return type.cast(ask(() -> scene.lookup("#" + id)));
  }

  /** A point of a node on the screen. */
  public Point2D at(Node node, double x, double y) {
    return ask(() -> node.localToScreen(x, y));
  }

  /** A picture of the whole view. */
  public WritableImage picture() {
    return ask(() -> room.snapshot(null, null));
  }

  /** The colour of a pixel of the window as 0xAARRGGBB. */
  public int pixel(int x, int y) {
    return picture().getPixelReader().getArgb(x, y);
  }

  /** Writes a picture of the window into the build folder, for people to look at. */
  public void keep(String name) {
    WritableImage picture = picture();
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    PixelReader reader = picture.getPixelReader();
    var image =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      reader.getPixels(
          0, y, width, 1, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, width);
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    File file = new File("target/views/parts/" + name + ".png");
    file.getParentFile().mkdirs();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Drags on a node with keys held down. The platform without a screen leaves held keys out of
   * mouse events, so these are made here.
   *
   * @param keys the held keys: SHIFT, ALT or CONTROL
   */
  public void drag(Node node, Point2D from, Point2D to, KeyCode... keys) {
    Point2D middle = from.midpoint(to);
    run(() -> fire(node, MouseEvent.MOUSE_PRESSED, from, true, keys));
    run(() -> fire(node, MouseEvent.MOUSE_DRAGGED, middle, false, keys));
    run(() -> fire(node, MouseEvent.MOUSE_DRAGGED, to, false, keys));
    run(() -> fire(node, MouseEvent.MOUSE_RELEASED, to, false, keys));
  }

  /** Clicks on a node with keys held down. */
  public void click(Node node, Point2D at, KeyCode... keys) {
    run(() -> fire(node, MouseEvent.MOUSE_PRESSED, at, true, keys));
    run(() -> fire(node, MouseEvent.MOUSE_RELEASED, at, true, keys));
    run(() -> fire(node, MouseEvent.MOUSE_CLICKED, at, true, keys));
  }

  /** Turns the wheel over a node by an amount; up is positive. */
  public void wheel(Node node, Point2D at, double amount) {
    Point2D screen = node.localToScreen(at);
    Point2D inScene = node.localToScene(at);
    run(
        () ->
            Event.fireEvent(
                node,
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    inScene.getX(),
                    inScene.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    amount,
                    0,
                    amount,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
  }

  private static void fire(
      Node node, EventType<MouseEvent> type, Point2D at, boolean still, KeyCode... keys) {
    List<KeyCode> held = List.of(keys);
    Point2D screen = node.localToScreen(at);
    Point2D inScene = node.localToScene(at);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            held.contains(KeyCode.ALT),
            false,
            type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED,
            false,
            false,
            false,
            false,
            still,
            null));
  }

  /** Takes the window away. */
  public void close() {
    run(stage::hide);
    background.close();
  }
}

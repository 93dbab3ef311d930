package org.meridian.app.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.render.raster.PixelFrame;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.theme.SceneTheme;

/**
 * The program of {@code src/checks/two-screens.sh}, which no test runs: presents a story that ships
 * on the screens of a real display, of which it plugs, unplugs and moves the second, and looks each
 * time where the windows are and what the audience's screen shows.
 */
public final class TwoScreensProgram {

  private static final int SECONDS = 60;
  private static final int BLACK = 0xFF000000;

  private final String laptop;
  private final String projector;
  private WindowViews views;
  private int wrong;

  private TwoScreensProgram(String laptop, String projector) {
    this.laptop = laptop;
    this.projector = projector;
  }

  /**
   * Checks, and exits with 0 if all was right.
   *
   * @param arguments the names of both outputs of xrandr: the presenter's at the left and the
   *     audience's at its right
   */
  public static void main(String[] arguments) throws Exception {
    TwoScreensProgram program = new TwoScreensProgram(arguments[0], arguments[1]);
    CountDownLatch up = new CountDownLatch(1);
    Platform.startup(up::countDown);
    up.await();
    Platform.setImplicitExit(false);
    program.open();
    program.twoScreens();
    program.keysAndBlack();
    program.unplugged();
    program.swapped();
    program.ended();
    System.out.println(program.wrong == 0 ? "all right" : program.wrong + " wrong");
    Runtime.getRuntime().halt(program.wrong == 0 ? 0 : 1);
  }

  private void open() throws Exception {
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    fx(
        () -> {
          SceneTheme.loadFonts();
          views = new WindowViews(new Stage(), ShippedFigures.create(), dataset, 1000, 700);
          return null;
        });
    await("the window opens", views::isAtRest);
    fx(
        () -> {
          var files = views.window().story().files();
          files.open(files.shipped().getLast());
          return null;
        });
    await("the story opens", () -> views.window().story().desk().story().size() > 3);
    fx(
        () -> {
          views.window().present().first().run();
          return null;
        });
    await("the talk begins", () -> views.window().talk().isPresent());
  }

  private void twoScreens() throws Exception {
    await("there are two screens", () -> Screen.getScreens().size() == 2);
    standsRight("at the start");
  }

  /** The stage is all of a screen, and shows the picture to the bit; the presenter's is another. */
  private void standsRight(String when) throws Exception {
    await("the stage fills a screen " + when, () -> screenOf(stage().orElseThrow()).isPresent());
    await("the picture has the size of it " + when, this::hasItsSize);
    check("the presenter sits within the other screen " + when, fx(this::isApart));
    await("the screen shows the picture to the bit " + when, () -> shows(frame()));
  }

  private boolean hasItsSize() {
    Rectangle2D bounds = screenOf(stage().orElseThrow()).orElseThrow().getBounds();
    return frame().width() == bounds.getWidth() && frame().height() == bounds.getHeight();
  }

  private boolean isApart() {
    Screen taken = screenOf(stage().orElseThrow()).orElseThrow();
    Window presenter = presenter().orElseThrow();
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(taken))
        .anyMatch(screen -> screen.getBounds().contains(bounds(presenter)));
  }

  private void keysAndBlack() throws Exception {
    key(KeyCode.PAGE_DOWN);
    await("a key leads to the second step", () -> talk().state().get().step() == 1);
    standsRight("after a key");
    key(KeyCode.B);
    await("B turns all of the screen black", this::isBlack);
    key(KeyCode.B);
    standsRight("after black");
  }

  private void unplugged() throws Exception {
    xrandr("--output", projector, "--off");
    await("one screen is left", () -> Screen.getScreens().size() == 1);
    await("one window is left, within the screen", this::isOneWindow);
    check("the step is kept", fx(() -> talk().state().get().step() == 1));
    key(KeyCode.N);
    await("N brings the notes", () -> presenter().isPresent());
    key(KeyCode.N);
    await("N takes them away", () -> presenter().isEmpty());
    plug("1280x0");
    await("the screen is back", () -> Screen.getScreens().size() == 2);
    standsRight("after it was plugged in again");
    check("the step is kept again", fx(() -> talk().state().get().step() == 1));
  }

  private boolean isOneWindow() {
    Rectangle2D all = Screen.getPrimary().getBounds();
    return presenter().isEmpty() && stage().filter(open -> all.contains(bounds(open))).isPresent();
  }

  /** The system puts the projector to the left of the laptop in the middle of the talk. */
  private void swapped() throws Exception {
    xrandr("--output", laptop, "--pos", "1920x0", "--output", projector, "--pos", "0x0");
    await(
        "the screens change places",
        () -> Screen.getScreens().stream().anyMatch(at -> at.getBounds().getMinX() == 1920));
    standsRight("after the screens changed places");
    xrandr("--output", laptop, "--pos", "0x0", "--output", projector, "--pos", "1280x0");
    await(
        "they change back",
        () -> Screen.getScreens().stream().anyMatch(at -> at.getBounds().getMinX() == 1280));
    standsRight("after they changed back");
    check("the step is kept at the end", fx(() -> talk().state().get().step() == 1));
  }

  private void ended() throws Exception {
    key(KeyCode.ESCAPE);
    await("Esc ends the talk and closes both windows", () -> stage().isEmpty());
  }

  private void plug(String place) throws Exception {
    xrandr("--output", projector, "--mode", "1920x1080", "--pos", place);
  }

  private static void xrandr(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xrandr"));
    command.addAll(List.of(words));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException(String.join(" ", command));
    }
  }

  private Presentation talk() {
    return views.window().talk().orElseThrow();
  }

  private PixelFrame frame() {
    return talk().audience().shown().get().orElseThrow().frame();
  }

  private static Optional<Window> with(String query) {
    return Window.getWindows().stream()
        .filter(open -> open.isShowing() && open.getScene() != null)
        .filter(open -> open.getScene().lookup(query) != null)
        .findFirst();
  }

  private static Optional<Window> stage() {
    return with(".stage-room");
  }

  private static Optional<Window> presenter() {
    return with("#presenter");
  }

  private static Rectangle2D bounds(Window open) {
    return new Rectangle2D(open.getX(), open.getY(), open.getWidth(), open.getHeight());
  }

  /** The screen that a window covers exactly. */
  private static Optional<Screen> screenOf(Window open) {
    return Screen.getScreens().stream()
        .filter(screen -> screen.getBounds().equals(bounds(open)))
        .findFirst();
  }

  private static int[] seen() {
    Rectangle2D at = screenOf(stage().orElseThrow()).orElseThrow().getBounds();
    WritableImage image = new Robot().getScreenCapture(null, at, false);
    int wide = (int) image.getWidth();
    int high = (int) image.getHeight();
    int[] pixels = new int[wide * high];
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    return pixels;
  }

  private static boolean shows(PixelFrame frame) {
    int[] pixels = seen();
    return pixels.length == frame.argb().length
        && IntStream.range(0, pixels.length)
            .allMatch(at -> (pixels[at] | BLACK) == (frame.argb()[at] | BLACK));
  }

  private boolean isBlack() {
    return IntStream.of(seen()).allMatch(pixel -> (pixel | BLACK) == BLACK);
  }

  private static void key(KeyCode code) throws Exception {
    fx(
        () -> {
          new Robot().keyType(code);
          return null;
        });
  }

  private void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    boolean right = fx(condition);
    while (!right && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
      right = fx(condition);
    }
    check(what, right);
  }

  private void check(String what, boolean right) {
    System.out.println((right ? "right: " : "WRONG: ") + what);
    wrong += right ? 0 : 1;
  }

  private static <T> T fx(Callable<T> work) throws ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}

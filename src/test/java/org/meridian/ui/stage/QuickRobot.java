package org.meridian.ui.stage;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that waits for what its acts lead to. The robot that it extends sleeps a fixed time after
 * every key, button and letter instead, which is most of the time of a journey.
 */
public final class QuickRobot extends FxRobot {

  /** Pulses that pass before an act is over: one may be under way, one lays out, one follows. */
  private static final int PULSES = 3;

  /** How often a second the toolkit may lay out and paint; 60 is what a screen shows. */
  private static final String PULSE_RATE = "javafx.animation.pulse";

  static {
    System.setProperty(PULSE_RATE, "240");
  }

  /**
   * Waits until the toolkit has laid out what changed and has no event left; on the JavaFX thread
   * there is nothing to wait for.
   */
  public static void rest() {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    CountDownLatch pulses = new CountDownLatch(PULSES);
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new PulseCounter(pulses).start());
    try {
      if (!pulses.await(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit stands still");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {});
  }

  private FxRobot rested() {
    rest();
    return this;
  }

  @Override
  public FxRobot interact(Runnable action) {
    interactNoWait(action);
    return rested();
  }

  private KeyboardRobot keyboard() {
    return robotContext().getKeyboardRobot();
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    keyboard().pressNoWait(keys);
    return rested();
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    keyboard().releaseNoWait(keys);
    return rested();
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    for (int time = 0; time < times; time++) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot push(KeyCode... combination) {
    keyboard().pressNoWait(combination);
    for (KeyCode key : List.of(combination).reversed()) {
      keyboard().releaseNoWait(key);
    }
    return rested();
  }

  /** Types a text at once, as a paste by hand would: nothing rests between its letters. */
  @Override
  public FxRobot write(String text) {
    write(text, 0);
    return rested();
  }

  /** Types a text at once; nothing rests behind it either. */
  @Override
  public FxRobot write(String text, int sleep) {
    Scene scene = WaitForAsyncUtils.waitForAsyncFx(60_000, this::written);
    text.chars().forEach(letter -> letter(scene, (char) letter));
    return this;
  }

  /** The scene that has the focus. */
  private Scene written() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseGet(this::targetWindow)
        .getScene();
  }

  private void letter(Scene scene, char letter) {
    KeyCode key =
        switch (letter) {
          case '\n' -> KeyCode.ENTER;
          case '\t' -> KeyCode.TAB;
          default -> KeyCode.UNDEFINED;
        };
    interactNoWait(
        () -> robotContext().getBaseRobot().typeKeyboard(scene, key, String.valueOf(letter)));
  }

  private MouseRobot mouse() {
    return robotContext().getMouseRobot();
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    return rested();
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    mouse().releaseNoWait(buttons);
    return rested();
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    press(buttons);
    return release(buttons);
  }

  @Override
  public FxRobot clickOn(PointQuery at, Motion motion, MouseButton... buttons) {
    moveTo(at, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(MouseButton... buttons) {
    clickOn(buttons);
    return clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery at, Motion motion, MouseButton... buttons) {
    moveTo(at, motion);
    return doubleClickOn(buttons);
  }

  /** Moves by way of the middle, so that what follows the pointer sees it come. */
  @Override
  public FxRobot moveTo(PointQuery at, Motion motion) {
    Point2D goal = at.query();
    mouse().moveNoWait(robotContext().getBaseRobot().retrieveMouse().midpoint(goal));
    mouse().moveNoWait(goal);
    return rested();
  }

  /** Counts pulses, and stops. */
  private static final class PulseCounter extends AnimationTimer {

    private final CountDownLatch pulses;

    PulseCounter(CountDownLatch pulses) {
      this.pulses = pulses;
    }

    @Override
    public void handle(long now) {
      pulses.countDown();
      if (pulses.getCount() == 0) {
        stop();
      }
    }
  }
}

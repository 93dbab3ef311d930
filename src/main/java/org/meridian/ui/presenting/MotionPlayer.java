package org.meridian.ui.presenting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageMotion;
import org.meridian.ui.background.Background;

/**
 * Plays movements one after the other, each picture as soon as the one before is drawn: on a slow
 * machine there are fewer, and no movement takes longer. Lives on the JavaFX thread.
 */
final class MotionPlayer {

  private final Background background;
  private final LongSupplier clock;
  private final Deque<Callable<Optional<StageMotion>>> parts = new ArrayDeque<>();

  /** What a movement in progress answers to; a later one has another, and nobody hears this one. */
  private Playing now;

  /** Hears of what is played. */
  interface MotionListener {

    /** A picture of a movement is due. */
    void moved(StageMotion motion, PixelFrame frame);

    /** All is played, or there was nothing to play. */
    void ended();

    /** A movement could not be drawn; it is given up, and nothing else is heard. */
    void failed(Throwable why);
  }

  private record Playing(MotionListener listener) {}

  /**
   * @param clock milliseconds
   */
  MotionPlayer(Background background, LongSupplier clock) {
    this.background = background;
    this.clock = clock;
  }

  /** Whether something is played. */
  boolean isPlaying() {
    return now != null;
  }

  /** How many movements are still to begin. */
  int left() {
    return parts.size();
  }

  /** Plays movements; what is played now is given up. */
  void play(List<Callable<Optional<StageMotion>>> movements, MotionListener listener) {
    stop();
    parts.addAll(movements);
    now = new Playing(listener);
    next(now);
  }

  /** Gives up what is played; its listener hears nothing more. */
  void stop() {
    parts.clear();
    now = null;
  }

  private void next(Playing mine) {
    if (parts.isEmpty()) {
      now = null;
      mine.listener().ended();
      return;
    }
    run(
        mine,
        parts.poll(),
        motion -> motion.ifPresentOrElse(found -> begin(mine, found), () -> next(mine)));
  }

  /** Time counts from the first picture on. */
  private void begin(Playing mine, StageMotion motion) {
    run(
        mine,
        () -> motion.at(0),
        first -> {
          long start = clock.getAsLong();
          mine.listener().moved(motion, first);
          goOn(mine, motion, start, 0);
        });
  }

  private void goOn(Playing mine, StageMotion motion, long start, double shown) {
    if (now != mine) {
      return;
    }
    if (shown >= 1) {
      next(mine);
      return;
    }
    double time = Math.min(1, (clock.getAsLong() - start) / (double) motion.millis());
    if (time >= 1 && parts.isEmpty()) {
      next(mine);
      return;
    }
    run(
        mine,
        () -> motion.at(time),
        frame -> {
          mine.listener().moved(motion, frame);
          goOn(mine, motion, start, time);
        });
  }

  private <T> void run(Playing mine, Callable<T> work, Consumer<T> done) {
    background.run(
        work,
        answer -> {
          if (now == mine) {
            done.accept(answer);
          }
        },
        why -> {
          if (now == mine) {
            stop();
            mine.listener().failed(why);
          }
        });
  }
}

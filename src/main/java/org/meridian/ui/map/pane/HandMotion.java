package org.meridian.ui.map.pane;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.map.pane.MapFrame.MapRequest;

/**
 * Marks requests that come while a hand moves what is shown, so that their pictures may show less
 * and come sooner. A hand that holds still for {@value #REST_MILLIS} ms rests, also where it has
 * not let go: then the whole picture is asked for. Lives on the JavaFX thread.
 */
final class HandMotion {

  /** Milliseconds without a change after which a hand rests. */
  static final long REST_MILLIS = 120;

  private static final Executor LATER =
      CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, UiThread.EXECUTOR);

  private final Runnable rested;
  private final Executor later;

  /** What was asked for last while the hand moved; null where no hand moves. */
  private MapRequest latest;

  private boolean rests;

  /**
   * @param rested asks again, once the hand rests
   */
  HandMotion(Runnable rested) {
    this(rested, LATER);
  }

  /**
   * @param later runs a task on the JavaFX thread after the time of rest
   */
  HandMotion(Runnable rested, Executor later) {
    this.rested = rested;
    this.later = later;
  }

  /**
   * The request, marked as one of a moving hand where it is that.
   *
   * @param held whether a hand holds what changes the content
   */
  MapRequest mark(MapRequest request, boolean held) {
    if (!held) {
      latest = null;
      return request;
    }
    if (latest == null || !request.hasSceneOf(latest)) {
      latest = request;
      rests = false;
      later.execute(() -> rest(request));
    }
    return rests ? request : request.whileMoving();
  }

  private void rest(MapRequest request) {
    if (latest == request) {
      rests = true;
      rested.run();
    }
  }
}

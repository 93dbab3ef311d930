package org.meridian.ui.map.pane;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.meridian.render.label.LabelBox;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;

/**
 * Works through requests on a background, one at a time and only the newest: each request has a
 * number, and the drawing of one ends as soon as there is a higher number. Requests come on the
 * JavaFX thread, pictures are handed on there.
 */
final class FrameLoop {

  private final Background background;
  private final MapStages stages;
  private final MapStages.Out onUiThread;
  private final AtomicLong newest = new AtomicLong();
  private MapFrame.MapRequest latest;
  private MapFrame.MapRequest waiting;
  private boolean running;

  FrameLoop(Background background, MapStages stages, MapStages.Out out) {
    this.background = background;
    this.stages = stages;
    this.onUiThread = new Handing(out);
  }

  /**
   * Asks for a picture; what was asked for before is given up, unless it is the same: one change
   * may be heard of in several ways.
   */
  void ask(MapFrame.MapRequest request) {
    if (latest != null && request.isWithin(latest)) {
      return;
    }
    latest = request;
    waiting = request;
    newest.incrementAndGet();
    if (!running) {
      start();
    }
  }

  /** Whether everything asked for is on the screen. */
  boolean isIdle() {
    return !running;
  }

  private void start() {
    MapFrame.MapRequest request = waiting;
    waiting = null;
    running = true;
    long number = newest.get();
    CompletableFuture.runAsync(
            () -> stages.draw(request, () -> newest.get() != number, onUiThread),
            background.executor())
        .whenComplete((nothing, failure) -> UiThread.later(() -> ended(failure)));
  }

  private void ended(Throwable failure) {
    running = false;
    if (failure != null) {
      latest = null;
      background.unexpected(failure instanceof CompletionException ? failure.getCause() : failure);
    }
    if (waiting != null) {
      start();
    }
  }

  /** Hands on to the JavaFX thread. */
  private record Handing(MapStages.Out out) implements MapStages.Out {

    @Override
    public void picture(MapFrame frame) {
      UiThread.run(() -> out.picture(frame));
    }

    @Override
    public void key(SharedPicture key, double unit, List<LabelBox> boxes) {
      UiThread.run(() -> out.key(key, unit, boxes));
    }

    @Override
    public void hits(MapScene scene, HitIndex hits) {
      UiThread.run(() -> out.hits(scene, hits));
    }
  }
}

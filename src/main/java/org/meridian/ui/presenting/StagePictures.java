package org.meridian.ui.presenting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.meridian.ui.background.Background;

/**
 * The pictures that the stage needs next, drawn beforehand. What is wanted most is drawn at once;
 * the rest one after the other. What nobody wants any more is forgotten, and what could not be
 * drawn is not tried again while it is wanted. Lives on the JavaFX thread.
 */
final class StagePictures {

  /** The wanted picture does not wait for one that is drawn beforehand. */
  private static final int AT_ONCE = 2;

  private final Background background;
  private final StageDrawing drawing;
  private final Map<PictureOrder, StagePicture> drawn = new HashMap<>();
  private final Map<PictureOrder, Throwable> broken = new HashMap<>();
  private final Set<PictureOrder> underWay = new HashSet<>();
  private final Consumer<StagePicture> done;
  private final BiConsumer<PictureOrder, Throwable> failed;
  private List<PictureOrder> wanted = List.of();
  private boolean paused;

  /**
   * @param done takes each picture that was drawn
   * @param failed takes what could not be drawn, and why
   */
  StagePictures(
      Background background,
      StageDrawing drawing,
      Consumer<StagePicture> done,
      BiConsumer<PictureOrder, Throwable> failed) {
    this.background = background;
    this.drawing = drawing;
    this.done = done;
    this.failed = failed;
  }

  /** Says which pictures are wanted, the most urgent first; all others are forgotten. */
  void want(List<PictureOrder> orders) {
    wanted = orders.stream().distinct().toList();
    drawn.keySet().retainAll(wanted);
    broken.keySet().retainAll(wanted);
    start();
  }

  /** A picture, if it is drawn. */
  Optional<StagePicture> get(PictureOrder order) {
    return Optional.ofNullable(drawn.get(order));
  }

  /** Why a picture could not be drawn. */
  Optional<Throwable> failure(PictureOrder order) {
    return Optional.ofNullable(broken.get(order));
  }

  /** Whether all that is wanted is drawn or cannot be. */
  boolean isComplete() {
    return underWay.isEmpty() && wanted.stream().allMatch(this::isSettled);
  }

  private boolean isSettled(PictureOrder order) {
    return drawn.containsKey(order) || broken.containsKey(order);
  }

  /** Draws nothing beforehand, while all else would be late. */
  void pause() {
    paused = true;
  }

  /** Draws beforehand again. */
  void resume() {
    if (paused) {
      paused = false;
      start();
    }
  }

  private void start() {
    for (int at = 0; at < (paused ? Math.min(1, wanted.size()) : wanted.size()); at++) {
      PictureOrder order = wanted.get(at);
      boolean mayStart = at == 0 ? underWay.size() < AT_ONCE : underWay.isEmpty();
      if (mayStart && !isSettled(order) && underWay.add(order)) {
        background.run(
            () -> StagePicture.DrawnFrames.of(drawing.drawn(order), drawing.told(order)),
            drawn -> finish(order, drawn),
            why -> fail(order, why));
      }
    }
  }

  private void finish(PictureOrder order, StagePicture.DrawnFrames frames) {
    underWay.remove(order);
    StagePicture picture = StagePicture.of(order, frames);
    if (wanted.contains(order)) {
      drawn.put(order, picture);
    }
    done.accept(picture);
    start();
  }

  private void fail(PictureOrder order, Throwable why) {
    underWay.remove(order);
    if (wanted.contains(order)) {
      broken.put(order, why);
    }
    failed.accept(order, why);
    start();
  }
}

package org.meridian.ui.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.ui.background.Background;

/**
 * The picture before the audience. Another takes its place only once it is drawn: whatever fails,
 * the last good one stays. Lives on the JavaFX thread.
 */
public final class AudiencePicture {

  private final StagePictures pictures;
  private final LiveOrders live = new LiveOrders();
  private final List<Consumer<StagePicture>> listeners = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<StagePicture>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StageTrouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StageMovement movement;
  private WantedPictures wanted;

  /**
   * What is wanted at a moment.
   *
   * @param step the present step, counted from 0
   * @param isFrozen whether the audience's picture is held
   * @param unfolds whether the step, if it is another one, comes in the order of the story
   * @param tried what is tried out beside the story
   * @param beginning what the present step unfolds from; itself where it does not
   * @param steps the present step and those to be drawn beforehand, the most urgent first
   */
  record WantedPictures(
      int step,
      boolean isFrozen,
      boolean unfolds,
      Optional<PictureOrder> tried,
      PictureOrder beginning,
      List<PictureOrder> steps) {

    PictureOrder first() {
      return tried.orElse(steps.getFirst());
    }

    List<PictureOrder> all() {
      List<PictureOrder> all = new ArrayList<>(steps);
      tried.ifPresent(order -> all.addFirst(order));
      return all;
    }
  }

  /**
   * @param clock milliseconds
   * @param still whether motion is to be left out
   */
  AudiencePicture(
      Background background, StageDrawing drawing, LongSupplier clock, BooleanSupplier still) {
    pictures = new StagePictures(background, drawing, this::drawn, this::broken);
    movement =
        new StageMovement(
            background, new MotionPlayer(background, clock), drawing, still, this::stuck);
    movement.onRest(this::rested);
  }

  private void rested() {
    pictures.resume();
    prepareNext();
  }

  /** Once what is wanted is drawn, the flight to the next step is made ready too. */
  private void prepareNext() {
    if (pictures.isComplete() && wanted.tried().isEmpty()) {
      shown
          .get()
          .ifPresent(
              now ->
                  pictures
                      .get(wanted.steps().get(1))
                      .ifPresent(next -> movement.prepare(now, next)));
    }
  }

  /** What is seen at this moment: {@link #shown()}, or what moves on the way to it. */
  public ReadOnlyObjectProperty<Optional<SeenPicture>> seen() {
    return movement.seen();
  }

  /** Whether the step that is shown has yet to stand whole. */
  boolean isUnfolding() {
    return movement.isUnfolding();
  }

  /** Lets the step that is shown stand whole. */
  void finish() {
    shown.get().ifPresent(movement::finish);
  }

  /** The picture before the audience; empty until the first is drawn. */
  public ReadOnlyObjectProperty<Optional<StagePicture>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** What went wrong with what is to be shown now. */
  public ReadOnlyObjectProperty<Optional<StageTrouble>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** A picture that was drawn and is still wanted. */
  public Optional<StagePicture> get(PictureOrder order) {
    return pictures.get(order);
  }

  /** Hears of every picture that is drawn. */
  public void onDrawn(Consumer<StagePicture> listener) {
    listeners.add(listener);
  }

  /** Whether all pictures that are wanted are drawn, or cannot be. */
  public boolean isSettled() {
    return pictures.isComplete() && !movement.isMoving();
  }

  /** Other pictures are wanted. */
  void turn(WantedPictures next) {
    wanted = next;
    next.tried().ifPresentOrElse(live::asked, live::forget);
    pictures.want(next.all());
    trouble.set(
        pictures
            .failure(next.first())
            .map(why -> new StageTrouble(next.step(), StageTrouble.TroubleKind.PICTURE, why)));
    pictures.get(next.first()).ifPresent(this::show);
  }

  private void drawn(StagePicture picture) {
    if (isDue(picture.order())) {
      trouble.set(Optional.empty());
      show(picture);
    }
    listeners.forEach(each -> each.accept(picture));
    prepareNext();
  }

  /** Whether a picture is what is to be shown, or is on the way to it. */
  private boolean isDue(PictureOrder order) {
    return wanted.tried().isPresent() ? live.isNewer(order) : order.equals(wanted.first());
  }

  private void show(StagePicture picture) {
    Optional<StagePicture> before = shown.get();
    if (before.filter(picture::equals).isPresent() || wanted.isFrozen() && before.isPresent()) {
      return;
    }
    shown.set(Optional.of(picture));
    StagePicture first = pictures.get(wanted.beginning()).orElse(picture);
    boolean unfolds = wanted.unfolds() && wanted.tried().isEmpty();
    movement.arrive(before, new StageMovement.ComingStep(picture, first, unfolds));
    if (movement.isMoving()) {
      pictures.pause();
    }
  }

  /** A movement could not be drawn: the step stands, and the presenter knows. */
  private void stuck(Throwable why) {
    trouble(StageTrouble.TroubleKind.MOVEMENT, why);
  }

  /** What was put on the step by hand could not be kept: it stays, and the presenter knows. */
  void unmarked(Throwable why) {
    trouble(StageTrouble.TroubleKind.MARKS, why);
  }

  private void broken(PictureOrder order, Throwable why) {
    if (isDue(order)) {
      trouble(StageTrouble.TroubleKind.PICTURE, why);
    }
  }

  private void trouble(StageTrouble.TroubleKind kind, Throwable why) {
    trouble.set(Optional.of(new StageTrouble(wanted.step(), kind, why)));
  }
}

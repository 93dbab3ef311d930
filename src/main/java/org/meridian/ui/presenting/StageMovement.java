package org.meridian.ui.presenting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageMotion;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.StepReveal;
import org.meridian.ui.background.Background;

/**
 * Leads the eye from one step to the next: a flight over the map or a fade, then what unfolds. At
 * its end the step stands as it was drawn beforehand, to the last pixel. Lives on the JavaFX
 * thread.
 */
final class StageMovement {

  private final ReadOnlyObjectWrapper<Optional<SeenPicture>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Background background;
  private final MotionPlayer player;
  private final StageDrawing drawing;
  private final BooleanSupplier still;
  private final Consumer<Throwable> failed;
  private Runnable rested = () -> {};
  private boolean unfolds;
  private Optional<PreparedMotions> prepared = Optional.empty();

  /**
   * Movements that are ready before their key comes.
   *
   * @param flight empty where there is none
   * @param unfolding empty where nothing unfolds
   */
  private record PreparedMotions(
      PictureOrder from,
      PictureOrder to,
      Optional<StageMotion> flight,
      Optional<StageMotion> unfolding) {

    private boolean leads(StagePicture before, StagePicture next) {
      return from.equals(before.order()) && to.equals(next.order());
    }
  }

  /**
   * @param still whether motion is to be left out
   * @param failed takes why a movement could not be drawn; the step stands all the same
   */
  StageMovement(
      Background background,
      MotionPlayer player,
      StageDrawing drawing,
      BooleanSupplier still,
      Consumer<Throwable> failed) {
    this.background = background;
    this.player = player;
    this.drawing = drawing;
    this.still = still;
    this.failed = failed;
  }

  ReadOnlyObjectProperty<Optional<SeenPicture>> seen() {
    return seen.getReadOnlyProperty();
  }

  /** Runs whenever a movement is over. */
  void onRest(Runnable listener) {
    rested = listener;
  }

  boolean isMoving() {
    return player.isPlaying();
  }

  /** Whether the step has yet to stand whole. */
  boolean isUnfolding() {
    return player.isPlaying() && unfolds;
  }

  /**
   * A step that comes.
   *
   * @param whole as it is at rest
   * @param first what it unfolds from, or the whole where that is not drawn
   * @param forward whether it comes in the order of the story, so that it unfolds
   */
  record ComingStep(StagePicture whole, StagePicture first, boolean forward) {

    /** Whether the picture that it unfolds from is drawn and shows no more than that. */
    private boolean beginsElsewhere() {
      boolean grows = reveal().filter(StepReveal.LinksGrow.class::isInstance).isPresent();
      return unfolds() && !grows && !first.equals(whole);
    }

    private Optional<StepReveal> reveal() {
      return whole.order().step().entry().reveal();
    }

    private boolean unfolds() {
      return forward && reveal().isPresent();
    }
  }

  /**
   * A step comes.
   *
   * @param before what was seen; empty for nothing
   */
  void arrive(Optional<StagePicture> before, ComingStep coming) {
    player.stop();
    StagePicture next = coming.whole();
    boolean other = before.isEmpty() || SeenPicture.isOtherStep(before.get(), next);
    if (still.getAsBoolean() || !other) {
      rest(next, false);
      return;
    }
    boolean fades = before.filter(old -> SeenPicture.comesFading(old, next)).isPresent();
    unfolds = coming.unfolds();
    boolean flies = before.isPresent() && flies(before.get(), next);
    List<Callable<Optional<StageMotion>>> parts = new ArrayList<>();
    if (flies) {
      parts.add(flight(before.get(), next));
    }
    if (unfolds) {
      parts.add(unfolding(before, next));
    }
    if (parts.isEmpty()) {
      rest(next, fades);
    } else {
      PlayedStep played = new PlayedStep(coming, fades);
      if (!flies && coming.beginsElsewhere()) {
        played.begin();
      }
      player.play(parts, played);
    }
  }

  private Callable<Optional<StageMotion>> unfolding(
      Optional<StagePicture> before, StagePicture next) {
    return prepared
        .filter(ready -> before.filter(was -> ready.leads(was, next)).isPresent())
        .<Callable<Optional<StageMotion>>>map(ready -> ready::unfolding)
        .orElse(() -> drawing.unfolding(next.order()));
  }

  private Callable<Optional<StageMotion>> flight(StagePicture before, StagePicture next) {
    boolean unfolding = unfolds;
    return prepared
        .filter(ready -> unfolding == unfolds(next) && ready.leads(before, next))
        .<Callable<Optional<StageMotion>>>map(ready -> ready::flight)
        .orElse(() -> drawing.flight(before.order(), next.order(), unfolding));
  }

  /**
   * Makes what moves on the way to the step that comes next ready. Where that fails it is made
   * again when it is due, and said then.
   */
  void prepare(StagePicture now, StagePicture next) {
    boolean moves = flies(now, next) || unfolds(next);
    boolean isFree = !still.getAsBoolean() && !player.isPlaying();
    if (moves && isFree && prepared.filter(ready -> ready.leads(now, next)).isEmpty()) {
      background.run(
          () -> made(now.order(), next.order(), flies(now, next)),
          ready -> prepared = Optional.of(ready),
          why -> prepared = Optional.empty());
    }
  }

  /** With the first picture of what unfolds, which takes longest. */
  private PreparedMotions made(PictureOrder now, PictureOrder next, boolean flies)
      throws IOException {
    boolean unfolding = next.step().entry().reveal().isPresent();
    Optional<StageMotion> flight = flies ? drawing.flight(now, next, unfolding) : Optional.empty();
    Optional<StageMotion> motion = unfolding ? drawing.unfolding(next) : Optional.empty();
    motion.ifPresent(made -> made.at(0));
    return new PreparedMotions(now, next, flight, motion);
  }

  private static boolean unfolds(StagePicture next) {
    return next.order().step().entry().reveal().isPresent();
  }

  private static boolean flies(StagePicture before, StagePicture next) {
    return next.order().step().entry().arrival() == StepArrival.FLIGHT
        && before.order().isMap()
        && next.order().isMap();
  }

  /** Puts a step before the audience as it is at rest. */
  void rest(StagePicture next, boolean fades) {
    player.stop();
    seen.set(Optional.of(SeenPicture.of(next).fading(fades)));
    rested.run();
  }

  /** Goes to the end of what moves. */
  void finish(StagePicture shown) {
    if (player.isPlaying()) {
      rest(shown, false);
    }
  }

  /** Shows what is played: a flight takes over from what was seen, all else comes out of it. */
  private final class PlayedStep implements MotionPlayer.MotionListener {

    private final ComingStep coming;
    private boolean fades;

    private PlayedStep(ComingStep coming, boolean fades) {
      this.coming = coming;
      this.fades = fades;
    }

    /** What the step unfolds from stands at once, before anything moves. */
    private void begin() {
      seen.set(Optional.of(new SeenPicture(coming.first(), Optional.empty(), fades)));
      fades = false;
    }

    @Override
    public void moved(StageMotion motion, PixelFrame frame) {
      SeenPicture.MovingPart part =
          new SeenPicture.MovingPart(StagePicture.image(frame), motion.place());
      StagePicture below = unfolds ? coming.first() : coming.whole();
      seen.set(Optional.of(new SeenPicture(below, Optional.of(part), fades && !motion.goesOn())));
      fades = false;
    }

    @Override
    public void ended() {
      rest(coming.whole(), fades);
    }

    @Override
    public void failed(Throwable why) {
      rest(coming.whole(), fades);
      failed.accept(why);
    }
  }
}

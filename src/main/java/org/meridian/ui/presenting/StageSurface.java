package org.meridian.ui.presenting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.meridian.model.wording.Language;
import org.meridian.render.label.LabelBox;
import org.meridian.scenario.story.StepWords;
import org.meridian.ui.presenting.hand.InkPane;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StagePoint;

/**
 * What the audience sees, as large as it fits: on its own screen pixel for pixel, on the
 * presenter's as a mirror. Pointer and ink work on both.
 */
public final class StageSurface extends Region {

  private static final Duration FADE = Duration.millis(180);

  private final Presentation presentation;
  private final boolean isMirror;
  private final ImageView before = new ImageView();
  private final ImageView now = new ImageView();
  private final ImageView moving = new ImageView();
  private final Group front = new Group(now, moving);
  private final InkPane hand;
  private final Rectangle black = new Rectangle();
  private Optional<LabelBox> part = Optional.empty();
  private final FadeTransition fade = new FadeTransition(FADE, front);

  /**
   * A surface.
   *
   * @param isMirror whether it is the presenter's: what is black for the audience is dim there
   */
  public StageSurface(Presentation presentation, boolean isMirror) {
    this.presentation = presentation;
    this.isMirror = isMirror;
    hand = new InkPane(presentation.hand().overlay());
    getStyleClass().add("stage-surface");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    fade.setFromValue(0);
    fade.setToValue(1);
    prepare(before);
    prepare(now);
    prepare(moving);
    moving.setSmooth(true);
    front.setManaged(false);
    black.setFill(isMirror ? Color.color(0, 0, 0, 0.7) : Color.BLACK);
    black.setManaged(false);
    black.setMouseTransparent(true);
    black.getStyleClass().add("stage-black");
    getChildren().setAll(before, front, hand, black);
    presentation.audience().seen().subscribe((was, next) -> show(was, next));
    show(Optional.empty(), presentation.audience().seen().get());
    presentation.state().subscribe(this::follow);
    listen();
  }

  private void prepare(ImageView view) {
    view.setManaged(false);
    view.setSmooth(isMirror);
  }

  private void follow(PresentingState state) {
    black.setVisible(state.black());
    hand.setSpotShown(state.pointer());
  }

  private void show(Optional<SeenPicture> was, Optional<SeenPicture> next) {
    next.ifPresent(
        seen -> {
          if (was.filter(old -> old.still().equals(seen.still())).isEmpty()) {
            setAccessibleText(said(seen.still()));
            fade.stop();
            front.setOpacity(1);
            before.setImage(null);
            now.setImage(image(seen.still()));
          }
          part = seen.moving().map(SeenPicture.MovingPart::place);
          moving.setImage(seen.moving().map(SeenPicture.MovingPart::image).orElse(null));
          was.filter(old -> seen.fades()).ifPresent(old -> fadeFrom(image(old.still())));
          requestLayout();
        });
  }

  private Image image(StagePicture picture) {
    return isMirror ? picture.small() : picture.image();
  }

  private String said(StagePicture picture) {
    StepWords words = picture.order().step().words();
    Language language = picture.order().look().language();
    return Stream.of(words.title().in(language), words.text().in(language), picture.told())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private void fadeFrom(Image old) {
    before.setImage(old);
    front.setOpacity(0);
    fade.playFromStart();
  }

  /** Whether a picture is on its way. */
  public boolean isMoving() {
    return fade.getStatus() == Animation.Status.RUNNING;
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    double high = getHeight();
    double shape = shape();
    double width = Math.min(wide, high * shape);
    double height = Math.min(high, wide / shape);
    double left = (wide - width) / 2;
    double top = (high - height) / 2;
    for (ImageView view : List.of(before, now)) {
      view.setFitWidth(width);
      view.setFitHeight(height);
      view.setX(left);
      view.setY(top);
    }
    part.ifPresent(place -> move(place, left, top, width));
    hand.resizeRelocate(left, top, width, height);
    black.setX(left);
    black.setY(top);
    black.setWidth(width);
    black.setHeight(height);
  }

  private void move(LabelBox place, double left, double top, double width) {
    double unit = width / presentation.size().width();
    moving.setFitWidth((place.right() - place.left()) * unit);
    moving.setFitHeight((place.bottom() - place.top()) * unit);
    moving.setX(left + place.left() * unit);
    moving.setY(top + place.top() * unit);
  }

  private double shape() {
    Image image = now.getImage();
    return image == null
        ? presentation.size().width() / (double) presentation.size().height()
        : image.getWidth() / image.getHeight();
  }

  private void listen() {
    StageHand own = presentation.hand();
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> own.point(at(event)));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> own.drag(at(event)));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> own.point(at(event)));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> own.press(at(event)));
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> own.release(at(event)));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> own.overlay().forgetPoint());
  }

  private StagePoint at(MouseEvent event) {
    Pane room = hand;
    return new StagePoint(
        (event.getX() - room.getLayoutX()) / Math.max(1, room.getWidth()),
        (event.getY() - room.getLayoutY()) / Math.max(1, room.getHeight()));
  }
}

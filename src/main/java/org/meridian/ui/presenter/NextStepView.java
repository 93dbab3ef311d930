package org.meridian.ui.presenter;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.ui.presenting.PictureOrder;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StagePicture;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.stage.PresentingState;

/** What comes next. */
final class NextStepView extends VBox {

  /** Of the height of the window. */
  private static final double MOST_HEIGHT = 0.27;

  private final Presentation presentation;
  private final LiveMessages messages;
  private final Label title = new Label();
  private final ImageView picture = new ImageView();
  private final StackPane frame = new StackPane(picture);

  NextStepView(Presentation presentation, LiveMessages messages) {
    super(6);
    this.presentation = presentation;
    this.messages = messages;
    title.setId("presenter-next");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    frame.getStyleClass().add("presenter-thumb");
    frame.setMinSize(0, 0);
    picture.setPreserveRatio(true);
    picture.setManaged(false);
    frame.widthProperty().subscribe(wide -> fit());
    sceneProperty().flatMap(Scene::heightProperty).subscribe((was, now) -> fit());
    getChildren().setAll(title, frame);
    presentation.state().subscribe(state -> show());
    presentation.told().subscribe(told -> show());
    messages.languageProperty().subscribe((was, now) -> show());
    presentation.audience().onDrawn(drawn -> show());
  }

  /** As wide as there is room, but never so high that notes have none. */
  private void fit() {
    double shape = presentation.size().height() / (double) Math.max(1, presentation.size().width());
    double most = getScene() == null ? Double.MAX_VALUE : MOST_HEIGHT * getScene().getHeight();
    double height = Math.min(most, frame.getWidth() * shape);
    picture.setFitWidth(Math.max(1, height / shape - 2));
    picture.setFitHeight(Math.max(1, height - 2));
    picture.setX(Math.max(1, (frame.getWidth() - height / shape) / 2 + 1));
    picture.setY(1);
    frame.setPrefHeight(height);
    frame.setMinHeight(height);
  }

  private void show() {
    PresentingState now = presentation.state().get();
    boolean last = now.step() + 1 >= now.steps();
    frame.setVisible(!last);
    if (last) {
      title.setText(messages.get("stage.next.none"));
      picture.setImage(null);
      return;
    }
    PictureOrder next = presentation.order(now.step() + 1);
    title.setText(messages.get("stage.next.title", messages.get(next.step().words().title())));
    picture.setImage(presentation.audience().get(next).map(StagePicture::small).orElse(null));
    fit();
  }
}

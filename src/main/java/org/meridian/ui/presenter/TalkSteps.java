package org.meridian.ui.presenter;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.text.Numbers;
import org.meridian.ui.presenting.PictureOrder;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StageTrouble;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StageCommand;

/** All steps in a row; a click goes to one. */
final class TalkSteps extends ListView<Integer> {

  /** Of a picture, and the least that can be told from others. */
  private static final double WIDTH = 143;

  private static final double LEAST = 96;
  private static final double GAP = 12;

  /** A talk of so many steps needs no scrolling. */
  private static final int IN_VIEW = 8;

  private static final double PAST = 0.55;

  /** Two lines of a name. */
  private static final double NAME = 42;

  private static final double SHAPE = 9.0 / 16;

  private final Presentation presentation;
  private final LiveMessages messages;
  private final StageThumbnails thumbnails;

  TalkSteps(Presentation presentation, LiveMessages messages, StageThumbnails thumbnails) {
    this.presentation = presentation;
    this.messages = messages;
    this.thumbnails = thumbnails;
    setId("presenter-steps");
    getStyleClass().add("presenter-steps");
    setOrientation(Orientation.HORIZONTAL);
    setFocusTraversable(false);
    accessibleTextProperty().bind(messages.bind("stage.steps"));
    setCellFactory(list -> new StepCell());
    presentation.state().subscribe(this::follow);
    thumbnails.onDrawn(order -> refresh());
    widthProperty().subscribe(wide -> refresh());
    messages.languageProperty().subscribe((was, now) -> refresh());
    presentation.explorer().dark().subscribe((was, now) -> refresh());
  }

  private void follow(PresentingState state) {
    if (getItems().size() != state.steps()) {
      setItems(FXCollections.observableArrayList());
      for (int at = 0; at < state.steps(); at++) {
        getItems().add(at);
      }
    }
    refresh();
    scrollTo(Math.max(0, state.step() - 1));
  }

  /** A step of the strip. */
  private final class StepCell extends ListCell<Integer> {

    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final FontIcon trouble = IconButtons.icon(Feather.ALERT_TRIANGLE);
    private final StackPane frame = new StackPane(picture, trouble);
    private final VBox both = new VBox(4, frame, name);

    StepCell() {
      getStyleClass().add("presenter-step");
      frame.getStyleClass().add("presenter-thumb");
      picture.setPreserveRatio(true);
      name.setTextOverrun(OverrunStyle.ELLIPSIS);
      name.setWrapText(true);
      name.setAlignment(Pos.TOP_LEFT);
      name.setMinHeight(NAME);
      name.setMaxHeight(NAME);
      setOnMouseClicked(
          event -> {
            if (!isEmpty()) {
              presentation.act(new StageCommand.GoToStep(getItem()));
            }
          });
    }

    @Override
    protected void updateItem(Integer step, boolean empty) {
      super.updateItem(step, empty);
      setText(null);
      setGraphic(empty || step == null ? null : both);
      if (!empty && step != null) {
        show(step);
      }
    }

    /** As wide as leaves room for the steps of a usual talk. */
    private void fit() {
      double inside = TalkSteps.this.getWidth() - 2;
      double wide = Math.clamp(Math.floor(inside / IN_VIEW) - GAP, LEAST, WIDTH);
      double high = Math.round(wide * SHAPE);
      frame.setMinSize(wide, high);
      frame.setMaxSize(wide, high);
      picture.setFitWidth(wide - 2);
      picture.setFitHeight(high - 2);
      name.setMinWidth(wide);
      name.setMaxWidth(wide);
    }

    private void show(int step) {
      fit();
      PresentingState now = presentation.state().get();
      PictureOrder order = StageThumbnails.small(presentation.order(step));
      picture.setImage(thumbnails.get(order).orElse(null));
      String title = messages.get(order.step().words().title());
      name.setText(step + 1 + " " + title);
      name.getStyleClass().remove("strong");
      pseudoClassStateChanged(PresenterPane.PRESENT, step == now.step());
      if (step == now.step()) {
        name.getStyleClass().add("strong");
      }
      both.setOpacity(step < now.step() ? PAST : 1);
      tell(thumbnails.failure(order).map(why -> StageTrouble.said(why)), step, name.getText());
    }

    /** What could not be drawn says why; else the name stands whole, which may be cut below. */
    private void tell(Optional<String> why, int step, String name) {
      Optional<String> said =
          why.map(cause -> messages.get("stage.trouble.small", Numbers.whole(step + 1), cause));
      trouble.setVisible(said.isPresent());
      setTooltip(new Tooltip(said.orElse(name)));
      setAccessibleText(said.map(text -> name + "\n" + text).orElse(name));
    }
  }
}

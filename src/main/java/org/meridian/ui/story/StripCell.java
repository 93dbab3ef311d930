package org.meridian.ui.story;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.scenario.story.StoryStep;

/** A step in the strip: its picture, its number and its title. */
final class StripCell extends VBox {

  private static final double WIDTH = 160;
  private static final double HEIGHT = 90;

  /** Pixels of the picture, in parts of those of a slide: sharp on a fine screen. */
  private static final double SCALE = 0.25;

  private static final DataFormat DRAGGED = new DataFormat("application/x-meridian-step");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

  private final StoryTools tools;
  private final IntConsumer picked;
  private final ImageView picture = new ImageView();
  private final Label failed = new Label();
  private final Label title = new Label();
  private int place;
  private StoryStep shown;

  StripCell(StoryTools tools, IntConsumer picked) {
    super(4);
    this.tools = tools;
    this.picked = picked;
    getStyleClass().add("step-cell");
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    failed.setWrapText(true);
    failed.setMaxWidth(WIDTH);
    failed.getStyleClass().add("secondary");
    StackPane frame = new StackPane(failed, picture);
    frame.getStyleClass().add("step-frame");
    frame.setMinSize(WIDTH, HEIGHT);
    frame.setPrefSize(WIDTH, HEIGHT);
    title.setMaxWidth(WIDTH);
    title.getStyleClass().add("step-title");
    getChildren().setAll(frame, title);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(title.textProperty());
    Tooltip.install(this, whole);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            picked.accept(place);
          }
        });
    setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    listenForDrags();
  }

  /** Shows a step. */
  void show(int at, StoryStep step, boolean chosen) {
    place = at;
    shown = step;
    setId("step-" + (at + 1));
    pseudoClassStateChanged(CHOSEN, chosen);
    String words = tools.messages().get(step.words().title());
    title.setText(tools.messages().get("story.numbered", Integer.toString(at + 1), words));
    setAccessibleText(title.getText());
    tools
        .pictures()
        .ask(
            step,
            new StepPictures.PictureLook(
                tools.messages().language(), tools.explorer().dark().get(), SCALE),
            image -> drawn(step, image),
            why -> failed(step, why));
  }

  private void drawn(StoryStep step, Image image) {
    if (shown.isSeenAs(step)) {
      picture.setImage(image);
      failed.setText("");
    }
  }

  private void failed(StoryStep step, Throwable why) {
    if (shown.isSeenAs(step)) {
      picture.setImage(null);
      failed.setText(StepPictures.said(tools.messages(), why));
    }
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            item("story.step.show", () -> tools.actions().go(place)),
            item("story.step.update", () -> tools.actions().update(place)),
            item("story.step.duplicate", () -> tools.actions().duplicate(place)),
            item("story.step.earlier", () -> tools.actions().move(place, place - 1)),
            item("story.step.later", () -> tools.actions().move(place, place + 1)),
            item("story.step.remove", () -> tools.actions().remove(place)));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(tools.messages().get(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void listenForDrags() {
    setOnDragDetected(
        event -> {
          Dragboard board = startDragAndDrop(TransferMode.MOVE);
          ClipboardContent content = new ClipboardContent();
          content.put(DRAGGED, Integer.toString(place));
          board.setContent(content);
          board.setDragView(picture.getImage());
          event.consume();
        });
    setOnDragOver(
        event -> {
          if (event.getDragboard().hasContent(DRAGGED)) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(BEFORE, true);
            event.consume();
          }
        });
    setOnDragExited(event -> pseudoClassStateChanged(BEFORE, false));
    setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().getContent(DRAGGED) instanceof String from) {
      tools.actions().move(Integer.parseInt(from), place);
      event.setDropCompleted(true);
      event.consume();
    }
  }
}

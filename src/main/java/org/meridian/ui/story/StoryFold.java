package org.meridian.ui.story;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.View;

/** The strip of steps below the views, while there is a story; it folds to one line. */
public final class StoryFold extends VBox {

  private final BooleanProperty open = new SimpleBooleanProperty(true);

  /**
   * @param top the view on top; null while a tab without a view is, such as that of the story
   */
  public StoryFold(StoryTools tools, ObservableValue<View> top) {
    setId("story-fold");
    getStyleClass().add("story-fold");
    StoryStrip strip = new StoryStrip(tools, tools.actions()::go);
    strip.setId("fold-strip");
    strip.visibleProperty().bind(open);
    strip.managedProperty().bind(open);
    Label title = new Label();
    title.getStyleClass().add("secondary");
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(tools), tools.desk().state(), tools.messages().languageProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button fold = IconButtons.button(Feather.CHEVRONS_DOWN, tools.messages(), "story.fold");
    fold.setId("story-fold-button");
    fold.getStyleClass().add("story-fold-button");
    fold.setOnAction(event -> open.set(!open.get()));
    HBox head = new HBox(8, title, gap, fold);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("story-fold-head");
    getChildren().setAll(head, strip);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> top.getValue() != null && !tools.desk().story().isEmpty(),
                tools.desk().state(),
                top));
    managedProperty().bind(visibleProperty());
  }

  private static String title(StoryTools tools) {
    StoryDesk.StoryState now = tools.desk().state().get();
    String title = tools.messages().get(now.story().title());
    String name = title.isBlank() ? tools.messages().get("story.unnamed") : title;
    return tools
        .messages()
        .get(now.isChanged() ? "story.head.changed" : "story.head", name, now.story().size());
  }

  /** Whether the strip is on show, or folded to one line. */
  public BooleanProperty open() {
    return open;
  }
}

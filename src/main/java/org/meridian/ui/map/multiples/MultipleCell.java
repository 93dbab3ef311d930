package org.meridian.ui.map.multiples;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** One of several small maps, with its title, which makes it the main one. */
final class MultipleCell extends VBox {

  private final int at;
  private final MapPane pane;
  private final Button title = new Button();

  MultipleCell(
      int at,
      Explorer explorer,
      LiveMessages messages,
      MapNavigator navigator,
      MapPane.Content content,
      MapPane.Drawing drawing) {
    this.at = at;
    pane = new MapPane(explorer, messages, navigator, content, drawing);
    pane.setId("multiple-map-" + at);
    pane.accessibleTextProperty().bind(title.textProperty());
    title.setId("multiple-title-" + at);
    title.getStyleClass().addAll("flat", "small", "multiple-title");
    title.setMnemonicParsing(false);
    title.setMinWidth(0);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind("map.multiples.open"));
    title.setTooltip(tip);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().setAll(title, pane);
  }

  void onOpen(IntConsumer open) {
    title.setOnAction(event -> open.accept(at));
  }

  void title(String words) {
    title.setText(words);
  }

  MapPane pane() {
    return pane;
  }

  boolean isSettled() {
    return pane.isSettled();
  }
}

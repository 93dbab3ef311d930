package org.meridian.ui.comparison.maps;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** One of three maps under its title. */
final class SideMapCell extends VBox {

  private final MapPane pane;
  private final Label title = new Label();

  SideMapCell(
      int at,
      Explorer explorer,
      LiveMessages messages,
      MapNavigator navigator,
      MapPane.Content content,
      MapPane.Drawing drawing) {
    pane = new MapPane(explorer, messages, navigator, content, drawing);
    pane.setId("three-map-" + at);
    pane.accessibleTextProperty().bind(title.textProperty());
    title.setId("three-map-title-" + at);
    title.getStyleClass().add("side-map-title");
    title.setMinWidth(0);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().setAll(title, pane);
  }

  void title(String words) {
    title.setText(words);
  }

  MapPane pane() {
    return pane;
  }
}

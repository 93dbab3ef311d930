package org.meridian.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.map.legend.FigureCaption;

/**
 * One line below the map with the credits of basemap and data, and all of them with the notes on
 * demand. Exports carry them whole.
 */
final class CreditLine extends HBox {

  private final LiveMessages messages;
  private final Label line = new Label();
  private final Tooltip whole = new Tooltip();
  private final Button more = new Button();
  private FigureCaption caption = FigureCaption.NONE;

  CreditLine(LiveMessages messages) {
    this.messages = messages;
    getStyleClass().add("map-credits");
    setAlignment(Pos.CENTER_LEFT);
    line.setId("map-credits");
    line.setMinWidth(0);
    line.setTooltip(whole);
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    more.setId("map-credits-more");
    more.getStyleClass().addAll("flat", "small");
    more.setMinWidth(USE_PREF_SIZE);
    more.textProperty().bind(messages.bind("map.credits.more"));
    more.accessibleTextProperty().bind(messages.bind("map.credits.more.name"));
    more.setOnAction(event -> open());
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(line, more);
  }

  /** Shows the words around a map. */
  void show(FigureCaption next) {
    if (!next.equals(caption)) {
      caption = next;
      line.setText(String.join(messages.get("map.credits.join"), next.sources()));
      whole.setText(String.join("\n", next.sources()));
    }
  }

  private void open() {
    VBox page = new VBox(6);
    page.setId("map-credits-all");
    page.getStyleClass().add("map-credits-all");
    add(page, "map.credits.sources", caption.sources());
    add(page, "map.credits.notes", caption.notes());
    PopOver popover = new PopOver(page);
    popover.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popover.setDetachable(false);
    popover.show(more);
  }

  private void add(VBox page, String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    List<Label> labels = new ArrayList<>();
    labels.add(new Label(messages.get(heading)));
    labels.getFirst().getStyleClass().add("map-panel-heading");
    for (String each : lines) {
      Label label = new Label(each);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      labels.add(label);
    }
    page.getChildren().addAll(labels);
  }
}

package org.meridian.ui.trace;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.trace.TraceLine;

/** A line of a trace: what it is and its value, below it how that came about. */
final class TraceRow extends VBox {

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  TraceRow(TraceLine line, IntConsumer deeper) {
    super(2);
    getStyleClass().add("trace-row");
    pseudoClassStateChanged(MISSING, line.isMissing());
    Label label = new Label(line.label());
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Label value = new Label(line.value());
    value.getStyleClass().addAll("strong", "numeric");
    value.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(8, label, value);
    first.setAlignment(Pos.CENTER_LEFT);
    if (line.child().isPresent()) {
      getChildren().add(link(line, first, deeper));
    } else {
      label.getStyleClass().add("strong");
      getChildren().add(new BorderPane(first));
    }
    if (!line.detail().isEmpty()) {
      getChildren().add(detail(line));
    }
  }

  private static Label detail(TraceLine line) {
    Label detail = new Label(line.detail());
    detail.setWrapText(true);
    detail.setMinHeight(USE_PREF_SIZE);
    detail.getStyleClass().addAll("secondary", "trace-detail");
    return detail;
  }

  private Button link(TraceLine line, HBox first, IntConsumer deeper) {
    first.getChildren().add(IconButtons.icon(Feather.CHEVRON_RIGHT));
    Button button = new Button(null, first);
    button.getStyleClass().add("figure-button");
    button.setId("trace-into-" + line.child().getAsInt());
    button.setAccessibleText(line.label() + " " + line.value());
    button.setMaxWidth(Double.MAX_VALUE);
    first.prefWidthProperty().bind(button.widthProperty().subtract(8));
    button.setOnAction(event -> deeper.accept(line.child().getAsInt()));
    return button;
  }
}

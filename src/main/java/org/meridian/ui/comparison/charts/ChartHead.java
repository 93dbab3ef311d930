package org.meridian.ui.comparison.charts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The controls above a chart, in as many lines as they need. */
class ChartHead extends FlowPane {

  ChartHead() {
    super(12, 6);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
  }

  /** Puts controls in their order. */
  final void fill(Node... controls) {
    getChildren().setAll(controls);
  }
}

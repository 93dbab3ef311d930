package org.meridian.ui.clusters;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;

/**
 * The pane at the left: the weights by themselves, or, while clusters are looked at, weights and
 * how clusters are found in turn.
 */
public final class ControlFolds extends VBox {

  private final Node weights;
  private final Node clusters;
  private final ToggleButton toClusters;

  /**
   * @param bench says whether clusters are looked at
   * @param weights of the index
   * @param clusters how they are found
   */
  public ControlFolds(ClusterBench bench, Node weights, Node clusters, LiveMessages messages) {
    this.weights = weights;
    this.clusters = clusters;
    getStyleClass().add("pane");
    ToggleGroup group = new ToggleGroup();
    ToggleButton toWeights = button("fold-weights", "weights.title", group, messages);
    toClusters = button("fold-clusters", "shell.tab.clusters", group, messages);
    toClusters.setSelected(true);
    HBox bar = new HBox(4, toClusters, toWeights);
    bar.getStyleClass().add("segments");
    show(bar, bench.sight().any());
    VBox.setVgrow(weights, Priority.ALWAYS);
    VBox.setVgrow(clusters, Priority.ALWAYS);
    getChildren().setAll(bar, clusters, weights);
    setMinSize(0, 0);
    toClusters.selectedProperty().subscribe(now -> turn(bench.sight().any().getValue()));
    bench.sight().any().subscribe(this::turn);
  }

  private static ToggleButton button(
      String id, String key, ToggleGroup group, LiveMessages messages) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.textProperty().bind(messages.bind(key));
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setOnAction(event -> button.setSelected(true));
    return button;
  }

  private static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private void turn(boolean onTop) {
    boolean isClusters = onTop && toClusters.isSelected();
    clusters.setVisible(isClusters);
    clusters.setManaged(isClusters);
    weights.setVisible(!isClusters);
    weights.setManaged(!isClusters);
  }
}

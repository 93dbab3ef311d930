package org.meridian.ui.method;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodGroup;
import org.meridian.view.method.MethodTopic;

/**
 * The way to the pages on the method: their four groups, and beside them the pages of the group
 * that is on. A group comes back to the page that was on when it was left.
 */
final class MethodNavigation extends FlowPane {

  /** What stands beside the names, with large text too. */
  private static final double EDGES = 80;

  private final Map<MethodGroup, ToggleButton> groups = new EnumMap<>(MethodGroup.class);
  private final Map<MethodGroup, Node> rows = new EnumMap<>(MethodGroup.class);
  private final Map<MethodTopic, ToggleButton> pages = new EnumMap<>(MethodTopic.class);
  private final Map<MethodGroup, MethodTopic> left = new EnumMap<>(MethodGroup.class);
  private final Consumer<MethodTopic> turn;

  /**
   * @param turn shows a page
   */
  MethodNavigation(LiveMessages messages, Consumer<MethodTopic> turn) {
    super(16, 4);
    this.turn = turn;
    getStyleClass().add("segments");
    ToggleGroup one = new ToggleGroup();
    HBox all = new HBox();
    all.getStyleClass().add("segmented");
    for (MethodGroup group : MethodGroup.values()) {
      left.put(group, group.topics().getFirst());
      ToggleButton button = button(messages, group.titleKey(), "segmented-button");
      button.setId("method-group-" + group.id());
      button.setToggleGroup(one);
      button.setOnAction(event -> go(left.get(group)));
      groups.put(group, button);
      all.getChildren().add(button);
      rows.put(group, row(messages, group));
    }
    getChildren().add(all);
    getChildren().addAll(rows.values());
  }

  private Node row(LiveMessages messages, MethodGroup group) {
    FlowPane row = new FlowPane(4, 4);
    row.prefWrapLengthProperty().bind(widthProperty().subtract(EDGES));
    row.setAlignment(Pos.CENTER_LEFT);
    ToggleGroup one = new ToggleGroup();
    List<MethodTopic> topics = group.topics();
    for (MethodTopic topic : topics) {
      ToggleButton button = button(messages, "method." + topic.key() + ".short", "segment");
      button.setId("method-" + topic.key());
      button.setToggleGroup(one);
      button.setOnAction(event -> go(topic));
      pages.put(topic, button);
      row.getChildren().add(button);
    }
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static ToggleButton button(LiveMessages messages, String key, String style) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().add(style);
    button.textProperty().bind(messages.bind(key));
    return button;
  }

  private void go(MethodTopic topic) {
    show(topic);
    turn.accept(topic);
  }

  /** Marks a page as the one that is on. */
  void show(MethodTopic topic) {
    left.put(topic.group(), topic);
    groups.get(topic.group()).setSelected(true);
    pages.get(topic).setSelected(true);
    rows.forEach((group, row) -> row.setVisible(group == topic.group()));
  }
}

package org.meridian.ui.method;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.advice.WeightChange;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.DimensionColours;

/** Weights before and after: two bars and two figures a node. */
final class ChangeTable extends GridPane {

  private static final double BAR = 160;

  private final LiveMessages messages;

  ChangeTable(LiveMessages messages) {
    this.messages = messages;
    setId("first-changes");
    setHgap(16);
    setVgap(4);
    getColumnConstraints()
        .addAll(
            column(208, HPos.LEFT),
            column(64, HPos.RIGHT),
            column(64, HPos.RIGHT),
            column(64, HPos.RIGHT),
            column(BAR, HPos.LEFT));
  }

  private static ColumnConstraints column(double width, HPos side) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHalignment(side);
    return column;
  }

  void clear() {
    getChildren().clear();
  }

  void show(IndexStructure structure, List<WeightChange> changes, boolean dark) {
    clear();
    addRow(
        0,
        head("method.first.node"),
        head("method.first.before"),
        head("method.first.after"),
        head("method.first.change"),
        head("method.first.picture"));
    int row = 1;
    for (WeightChange change : changes) {
      Label name = new Label(messages.get(structure.node(change.node()).name()));
      if (structure.depth(change.node()) > 1) {
        name.setStyle("-fx-padding: 0 0 0 16;");
      }
      double moved = change.after() - change.before();
      Label difference = new Label(Numbers.signed(moved, 1));
      difference.getStyleClass().add(Math.abs(moved) >= 0.05 ? "strong" : "secondary");
      addRow(
          row++,
          name,
          new Label(Numbers.fixed(change.before(), 1)),
          new Label(Numbers.fixed(change.after(), 1)),
          difference,
          picture(change, DimensionColours.of(structure, change.node(), dark)));
    }
  }

  private Label head(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("secondary");
    return label;
  }

  private static Node picture(WeightChange change, Color colour) {
    Rectangle before = new Rectangle(BAR * change.before() / 100, 6);
    before.setFill(colour.deriveColor(0, 1, 1, 0.4));
    before.setY(3);
    Rectangle after = new Rectangle(BAR * change.after() / 100, 6);
    after.setFill(colour);
    after.setY(11);
    Pane picture = new Pane(before, after);
    picture.setMinHeight(20);
    return picture;
  }
}

package org.meridian.ui.method;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.meridian.text.Numbers;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.page.PageColours;
import org.meridian.view.page.ShiftBlock;
import org.meridian.view.style.MapTheme;

/** Weights before and after: two bars and two figures a node. */
final class ChangeTable extends GridPane {

  private static final double BAR = 160;

  ChangeTable() {
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

  void show(ShiftBlock block, boolean dark) {
    clear();
    addRow(0, block.headers().stream().map(ChangeTable::head).toArray(Node[]::new));
    int row = 1;
    for (ShiftBlock.Shift shift : block.shifts()) {
      Label name = new Label(shift.name());
      name.setPadding(new Insets(0, 0, 0, 16.0 * shift.depth()));
      Label difference = new Label(Numbers.signed(shift.moved(), 1));
      difference.getStyleClass().add(shift.isSeen() ? "strong" : "secondary");
      addRow(
          row++,
          name,
          new Label(Numbers.fixed(shift.before(), 1)),
          new Label(Numbers.fixed(shift.after(), 1)),
          difference,
          picture(shift, MapTheme.of(dark)));
    }
  }

  private static Label head(String title) {
    Label label = new Label(title);
    label.getStyleClass().add("secondary");
    return label;
  }

  private static Node picture(ShiftBlock.Shift change, MapTheme theme) {
    Color colour = ToolkitColour.of(PageColours.of(change.dimension(), theme));
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

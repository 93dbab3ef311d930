package org.meridian.ui.surface;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The note that floats beside the pointer: a heading, a line below it, and rows of name, value and
 * unit. It never takes the pointer and stays within its parent.
 */
public final class PointerTip extends VBox {

  private static final double DISTANCE = 14;

  private final Label heading = new Label();
  private final Label line = new Label();
  private final GridPane rows = new GridPane();

  /** A note that stays hidden until it has something to tell. */
  public PointerTip() {
    getStyleClass().add("tip");
    heading.getStyleClass().add("tip-heading");
    line.getStyleClass().add("tip-line");
    rows.getStyleClass().add("tip-rows");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().add(names);
    getChildren().setAll(heading, line, rows);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Fills and shows the note; place it with {@link #place}. */
  public void tell(TipText text) {
    heading.setText(text.heading());
    line.setText(text.line());
    line.setManaged(!text.line().isEmpty());
    line.setVisible(!text.line().isEmpty());
    rows.getChildren().clear();
    for (int row = 0; row < text.rows().size(); row++) {
      addRow(row, text.rows().get(row));
    }
    rows.setManaged(!text.rows().isEmpty());
    setVisible(true);
  }

  private void addRow(int row, TipText.TipRow content) {
    Label name = new Label(content.name());
    Label value = new Label(content.value());
    Label unit = new Label(content.unit());
    name.getStyleClass().add("tip-name");
    value.getStyleClass().add("tip-value");
    value.setMinWidth(USE_PREF_SIZE);
    unit.getStyleClass().add("tip-unit");
    if (content.strong()) {
      name.getStyleClass().add("tip-strong");
      value.getStyleClass().add("tip-strong");
    }
    rows.addRow(row, name, value, unit);
  }

  /**
   * Puts the note beside a point of its parent, on the side with more room.
   *
   * @param x of the pointer in the parent
   * @param y of the pointer in the parent
   */
  public void place(double x, double y) {
    Region parent = (Region) getParent();
    applyCss();
    double width = Math.min(prefWidth(-1), Math.max(0, parent.getWidth() - 16));
    double height = prefHeight(width);
    resizeRelocate(
        beside(x, width, parent.getWidth()), beside(y, height, parent.getHeight()), width, height);
  }

  private static double beside(double at, double length, double room) {
    double after = at + DISTANCE;
    double before = at - DISTANCE - length;
    double free = after + length <= room - 8 || before < 8 ? after : before;
    return Math.round(Math.max(8, Math.min(free, room - length - 8)));
  }

  /** Takes the note away. */
  public void takeAway() {
    setVisible(false);
  }

  /** What the note says now, line by line, for tests and for readers by ear. */
  public String words() {
    return isVisible() ? heading.getText() + "\n" + line.getText() : "";
  }
}

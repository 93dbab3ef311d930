package org.meridian.ui.imports;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.meridian.ui.text.LiveMessages;

/** A row of the report as it is drawn: the heading of a kind stands over the whole width. */
final class ReportLine extends TableRow<ReportRow> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final LiveMessages messages;
  private final Label level = new Label();
  private final Label title = new Label();
  private final Label kind = new Label();
  private final Label count = new Label();
  private final HBox heading;

  ReportLine(LiveMessages messages) {
    this.messages = messages;
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    heading = new HBox(8, level, title, kind, between, count);
    heading.getStyleClass().add("import-finding");
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.setManaged(false);
    heading.setMouseTransparent(true);
    title.getStyleClass().add("strong");
    kind.getStyleClass().add("secondary");
    count.getStyleClass().add("secondary");
  }

  @Override
  protected void updateItem(ReportRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean head = !empty && row != null && row.isHeading();
    pseudoClassStateChanged(HEADING, head);
    if (head) {
      level.setText(messages.get("imports.level." + row.level().word()));
      level.getStyleClass().setAll("label", "import-level-" + row.level().word());
      title.setText(messages.get("imports.kind." + row.kind().word()));
      kind.setText(row.kind().word());
      count.setText(
          messages.get(
              "imports.report.shown", Integer.toString(row.shown()), Integer.toString(row.all())));
      setAccessibleText(level.getText() + ", " + title.getText() + ", " + count.getText());
    } else {
      setAccessibleText(null);
    }
    heading.setVisible(head);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!getChildren().contains((Node) heading)) {
      getChildren().add(heading);
    }
    heading.resizeRelocate(0, 0, getWidth(), getHeight());
    heading.toFront();
  }
}

package org.meridian.ui.imports;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.text.LiveMessages;

/** Which city each name of the table means; what is open is asked beside it. */
final class CitiesPage extends VBox {

  private final ImportSession session;
  private final LiveMessages messages;
  private final NamePanel panel;
  private final NameTable table;
  private final ToggleButton all = new ToggleButton();
  private final ToggleButton open = new ToggleButton();

  CitiesPage(ImportSession session, LiveMessages messages) {
    super(12);
    this.session = session;
    this.messages = messages;
    panel = new NamePanel(session, messages);
    table = new NameTable(session, messages, panel::show);
    ScrollPane side = new ScrollPane(panel);
    side.setFitToWidth(true);
    side.setMinWidth(300);
    HBox body = new HBox(16, table, side);
    HBox.setHgrow(table, Priority.ALWAYS);
    setVgrow(body, Priority.ALWAYS);
    ToggleGroup group = new ToggleGroup();
    getChildren()
        .setAll(new HBox(4, segment(all, "all", group), segment(open, "open", group)), body);
    all.setSelected(true);
    panel.show(null);
  }

  private ToggleButton segment(ToggleButton button, String name, ToggleGroup group) {
    button.setId("import-names-" + name);
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          show();
        });
    return button;
  }

  /** Shows the names of the file that is looked at. */
  void show() {
    List<PlaceName> names = session.table().map(ImportedTable::names).orElse(List.of());
    List<PlaceName> undecided = names.stream().filter(name -> name.standing().isOpen()).toList();
    all.setText(messages.get("imports.names.all", Integer.toString(names.size())));
    open.setText(messages.get("imports.names.open", Integer.toString(undecided.size())));
    table.show(open.isSelected() ? undecided : names);
    if (table.getSelectionModel().isEmpty() && !undecided.isEmpty()) {
      table.getSelectionModel().select(undecided.getFirst());
      table.scrollTo(undecided.getFirst());
    }
  }
}

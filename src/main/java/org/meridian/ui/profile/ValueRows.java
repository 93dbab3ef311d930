package org.meridian.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileValue;

/** The raw values behind it all, with unit, year and source. */
final class ValueRows {

  private final ProfileTable table;
  private final LiveMessages messages;

  ValueRows(ProfileTable table) {
    this.table = table;
    messages = table.messages();
  }

  void addAll(ProfileContent first) {
    table.section("profile.values");
    first.values().forEach(value -> table.row(name(value), cells(value)));
  }

  private VBox name(ProfileValue value) {
    Label name = new Label(messages.get(value.name()));
    name.setWrapText(true);
    Label particulars = new Label();
    particulars.getStyleClass().add("secondary");
    particulars.setWrapText(true);
    VBox both = new VBox(0, name, particulars);
    table.follow(
        shown -> particulars.setText(shown.content().value(value.node()).unitAndYear(messages)));
    value.source(messages).ifPresent(source -> Tooltip.install(both, new Tooltip(source)));
    return both;
  }

  private List<FigureButton> cells(ProfileValue row) {
    List<FigureButton> cells = new ArrayList<>();
    int node = row.node();
    String name = messages.get(row.name());
    for (int place = 0; place < table.cities(); place++) {
      int column = place;
      FigureButton cell = new FigureButton(() -> table.trace(column, node));
      cell.setId("value-" + column + "-" + table.structure().node(node).id());
      table.follow(
          shown -> {
            ProfileValue now = shown.content().value(node);
            double value = now.value(shown.city(column));
            cell.setText(now.text(shown.city(column)));
            cell.say(
                name + messages.get("profile.colon") + cell.getText(),
                () -> messages.get("profile.value.help", name, Numbers.exact(value)));
          });
      cells.add(cell);
    }
    return cells;
  }
}

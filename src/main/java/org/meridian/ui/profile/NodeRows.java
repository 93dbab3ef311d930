package org.meridian.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.meridian.model.IndexStructure;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.standing.StandingCell;
import org.meridian.ui.standing.StandingWords;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/** A row a node of the index: its name, and each city's score on a strip of all cities. */
final class NodeRows {

  private final ProfileTable table;
  private final LiveMessages messages;
  private final boolean dark;

  NodeRows(ProfileTable table, boolean dark) {
    this.table = table;
    this.dark = dark;
    messages = table.messages();
  }

  void addAll() {
    table.section("profile.scores", new StripKey(messages));
    int empty = 0;
    for (int node = 0; node < table.structure().size(); node++) {
      if (table.builtFor().fed().contains(node)) {
        table.row(name(table.structure(), node), cells(node));
      } else {
        empty++;
      }
    }
    if (empty > 0) {
      table.note(messages.get("profile.empty", Numbers.whole(empty)));
    }
  }

  private HBox name(IndexStructure structure, int node) {
    int depth = structure.depth(node);
    Label label = new Label(messages.get(structure.node(node).name()));
    label.setWrapText(true);
    label.setMinWidth(0);
    label.getStyleClass().add(depth <= 1 ? "strong" : "plain");
    label.setTooltip(new Tooltip(label.getText()));
    HBox row = new HBox(depth <= 1 ? 4 : 6);
    row.setAlignment(Pos.CENTER_LEFT);
    Region indent = new Region();
    double width = depth <= 1 ? 0 : 8 + (depth - 2) * 10;
    indent.setMinWidth(width);
    indent.setPrefWidth(width);
    row.getChildren().add(indent);
    if (depth == 1) {
      Color colour = ToolkitColour.of(DimensionColours.of(structure, node, MapTheme.of(dark)));
      row.getChildren().add(new Rectangle(8, 8, colour));
    }
    row.getChildren().add(label);
    return row;
  }

  private List<FigureButton> cells(int node) {
    List<FigureButton> cells = new ArrayList<>();
    String name = messages.get(table.structure().node(node).name());
    for (int place = 0; place < table.cities(); place++) {
      int column = place;
      StandingCell cell = new StandingCell(() -> table.trace(column, node));
      cell.button().setId("standing-" + column + "-" + table.structure().node(node).id());
      table.follow(
          shown ->
              cell.show(
                  messages,
                  messages.get(shown.result().dataset().city(shown.city(column).city()).name()),
                  name,
                  StandingWords.score(
                      shown.result().cities(), shown.city(column).nodes().get(node)),
                  shown.profiles().strip(column, node)));
      table.traceable(column, node, cell.button());
      table.probe(cell.strip());
      cells.add(cell.button());
    }
    return cells;
  }
}

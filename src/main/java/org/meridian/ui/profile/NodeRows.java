package org.meridian.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.standing.StandingCell;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ColourSquare;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileNode;
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

  void addAll(ProfileContent first) {
    table.section("profile.scores", new StripKey(messages, table.grown()));
    first.nodes().forEach(node -> table.row(name(node), cells(node)));
    if (first.withoutData() > 0) {
      table.note(messages.get("profile.empty", Numbers.whole(first.withoutData())));
    }
  }

  private HBox name(ProfileNode node) {
    Label label = new Label(messages.get(node.name()));
    label.setWrapText(true);
    label.setMinWidth(0);
    label.getStyleClass().add(node.isHead() ? "strong" : "plain");
    label.setTooltip(new Tooltip(label.getText()));
    HBox row = new HBox(node.isHead() ? 4 : 6);
    row.setAlignment(Pos.CENTER_LEFT);
    Region indent = new Region();
    double width = node.isHead() ? 0 : (8 + (node.depth() - 2) * 10) * table.grown();
    indent.setMinWidth(width);
    indent.setPrefWidth(width);
    row.getChildren().add(indent);
    if (node.isDimension()) {
      row.getChildren().add(new ColourSquare(colour(node.node())));
    }
    row.getChildren().add(label);
    return row;
  }

  private Color colour(int node) {
    return ToolkitColour.of(DimensionColours.of(table.structure(), node, MapTheme.of(dark)));
  }

  private List<FigureButton> cells(ProfileNode row) {
    List<FigureButton> cells = new ArrayList<>();
    int node = row.node();
    String name = messages.get(row.name());
    for (int place = 0; place < table.cities(); place++) {
      int column = place;
      StandingCell cell = new StandingCell(() -> table.trace(column, node));
      cell.button().setId("standing-" + column + "-" + table.structure().node(node).id());
      table.follow(
          shown ->
              cell.show(
                  messages,
                  messages.get(shown.city(column).name()),
                  name,
                  shown.city(column).score(node),
                  shown.profiles().strip(column, node)));
      table.traceable(column, node, cell.button());
      table.probe(cell.strip());
      cells.add(cell.button());
    }
    return cells;
  }
}

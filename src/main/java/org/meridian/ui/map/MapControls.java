package org.meridian.ui.map;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.ui.text.Messages;

/** The buttons on the map and the panes that they open. */
final class MapControls extends HBox {

  private static final double STEP = 1.6;

  private final Messages messages;

  MapControls(Messages messages, MapNavigator navigator, MapPanel projections, MapPanel layers) {
    this.messages = messages;
    getStyleClass().add("map-controls");
    setPickOnBounds(false);
    setAlignment(Pos.TOP_RIGHT);
    setPadding(new Insets(12));
    setSpacing(8);
    ToggleButton projectionButton =
        toggle("map-projection-button", "map.projection", Feather.GLOBE, projections);
    ToggleButton layersButton = toggle("map-layers-button", "map.layers", Feather.LAYERS, layers);
    onlyOne(projections, layers);
    VBox zoom =
        column(
            button("map-zoom-in", "map.zoom.in", Feather.PLUS, () -> navigator.zoom(STEP)),
            button("map-zoom-out", "map.zoom.out", Feather.MINUS, () -> navigator.zoom(1 / STEP)),
            button("map-reset", "map.reset", Feather.MAXIMIZE, navigator::reset));
    VBox choose = column(projectionButton, layersButton);
    VBox tower = new VBox(8, zoom, choose);
    tower.setPickOnBounds(false);
    getChildren().setAll(projections, layers, tower);
  }

  private static void onlyOne(MapPanel one, MapPanel other) {
    for (List<MapPanel> pair : List.of(List.of(one, other), List.of(other, one))) {
      pair.getFirst()
          .visibleProperty()
          .subscribe(
              visible -> {
                if (visible) {
                  pair.getLast().setVisible(false);
                }
              });
    }
  }

  private static VBox column(Node... buttons) {
    VBox column = new VBox(buttons);
    column.getStyleClass().add("map-buttons");
    return column;
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    MapPanel.name(button, id, messages.bind(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private ToggleButton toggle(String id, String key, Feather icon, MapPanel panel) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    MapPanel.name(button, id, messages.bind(key));
    button.selectedProperty().bindBidirectional(panel.visibleProperty());
    return button;
  }
}

package org.meridian.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.text.LiveMessages;

/** The buttons beside the title of the map, and the panes that they open below them. */
final class MapControls extends VBox {

  private static final double STEP = 1.6;

  /** Up to this size of text the buttons have room beside the title. */
  private static final double WIDEST = 1.1;

  private final LiveMessages messages;
  private final ToggleButton multiples;
  private final List<Node> zoom;
  private final List<Node> shown;
  private final VBox panels;

  /**
   * @param navigator moves what is shown
   * @param scale how large text and buttons are
   */
  MapControls(
      LiveMessages messages,
      Supplier<MapNavigator> navigator,
      MapPanel projections,
      MapPanel layers,
      ObservableValue<TextScale> scale) {
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
    zoom =
        List.of(
            button("map-zoom-in", "map.zoom.in", Feather.PLUS, () -> navigator.get().zoom(STEP)),
            button(
                "map-zoom-out",
                "map.zoom.out",
                Feather.MINUS,
                () -> navigator.get().zoom(1 / STEP)),
            button("map-reset", "map.reset", Feather.MAXIMIZE, () -> navigator.get().reset()));
    multiples = toggle("map-multiples-button", "map.multiples.tip", Feather.GRID);
    shown = List.of(projectionButton, layersButton, multiples);
    panels = new VBox(8);
    placeOnceSeen(projections);
    placeOnceSeen(layers);
    panels.setPickOnBounds(false);
    panels.setAlignment(Pos.TOP_RIGHT);
    scale.subscribe(this::arrange);
  }

  /** Large buttons stand below one another, so that they do not reach over the title. */
  private void arrange(TextScale size) {
    boolean stacked = size.factor() > WIDEST;
    HBox buttons = new HBox(8, row(zoom, stacked), row(shown, stacked));
    buttons.setAlignment(Pos.TOP_RIGHT);
    buttons.setPickOnBounds(false);
    if (stacked) {
      buttons.getChildren().addFirst(panels);
      getChildren().setAll(buttons);
    } else {
      getChildren().setAll(buttons, panels);
    }
  }

  private static Pane row(List<Node> buttons, boolean stacked) {
    Pane row = stacked ? new VBox() : new HBox();
    row.getChildren().setAll(buttons);
    row.getStyleClass().add("map-buttons");
    row.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return row;
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

  /** A panel that nobody has opened yet is not styled: the window opens sooner. */
  private void placeOnceSeen(MapPanel panel) {
    panel
        .visibleProperty()
        .subscribe(
            visible -> {
              if (visible && panel.getParent() == null) {
                panels.getChildren().add(panel);
              }
            });
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    MapPanel.name(button, id, messages.bind(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Lets a button switch small maps on and off. */
  void offer(BooleanProperty small) {
    multiples.selectedProperty().bindBidirectional(small);
  }

  private ToggleButton toggle(String id, String key, Feather icon, MapPanel panel) {
    ToggleButton button = toggle(id, key, icon);
    button.selectedProperty().bindBidirectional(panel.visibleProperty());
    button.setOnKeyPressed(panel::closeOnEscape);
    return button;
  }

  private ToggleButton toggle(String id, String key, Feather icon) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    MapPanel.name(button, id, messages.bind(key));
    return button;
  }
}

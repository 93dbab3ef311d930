package org.meridian.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** The colours that groups may have, one of them chosen. */
final class ColourChoice extends FlowPane {

  private static final double SIDE = 14;

  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<Rectangle> swatches = new ArrayList<>();

  /**
   * @param id of the row; those of buttons have a number behind it
   * @param chosen takes the position of the colour that the user chose
   */
  ColourChoice(LiveMessages messages, String id, IntConsumer chosen) {
    super(4, 4);
    setId(id);
    ToggleGroup group = new ToggleGroup();
    for (int colour = 0; colour < ClusterColours.SIZE; colour++) {
      int position = colour;
      Rectangle swatch = new Rectangle(SIDE, SIDE);
      swatch.setArcWidth(5);
      swatch.setArcHeight(5);
      ToggleButton button = new ToggleButton(null, swatch);
      button.setId(id + "-" + colour);
      button.getStyleClass().addAll("icon-button", "group-colour");
      button
          .accessibleTextProperty()
          .bind(messages.bind("groups.colour.name", Integer.toString(colour + 1)));
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.accept(position);
          });
      buttons.add(button);
      swatches.add(swatch);
    }
    getChildren().setAll(buttons);
  }

  /** Shows the colours in a look, with one chosen. */
  void show(int colour, boolean dark) {
    for (int at = 0; at < swatches.size(); at++) {
      swatches.get(at).setFill(ToolkitColour.of(ClusterColours.colour(at, MapTheme.of(dark))));
      buttons.get(at).setSelected(at == Math.floorMod(colour, ClusterColours.SIZE));
    }
  }

  /** The position of the colour that is chosen. */
  int chosen() {
    for (int at = 0; at < buttons.size(); at++) {
      if (buttons.get(at).isSelected()) {
        return at;
      }
    }
    return 0;
  }
}

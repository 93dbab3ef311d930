package org.meridian.ui.clusters.parts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.scenario.choice.ClusterPreset;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.ui.text.LiveMessages;

/** One chip a preset; the one that holds is marked. */
public final class PresetChips extends VBox {

  private final Map<ClusterPreset, ToggleButton> chips = new EnumMap<>(ClusterPreset.class);
  private ClusterSettings shown = ClusterSettings.USUAL;

  /**
   * Makes the chips.
   *
   * @param taken takes the change that a preset makes
   */
  public PresetChips(LiveMessages messages, Consumer<UnaryOperator<ClusterSettings>> taken) {
    super(6);
    Label caption = new Label();
    caption.textProperty().bind(messages.bind("clusters.presets"));
    caption.getStyleClass().add("secondary");
    FlowPane all = new FlowPane(6, 6);
    ToggleGroup group = new ToggleGroup();
    for (ClusterPreset preset : ClusterPreset.values()) {
      ToggleButton chip = new ToggleButton();
      chip.setId("clusters-preset-" + preset.id());
      chip.textProperty().bind(messages.bind("clusters.preset." + preset.id()));
      chip.getStyleClass().addAll("small", "chip");
      chip.setToggleGroup(group);
      chip.setOnAction(event -> take(preset, taken));
      chips.put(preset, chip);
      all.getChildren().add(chip);
    }
    getChildren().setAll(caption, all);
  }

  /** A click on the preset that holds would take its mark away, so the marks are set anew. */
  private void take(ClusterPreset preset, Consumer<UnaryOperator<ClusterSettings>> taken) {
    taken.accept(preset::over);
    show(shown);
  }

  /** Marks the preset that settings are. */
  public void show(ClusterSettings now) {
    shown = now;
    chips.forEach((preset, chip) -> chip.setSelected(preset.isOf(now)));
  }
}

package org.meridian.ui.weights;

import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.background.Background;
import org.meridian.ui.folds.FoldColumn;
import org.meridian.ui.folds.FoldMemory;
import org.meridian.ui.folds.FoldMemory.FoldPlace;
import org.meridian.ui.folds.PaneFold;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;

/** Weights and methods by themselves, and at the foot what the last change brought about. */
public final class WeightsView extends VBox {

  /**
   * @param explorer whose scenario is weighed
   * @param messages words
   * @param background looks for the places where the order tips
   */
  public WeightsView(Explorer explorer, LiveMessages messages, Background background) {
    WeightFolds parts = new WeightFolds(explorer, messages, background);
    List<PaneFold> folds = List.of(parts.weights(), parts.methods());
    FoldColumn column = new FoldColumn(folds, parts.warnings(), parts.because());
    new FoldMemory(
        new Settings(SettingsStore.forgetful()),
        folds,
        new SimpleObjectProperty<>(new FoldPlace("alone", Set.of(WeightFolds.WEIGHTS))));
    VBox.setVgrow(column, Priority.ALWAYS);
    getStyleClass().add("pane");
    getChildren().add(column);
  }
}

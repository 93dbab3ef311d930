package org.meridian.ui.method;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.text.TypedNumber;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** Whether outliers are treated, and the limits beyond which an indicator is. */
final class TreatmentRow extends FlowPane {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final CheckBox enabled = new CheckBox();
  private final NumberField skewness;
  private final NumberField kurtosis;
  private final NumberField cells;
  private OutlierTreatment shown = OutlierTreatment.NONE;

  TreatmentRow(Explorer explorer, LiveMessages messages) {
    super(16, 4);
    this.explorer = explorer;
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    enabled.setId("parts-treated");
    enabled.textProperty().bind(messages.bind("weights.treatment"));
    enabled.setOnAction(
        event ->
            commit(
                new OutlierTreatment(
                    enabled.isSelected(), shown.skewness(), shown.kurtosis(), shown.maxCells())));
    getChildren().add(enabled);
    skewness =
        field(
            "skewness",
            limit -> new OutlierTreatment(true, limit, shown.kurtosis(), shown.maxCells()));
    kurtosis =
        field(
            "kurtosis",
            limit -> new OutlierTreatment(true, shown.skewness(), limit, shown.maxCells()));
    cells =
        field(
            "cells",
            count ->
                new OutlierTreatment(
                    true, shown.skewness(), shown.kurtosis(), (int) Math.rint(count)));
  }

  private NumberField field(String key, DoubleFunction<OutlierTreatment> changed) {
    NumberField field =
        new NumberField(
            TreatmentRow::notNegative, TypedNumber::plain, number -> commit(changed.apply(number)));
    field.setId("parts-" + key);
    field.setPrefColumnCount(4);
    field.disableProperty().bind(enabled.selectedProperty().not());
    field.accessibleTextProperty().bind(messages.bind("method.parts." + key));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("method.parts." + key + ".help"));
    field.setTooltip(tooltip);
    Label name = new Label();
    name.textProperty().bind(messages.bind("method.parts." + key));
    name.setLabelFor(field);
    HBox row = new HBox(8, name, field);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(row);
    return field;
  }

  private static OptionalDouble notNegative(String text) {
    OptionalDouble number = TypedNumber.parse(text);
    return number.isPresent() && number.getAsDouble() >= 0 ? number : OptionalDouble.empty();
  }

  private void commit(OutlierTreatment changed) {
    explorer.commit(
        "weights.step.treatment", now -> now.withSettings(now.settings().withTreatment(changed)));
  }

  void show(OutlierTreatment treatment) {
    shown = treatment;
    enabled.setSelected(treatment.enabled());
    skewness.show(treatment.skewness());
    kurtosis.show(treatment.kurtosis());
    cells.show(treatment.maxCells());
  }
}

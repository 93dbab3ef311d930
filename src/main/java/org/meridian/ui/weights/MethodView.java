package org.meridian.ui.weights;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.Aggregation;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.Normalisation;
import org.meridian.scoring.OutlierTreatment;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;

/** The methods of the index: normalisation, aggregation, missing data, outliers; and warnings. */
final class MethodView extends VBox {

  private final Explorer explorer;
  private final Messages messages;
  private final ComboBox<String> normalisation = new ComboBox<>();
  private final ComboBox<String> aggregation = new ComboBox<>();
  private final ComboBox<String> threshold = new ComboBox<>();
  private final CheckBox treatment = new CheckBox();
  private boolean showing;

  MethodView(Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().add("methods");
    Label title = new Label();
    title.textProperty().bind(messages.bind("weights.methods"));
    title.getStyleClass().add("section");
    choice(normalisation, "normalisation", Methods.NORMALISATIONS, this::normalised);
    choice(aggregation, "aggregation", Methods.AGGREGATIONS, this::aggregated);
    choice(
        threshold,
        "missing",
        Methods.THRESHOLDS.stream().map(String::valueOf).toList(),
        this::tolerant);
    treatment.setId("treatment");
    treatment.textProperty().bind(messages.bind("weights.treatment"));
    treatment.setTooltip(tooltip("weights.treatment.help"));
    treatment.setOnAction(event -> treat(treatment.isSelected()));
    getChildren()
        .addAll(
            title,
            field("weights.normalisation", normalisation),
            field("weights.aggregation", aggregation),
            field("weights.missing", threshold),
            treatment,
            new WarningList(explorer, messages));
    explorer.scenario().subscribe(now -> show(now));
    messages.languageProperty().subscribe(language -> show(explorer.scenario().get()));
  }

  private void choice(
      ComboBox<String> box,
      String name,
      List<String> values,
      Function<String, UnaryOperator<IndexSettings>> change) {
    box.setId(name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(values);
    messages.languageProperty().subscribe(language -> reword(box, "weights." + name + "."));
    box.accessibleTextProperty().bind(messages.bind("weights." + name));
    box.setTooltip(tooltip("weights." + name + ".help"));
    box.setOnAction(
        event -> {
          if (!showing && box.getValue() != null) {
            commit("weights.step." + name, change.apply(box.getValue()));
          }
        });
  }

  /** A combo box writes its choice anew only if that changes. */
  private void reword(ComboBox<String> box, String prefix) {
    showing = true;
    String value = box.getValue();
    box.setConverter(words(prefix));
    box.setValue(null);
    box.setValue(value);
    showing = false;
  }

  private VBox field(String key, ComboBox<String> box) {
    Label label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add("secondary");
    label.setLabelFor(box);
    return new VBox(2, label, box);
  }

  private Tooltip tooltip(String key) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind(key));
    return tooltip;
  }

  private void commit(String label, UnaryOperator<IndexSettings> change) {
    explorer.commit(label, now -> now.withSettings(change.apply(now.settings())));
  }

  private UnaryOperator<IndexSettings> normalised(String name) {
    return settings -> settings.withNormalisation(Normalisation.parse(name));
  }

  private UnaryOperator<IndexSettings> aggregated(String name) {
    return settings -> settings.withAggregation(Aggregation.parse(name));
  }

  private UnaryOperator<IndexSettings> tolerant(String percent) {
    double fraction = percent.equals("67") ? 2.0 / 3 : Integer.parseInt(percent) / 100.0;
    return settings ->
        settings.withMissing(new MissingDataPolicy(fraction, settings.missing().byNode()));
  }

  private void treat(boolean treated) {
    commit(
        "weights.step.treatment",
        settings ->
            settings.withTreatment(treated ? OutlierTreatment.STANDARD : OutlierTreatment.NONE));
  }

  private void show(Scenario now) {
    if (now == null) {
      return;
    }
    showing = true;
    IndexSettings settings = now.settings();
    show(normalisation, settings.normalisation().label());
    show(aggregation, settings.aggregation().label());
    show(threshold, Long.toString(Math.round(settings.missing().threshold() * 100)));
    treatment.setSelected(settings.treatment().enabled());
    showing = false;
  }

  /** Shows a value; one that a file brought along joins the choices. */
  private static void show(ComboBox<String> box, String value) {
    if (!box.getItems().contains(value)) {
      box.getItems().add(value);
    }
    box.setValue(value);
  }

  private StringConverter<String> words(String prefix) {
    return new StringConverter<>() {
      @Override
      public String toString(String value) {
        return value == null ? "" : messages.find(prefix + value).orElse(value);
      }

      @Override
      public String fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }
}

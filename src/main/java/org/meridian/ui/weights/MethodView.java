package org.meridian.ui.weights;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.ui.choice.MethodBox;
import org.meridian.ui.choice.UsualParameters;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.MethodKind;

/** The methods of the index: normalisation, aggregation, missing data, outliers. */
final class MethodView extends VBox {

  /** Missing-data thresholds in percent of a node's children. */
  private static final List<Integer> THRESHOLDS = List.of(0, 25, 50, 67, 75, 100);

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MethodBox normalisation;
  private final MethodBox aggregation;
  private final ComboBox<Integer> threshold = new ComboBox<>();
  private final CheckBox treatment = new CheckBox();
  private boolean showing;
  private ControlValues shown;

  MethodView(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().add("methods");
    normalisation =
        choice(
            "normalisation",
            MethodKind.NORMALISATIONS,
            label -> settings -> settings.withNormalisation(Normalisation.parse(label)));
    aggregation =
        choice(
            "aggregation",
            MethodKind.AGGREGATIONS,
            label -> settings -> settings.withAggregation(Aggregation.parse(label)));
    prepareThreshold();
    treatment.setId("treatment");
    treatment.textProperty().bind(messages.bind("weights.treatment"));
    treatment.setTooltip(tooltip("weights.treatment.help"));
    treatment.setOnAction(event -> treat(treatment.isSelected()));
    getChildren()
        .addAll(
            field("weights.normalisation", normalisation.box(), normalisation),
            field("weights.aggregation", aggregation.box(), aggregation),
            field("weights.missing", threshold, threshold),
            treatment);
    explorer.scenario().subscribe(now -> show(now));
    messages.languageProperty().subscribe(language -> show(explorer.scenario().get()));
  }

  /** What a label changes in the settings. */
  private interface Change {
    UnaryOperator<IndexSettings> to(String label);
  }

  private MethodBox choice(String name, List<MethodKind> kinds, Change change) {
    MethodBox choice =
        new MethodBox(
            name,
            messages,
            kinds,
            UsualParameters.ofIndex(explorer),
            label -> commit("weights.step." + name, change.to(label)));
    explain(choice.box(), name);
    return choice;
  }

  private void explain(ComboBox<?> box, String name) {
    box.accessibleTextProperty().bind(messages.bind("weights." + name));
    box.setTooltip(tooltip("weights." + name + ".help"));
  }

  private void prepareThreshold() {
    threshold.setId("missing");
    threshold.setMaxWidth(Double.MAX_VALUE);
    threshold.getItems().setAll(THRESHOLDS);
    explain(threshold, "missing");
    threshold.setOnAction(
        event -> {
          if (!showing && threshold.getValue() != null) {
            commit("weights.step.missing", tolerant(threshold.getValue()));
          }
        });
  }

  private VBox field(String key, ComboBox<?> box, Node shown) {
    Label label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add("secondary");
    label.setLabelFor(box);
    return new VBox(2, label, shown);
  }

  private Tooltip tooltip(String key) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind(key));
    return tooltip;
  }

  private void commit(String label, UnaryOperator<IndexSettings> change) {
    explorer.commit(label, now -> now.withSettings(change.apply(now.settings())));
  }

  private UnaryOperator<IndexSettings> tolerant(int percent) {
    double fraction = percent == 67 ? 2.0 / 3 : percent / 100.0;
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
    ControlValues next =
        ControlValues.of(now.settings(), explorer.dataset().get(), messages.language());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    normalisation.show(next.normalisation, "");
    aggregation.show(next.aggregation, "");
    showing = true;
    showThreshold(next.threshold);
    treatment.setSelected(next.treated);
    showing = false;
  }

  /** What the controls show; while weights move it stays as it is. */
  private record ControlValues(
      String normalisation,
      String aggregation,
      int threshold,
      boolean treated,
      String dataset,
      Language language) {

    static ControlValues of(IndexSettings settings, Dataset open, Language language) {
      return new ControlValues(
          settings.normalisation().label(),
          settings.aggregation().label(),
          (int) Math.round(settings.missing().threshold() * 100),
          settings.treatment().enabled(),
          open.id(),
          language);
    }
  }

  /** Shows a threshold; one that a file brought along joins the choices. */
  private void showThreshold(int percent) {
    if (!threshold.getItems().contains(percent)) {
      threshold.getItems().add(percent);
    }
    // A combo box writes its choice anew only if that changes.
    threshold.setConverter(words());
    threshold.setValue(null);
    threshold.setValue(percent);
  }

  private StringConverter<Integer> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Integer percent) {
        return percent == null
            ? ""
            : messages.find("weights.missing." + percent).orElse(percent + " %");
      }

      @Override
      public Integer fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }
}

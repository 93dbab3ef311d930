package org.meridian.ui.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.sensitivity.SobolIndices;
import org.meridian.scoring.sensitivity.WeightSensitivity;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.DimensionColours;

/** Which uncertain weight moves the ranking most: Sobol' indices. */
final class SobolSection extends LongSection {

  private static final int SAMPLES = 1024;
  private static final long SEED = 1;

  private final Explorer explorer;
  private final ComboBox<Integer> spread;
  private final ComboBox<Boolean> methods;
  private final Label summary = new Label();
  private final BarRows bars = new BarRows();

  SobolSection(
      Explorer explorer, LiveMessages messages, Background background, Consumer<Throwable> failed) {
    super("sobol", messages, background, failed);
    this.explorer = explorer;
    spread =
        WordedBoxes.ofWords(
            messages,
            "sobol-spread",
            f -> messages.get("method.spread", f),
            List.of(25, 10, 50, 100));
    methods =
        WordedBoxes.of(
            messages,
            "sobol-methods",
            too -> too ? "method.sobol.methods.too" : "method.sobol.weights.only",
            List.of(false, true));
    spread.valueProperty().subscribe((was, now) -> restart());
    methods.valueProperty().subscribe((was, now) -> restart());
    summary.setWrapText(true);
    summary.setId("sobol-summary");
    getChildren().addAll(row(spread, methods), summary, bars);
  }

  @Override
  void study(ScenarioResult of) {
    UncertaintyChoices choices =
        new UncertaintyChoices(
            new WeightVariation.RelativeSpread(spread.getValue() / 100.0),
            Set.of(1),
            methods.getValue()
                ? List.of(Normalisation.parse("minmax1"), Normalisation.parse("rank"))
                : List.of(),
            methods.getValue()
                ? List.of(Aggregation.parse("arithmetic"), Aggregation.parse("geometric"))
                : List.of(),
            SEED);
    start(
        watch ->
            WeightSensitivity.of(of.cities(), choices, SAMPLES, ParallelSteps.allCores(), watch),
        found -> show(of.cities().structure(), found));
  }

  private void show(IndexStructure structure, WeightSensitivity found) {
    SobolIndices indices = found.indices();
    summary.setText(
        messages()
            .get(
                "method.sobol.summary",
                Numbers.fixed(indices.mean(), 2),
                Numbers.whole((long) indices.samples() * (indices.first().length + 2))));
    List<BarRows.Bar> all = new ArrayList<>();
    for (int i = 0; i < indices.first().length; i++) {
      boolean method = i == found.nodes().length;
      String name =
          method ? messages().get("method.sobol.method") : name(structure, found.nodes()[i]);
      Color colour =
          method
              ? Color.GREY
              : DimensionColours.of(structure, found.nodes()[i], explorer.dark().get());
      all.add(bar(name, colour, indices.first()[i], indices.total()[i]));
    }
    bars.show(all);
  }

  private BarRows.Bar bar(String name, Color colour, double first, double total) {
    String alone = Numbers.fixed(Math.max(0, first), 2);
    String whole = Numbers.fixed(total, 2);
    return new BarRows.Bar(
        name,
        colour,
        total,
        OptionalDouble.of(Double.isNaN(first) ? 0 : Math.max(0, first)),
        OptionalDouble.empty(),
        messages().get("method.sobol.figure", whole, alone),
        messages().get("method.sobol.help", name, alone, whole));
  }
}

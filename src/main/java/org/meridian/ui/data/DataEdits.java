package org.meridian.ui.data;

import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.EditedValues;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.ui.state.Explorer;

/** Makes what-ifs of what is typed into the table. Each is a step that can be undone. */
final class DataEdits {

  private final Explorer explorer;

  DataEdits(Explorer explorer) {
    this.explorer = explorer;
  }

  /** The value that the data hold, before any what-if. */
  double before(ScenarioResult result, String indicator, int city) {
    return explorer.dataset().get().values(result.scenario().year()).value(indicator, city);
  }

  /** Tries a value, NaN to take it away; the value of the data itself ends the what-if. */
  void edit(ScenarioResult result, String indicator, int city, double value) {
    Dataset dataset = explorer.dataset().get();
    Period shown = result.scenario().year();
    Period year = dataset.vintage(indicator, shown, city).orElse(shown);
    ValueEdit edit = new ValueEdit(dataset.city(city).id(), indicator, year, value);
    if (Double.compare(before(result, indicator, city), value) == 0) {
      remove(edit);
    } else {
      explorer.commit(
          "data.step.edit", now -> now.withEdits(EditedValues.with(dataset, now.edits(), edit)));
    }
  }

  /** Ends a what-if. */
  void remove(ValueEdit edit) {
    Dataset dataset = explorer.dataset().get();
    explorer.commit(
        "data.step.remove", now -> now.withEdits(EditedValues.without(dataset, now.edits(), edit)));
  }

  /** Ends all what-ifs. */
  void clear() {
    explorer.commit("data.step.clear", now -> now.withEdits(List.of()));
  }

  /** The what-ifs there are, those of other years too. */
  static List<ValueEdit> all(Scenario scenario) {
    return scenario.edits();
  }
}

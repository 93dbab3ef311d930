package org.meridian.ui.weights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.Because;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** Says after a change which city passed which, and which parts did it. */
final class BecauseLine extends Label {

  private final Explorer explorer;
  private final Messages messages;

  BecauseLine(Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
    setId("because");
    getStyleClass().add("because");
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    explorer.result().subscribe(result -> show());
    messages.languageProperty().subscribe(language -> show());
  }

  private void show() {
    ScenarioResult before = explorer.before().get();
    ScenarioResult after = explorer.result().get();
    if (after == null) {
      setText("");
    } else if (before == null || before.dataset().structure() != after.dataset().structure()) {
      setText(messages.get("weights.because.hint"));
    } else {
      setText(explain(before, after));
    }
  }

  private String explain(ScenarioResult before, ScenarioResult after) {
    Optional<Because> because = Because.explain(before.cities(), after.cities());
    return because
        .map(found -> words(found, after.dataset()))
        .orElseGet(() -> messages.get("weights.because.none"));
  }

  private String words(Because because, Dataset dataset) {
    String riser = messages.get(dataset.city(because.riser()).name());
    String passed = messages.get(dataset.city(because.passed()).name());
    String rank = Integer.toString(because.rankAfter());
    String parts = parts(because.parts(), dataset);
    return parts.isEmpty()
        ? messages.get("weights.because.bare", riser, passed, rank)
        : messages.get("weights.because", riser, passed, rank, parts);
  }

  private String parts(List<Because.Part> parts, Dataset dataset) {
    return parts.stream()
        .map(
            part ->
                messages.get(
                    "weights.because.part",
                    Numbers.signed(part.points(), Math.abs(part.points()) < 0.1 ? 3 : 1),
                    messages.get(dataset.structure().node(part.node()).name())))
        .collect(Collectors.joining(messages.get("weights.comma")));
  }
}

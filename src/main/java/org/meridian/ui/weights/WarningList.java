package org.meridian.ui.weights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.scenario.ManyZeros;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** What a reader of the scores must know, with the cities concerned named. */
final class WarningList extends VBox {

  private static final int NAMED = 4;

  private final LiveMessages messages;
  private List<Warned> shown = List.of();

  /** A warning in words; the labels stay where all warnings do. */
  private record Warned(String words, ScoringWarning.Level level) {}

  WarningList(Explorer explorer, LiveMessages messages) {
    super(6);
    this.messages = messages;
    setId("warnings");
    getStyleClass().add("warnings");
    managedProperty().bind(Bindings.isNotEmpty(getChildren()));
    explorer.result().subscribe(result -> show(result));
    messages.languageProperty().subscribe(language -> show(explorer.result().get()));
  }

  private void show(ScenarioResult result) {
    List<Warned> next = result == null ? List.of() : warned(result);
    if (!next.equals(shown)) {
      shown = next;
      getChildren().setAll(next.stream().map(WarningList::label).toList());
    }
  }

  private List<Warned> warned(ScenarioResult result) {
    return Stream.concat(
            result.cities().warnings().stream().map(each -> warned(each, result.dataset())),
            ManyZeros.of(result).stream().map(zeros -> warned(zeros, result)))
        .toList();
  }

  private Warned warned(ManyZeros zeros, ScenarioResult result) {
    return new Warned(
        messages.get(
            "weights.zeros",
            messages.get(zeros.indicator().name()),
            Numbers.whole(zeros.zeros()),
            Numbers.whole(zeros.values()),
            result.scenario().year().toString()),
        ScoringWarning.Level.NOTE);
  }

  private Warned warned(ScoringWarning warning, Dataset dataset) {
    String node = messages.get(dataset.structure().node(warning.node()).name());
    return new Warned(
        messages.get(
            "weights.warning." + warning.kind().name(),
            node,
            Numbers.whole(warning.rows().size()),
            cities(warning.rows(), dataset)),
        warning.level());
  }

  private static Label label(Warned warned) {
    Label label = new Label(warned.words);
    label.setWrapText(true);
    label.getStyleClass().addAll("warning", warned.level.name().toLowerCase(Locale.ROOT));
    return label;
  }

  private String cities(List<Integer> rows, Dataset dataset) {
    String named =
        rows.stream()
            .limit(NAMED)
            .map(row -> messages.get(dataset.city(row).name()))
            .collect(Collectors.joining(messages.get("weights.comma")));
    return rows.size() > NAMED ? messages.get("weights.others", named) : named;
  }
}

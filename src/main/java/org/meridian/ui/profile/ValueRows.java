package org.meridian.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.YearWords;

/** The raw values behind it all, with unit, year and source. */
final class ValueRows {

  private final ProfileTable table;
  private final LiveMessages messages;
  private final YearWords years;

  ValueRows(ProfileTable table) {
    this.table = table;
    messages = table.messages();
    years = new YearWords(messages::get);
  }

  void addAll(ProfilePage first) {
    table.section("profile.values");
    for (int node : table.builtFor().sources()) {
      ValueProvenance origin = ValueProvenance.of(first.result(), first.city(0).city(), node);
      table.row(name(node, origin), cells(node));
    }
  }

  private VBox name(int node, ValueProvenance origin) {
    Label name = new Label(messages.get(table.structure().node(node).name()));
    name.setWrapText(true);
    Label particulars = new Label();
    particulars.getStyleClass().add("secondary");
    particulars.setWrapText(true);
    VBox both = new VBox(0, name, particulars);
    table.follow(
        shown ->
            particulars.setText(
                unitAndYear(
                    node,
                    ValueProvenance.of(shown.result(), shown.city(0).city(), node),
                    shown.result())));
    origin
        .indicator()
        .ifPresent(indicator -> Tooltip.install(both, new Tooltip(source(indicator))));
    return both;
  }

  private String unitAndYear(int node, ValueProvenance origin, ScenarioResult result) {
    Period shown = result.scenario().year();
    return Stream.of(
            origin.indicator().map(each -> messages.get(each.unit())).orElse(""),
            origin.year().equals(Dataset.TIMELESS)
                ? origin.indicator().map(Indicator::yearNote).orElse("")
                : ShownYears.ofCities(result, node)
                    .map(years::mark)
                    .orElseGet(() -> years.year(origin.year(), shown)))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(messages.get("trace.between")));
  }

  private String source(Indicator indicator) {
    return Stream.of(
            messages.get(indicator.description()),
            indicator.source(),
            indicator.yearNote(),
            indicator.licence())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private List<FigureButton> cells(int node) {
    List<FigureButton> cells = new ArrayList<>();
    String name = messages.get(table.structure().node(node).name());
    for (int place = 0; place < table.cities(); place++) {
      int column = place;
      FigureButton cell = new FigureButton(() -> table.trace(column, node));
      cell.setId("value-" + column + "-" + table.structure().node(node).id());
      table.follow(
          shown -> {
            double value = shown.result().cities().raw(node)[shown.city(column).city()];
            int city = shown.city(column).city();
            boolean edited = ValueProvenance.isEdited(shown.result(), city, node);
            cell.setText(Numbers.raw(value) + (edited ? "*" : ""));
            cell.say(
                name + messages.get("profile.colon") + cell.getText(),
                () -> messages.get("profile.value.help", name, Numbers.exact(value)));
          });
      cells.add(cell);
    }
    return cells;
  }
}

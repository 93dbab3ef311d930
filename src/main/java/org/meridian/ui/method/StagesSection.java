package org.meridian.ui.method;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.ResultAnalysis;
import org.meridian.view.words.MethodWords;

/** Every stage of one indicator, city by city: from the raw value to the points of the score. */
final class StagesSection extends MethodSection {

  private final ComboBox<Integer> indicator = new ComboBox<>();
  private final Label particulars = new Label();
  private final CityTable table;
  private ScenarioResult shown;
  private boolean filling;

  StagesSection(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      MethodPage.Outside outside,
      Consumer<Throwable> failed) {
    super("stages", messages);
    table = new CityTable(explorer, "stages-table");
    indicator.setId("stages-indicator");
    indicator.accessibleTextProperty().bind(messages.bind("method.stages-indicator"));
    indicator.setMaxWidth(420);
    indicator.valueProperty().subscribe((was, now) -> refresh());
    Button write = new Button();
    write.setId("stages-export");
    write.textProperty().bind(messages.bind("method.stages.export"));
    write.setOnAction(event -> export(background, outside, failed));
    HBox head = new HBox(8, indicator, write);
    head.setAlignment(Pos.CENTER_LEFT);
    particulars.getStyleClass().add("secondary");
    particulars.setWrapText(true);
    particulars.setMinHeight(USE_PREF_SIZE);
    particulars.setId("stages-particulars");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, particulars, table);
  }

  private void export(
      Background background, MethodPage.Outside outside, Consumer<Throwable> failed) {
    ScenarioResult of = shown;
    if (of != null) {
      outside
          .dialogs()
          .save(FileDialogs.Kind.TABLE, of.dataset().id() + "-stages.csv")
          .ifPresent(file -> background.run(write(outside, of, file), done -> {}, failed));
    }
  }

  private static Callable<Path> write(MethodPage.Outside outside, ScenarioResult of, Path file) {
    return () -> {
      outside.tables().write(of, file);
      return file;
    };
  }

  @Override
  boolean scrolls() {
    return false;
  }

  @Override
  void show(ResultAnalysis analysis) {
    shown = analysis.request().result();
    IndexResult result = shown.cities();
    List<Integer> sources =
        IntStream.range(1, result.structure().size())
            .filter(node -> result.input().isSource(node))
            .boxed()
            .toList();
    Integer chosen = indicator.getValue();
    filling = true;
    indicator.getItems().setAll(sources);
    indicator.setConverter(words(result));
    indicator.setValue(null);
    indicator.setValue(
        sources.contains(chosen) ? chosen : sources.isEmpty() ? null : sources.getFirst());
    filling = false;
    refresh();
  }

  private StringConverter<Integer> words(IndexResult result) {
    return new StringConverter<>() {
      @Override
      public String toString(Integer node) {
        return node == null ? "" : name(result.structure(), node);
      }

      @Override
      public Integer fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }

  private void refresh() {
    Integer node = indicator.getValue();
    if (filling || shown == null || node == null) {
      return;
    }
    particulars.setText(particulars(node));
    columns(node);
    table.show(shown);
  }

  private String particulars(int node) {
    IndexResult result = shown.cities();
    Dataset dataset = shown.dataset();
    IndexNode at = result.structure().node(node);
    Indicator measured =
        at.indicator().or(at::linkIndicator).flatMap(dataset::indicator).orElse(null);
    String treated =
        result.treatmentReports().isEmpty()
            ? messages().get("method.stages.untreated")
            : messages().get("method.stages.treated");
    String direction =
        measured != null && measured.direction() == Direction.LOWER_IS_BETTER
            ? messages().get("method.stages.lower")
            : messages().get("method.stages.higher");
    return messages()
        .get(
            "method.stages.particulars",
            direction,
            treated,
            MethodWords.of(messages(), result.settings().normalisation(at).label(), dataset),
            Numbers.fixed(100 * result.share(node), 1),
            Numbers.fixed(100 * result.effectiveWeight(node), 2),
            measured == null ? "" : measured.source());
  }

  private void columns(int node) {
    IndexResult result = shown.cities();
    String unit = unit(node);
    table
        .getColumns()
        .setAll(
            List.of(
                table.number(
                    title("rank"),
                    44,
                    row -> ranked(result, row),
                    row -> Numbers.fixed(ranked(result, row), 0)),
                table.text(
                    title("city"), 112, row -> messages().get(shown.dataset().city(row).name())),
                values(title("raw") + unit, result.raw(node)),
                values(title("treated"), result.treated(node)),
                values(title("normalised"), result.normalised(node)),
                table.number(
                    title("points"),
                    84,
                    row -> -result.contribution(row, node),
                    row -> Numbers.fixed(result.contribution(row, node), 2)),
                table.number(
                    title("score"),
                    76,
                    row -> -result.score(row),
                    row -> Numbers.fixed(result.score(row), 2))));
  }

  private TableColumn<Integer, Integer> values(String title, double[] column) {
    return table.number(title, 92, row -> -column[row], row -> Numbers.raw(column[row]));
  }

  private static double ranked(IndexResult result, int row) {
    int rank = result.ranking().rank(row);
    return rank == 0 ? Double.NaN : rank;
  }

  private String title(String column) {
    return messages().get("method.stages.column." + column);
  }

  private String unit(int node) {
    IndexNode at = shown.cities().structure().node(node);
    return at.indicator()
        .or(at::linkIndicator)
        .flatMap(shown.dataset()::indicator)
        .filter(each -> !each.unit().isBlank())
        .map(each -> " (" + messages().get(each.unit()) + ")")
        .orElse("");
  }
}

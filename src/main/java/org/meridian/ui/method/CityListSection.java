package org.meridian.ui.method;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/**
 * A page that finds something out about every city: a sentence on all of them, and a table.
 *
 * @param <T> what is found out
 */
abstract class CityListSection<T> extends LongSection {

  private final Label summary = new Label();
  private final CityTable table;
  private ScenarioResult listed;
  private T found;

  CityListSection(
      String key,
      Explorer explorer,
      LiveMessages messages,
      Background background,
      Consumer<Throwable> failed) {
    super(key, messages, background, failed);
    table = new CityTable(explorer, key + "-table");
    summary.setId(key + "-summary");
    messages.languageProperty().subscribe(language -> makeColumns());
  }

  /** Puts choices above sentence and table. */
  final void arrange(Node... choices) {
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(row(choices), summary, table);
  }

  @Override
  final boolean scrolls() {
    return false;
  }

  /** Lists what was found out about a result. */
  final void show(ScenarioResult of, T next) {
    boolean first = found == null;
    listed = of;
    found = next;
    summary.setText(summary());
    if (first) {
      makeColumns();
    }
    table.show(of);
  }

  /** Makes the columns anew, once something is listed. */
  final void makeColumns() {
    if (found != null) {
      table.getColumns().setAll(columns(table));
      table.refresh();
    }
  }

  /** The sentence. */
  abstract String summary();

  /** Columns with titles in the language of the moment. */
  abstract List<TableColumn<Integer, Integer>> columns(CityTable of);

  /** The column of names. */
  final TableColumn<Integer, Integer> names(double width) {
    return table.text(
        title("city"), width, row -> messages().get(listed.dataset().city(row).name()));
  }

  /** The title of a column. */
  final String title(String column) {
    return messages().get("method." + key() + ".column." + column);
  }

  /** The result that is listed; null before the first. */
  final ScenarioResult listed() {
    return listed;
  }

  /** What was found out about it; null before the first. */
  final T found() {
    return found;
  }
}

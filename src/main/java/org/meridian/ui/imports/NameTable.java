package org.meridian.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.meridian.model.City;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.importing.NameDecision.Meaning;
import org.meridian.model.wording.LocaleCountries;
import org.meridian.text.NameFolding;
import org.meridian.ui.files.WrappedCell;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.ports.ImportedTable.Standing;
import org.meridian.ui.text.LiveMessages;

/** The names of places in a table and what became of each. */
final class NameTable extends TableView<PlaceName> {

  /** So many of the cities of a name stand in a row; all stand beside the table. */
  private static final int SHOWN = 3;

  private static final double WIDEST_NAME = 300;

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final ImportSession session;
  private final LiveMessages messages;

  /**
   * @param chosen takes the name that is chosen; null for none
   */
  NameTable(ImportSession session, LiveMessages messages, Consumer<PlaceName> chosen) {
    this.session = session;
    this.messages = messages;
    setId("import-names");
    getStyleClass().addAll("quiet-table", "import-names");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    accessibleTextProperty().bind(messages.bind("imports.step.cities"));
    Label nothing = new Label();
    nothing.textProperty().bind(messages.bind("imports.names.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    setPlaceholder(nothing);
    getSelectionModel().selectedItemProperty().subscribe((was, now) -> chosen.accept(now));
  }

  /** Shows names; the one chosen stays so as long as it is there. */
  void show(List<PlaceName> names) {
    if (getColumns().isEmpty()) {
      getColumns().add(number("imports.line", 52, PlaceName::line));
      TableColumn<PlaceName, String> called = column("imports.name", 130, PlaceName::name);
      called.setMaxWidth(WIDEST_NAME);
      getColumns().add(called);
      getColumns().add(number("imports.rows", 52, PlaceName::rows));
      TableColumn<PlaceName, String> standing =
          column("imports.standing", 104, name -> standing(name, messages));
      standing.setCellFactory(shown -> new StandingCell());
      getColumns().add(standing);
      getColumns().add(column("imports.city", 260, this::cities));
    }
    PlaceName chosen = getSelectionModel().getSelectedItem();
    getItems().setAll(names);
    names.stream()
        .filter(name -> chosen != null && name.name().equals(chosen.name()))
        .findFirst()
        .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
  }

  /** Colour tells at a glance what is still open; the words say it too. */
  private static final class StandingCell extends TableCell<PlaceName, String> {

    @Override
    protected void updateItem(String words, boolean empty) {
      super.updateItem(words, empty);
      setText(empty ? null : words);
      PlaceName name = getTableRow() == null ? null : getTableRow().getItem();
      pseudoClassStateChanged(OPEN, !empty && name != null && name.standing().isOpen());
    }
  }

  /** What became of a name, in words. */
  static String standing(PlaceName name, LiveMessages messages) {
    return messages.get("imports.standing." + ColumnBar.word(name.standing()));
  }

  private String cities(PlaceName name) {
    NameDecision decision = session.current().given().cities().get(name.name());
    if (decision != null && decision.means() != Meaning.CITY) {
      return decided(decision);
    }
    boolean one = name.standing() == Standing.FOUND || name.standing() == Standing.DECIDED;
    int shown = one ? 1 : SHOWN;
    String between = messages.get("imports.cities.between");
    String words =
        name.cities().stream().limit(shown).map(this::city).collect(Collectors.joining(between));
    return name.cities().size() > shown && !one ? words + " …" : words;
  }

  private String decided(NameDecision decision) {
    return switch (decision.means()) {
      case PLACE -> PlacePicker.text(decision);
      case NOTHING -> messages.get("imports.decided.nothing");
      default -> messages.get("imports.standing.own");
    };
  }

  private String city(City city) {
    return named(city, messages);
  }

  /** A city with its country, in the language of the moment. */
  static String named(City city, LiveMessages messages) {
    String part = city.attributes().getOrDefault(City.DIVISION, "");
    // A city is often called like its province: said once is enough.
    boolean alike = NameFolding.key(part).equals(NameFolding.key(city.name().en()));
    String division = alike ? "" : part;
    return messages.get(
        division.isEmpty() ? "imports.named" : "imports.named.division",
        city.name().in(messages.language()),
        LocaleCountries.name(city.country(), messages.language()),
        division);
  }

  private TableColumn<PlaceName, String> column(
      String key, double width, Function<PlaceName, String> text) {
    TableColumn<PlaceName, String> column = new TableColumn<>(messages.get(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(shown -> new WrappedCell<>());
    column.setMinWidth(Math.min(width, 92));
    column.setPrefWidth(width);
    return column;
  }

  private TableColumn<PlaceName, Number> number(
      String key, double width, Function<PlaceName, Number> value) {
    TableColumn<PlaceName, Number> column = new TableColumn<>(messages.get(key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.getStyleClass().add("numeric");
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setMaxWidth(width);
    return column;
  }
}

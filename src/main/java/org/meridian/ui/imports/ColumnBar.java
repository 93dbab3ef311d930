package org.meridian.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.meridian.model.Direction;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.DoubtfulChoices;
import org.meridian.model.importing.ValueType;
import org.meridian.ui.text.LiveMessages;

/** What one column of the table is: its role, type, unit, direction and year. */
final class ColumnBar extends VBox {

  private static final double NAME = 240;
  private static final double SHORT = 110;

  private final ImportSession session;
  private final LiveMessages messages;
  private final LabelledChoice<Integer> column;
  private final LabelledChoice<ColumnRole> role;
  private final LabelledChoice<ValueType> type;
  private final LabelledChoice<Direction> direction;
  private final LabelledChoice<Boolean> percent;
  private final TextField unit = new TextField();
  private final YearField year;
  private final FieldFlow fields = new FieldFlow();
  private final VBox unitField;
  private int at;

  ColumnBar(ImportSession session, LiveMessages messages) {
    super(4);
    this.session = session;
    this.messages = messages;
    fields.setAlignment(Pos.BOTTOM_LEFT);
    getStyleClass().add("import-column");
    column = new LabelledChoice<>(messages, "column", this::name, this::choose);
    column.setPrefWidth(NAME);
    role =
        new LabelledChoice<>(
            messages,
            "role",
            value -> messages.get("imports.role." + word(value)),
            value -> decide(choice().withRole(value)));
    type =
        new LabelledChoice<>(
            messages,
            "type",
            value -> messages.get("imports.type." + value.word()),
            value -> decide(choice().withType(value)));
    direction =
        new LabelledChoice<>(
            messages,
            "direction",
            value -> messages.get("imports.direction." + word(value)),
            value -> decide(choice().withDirection(value)));
    percent =
        new LabelledChoice<>(
            messages,
            "percent",
            value -> messages.get(value ? "imports.percent.signs" : "imports.percent.shares"),
            value -> decide(choice().withUnit(value ? "%" : "")));
    percent.showWhole();
    unitField = FieldFlow.typed(messages, "unit", unit, this::takeUnit);
    unitField.setPrefWidth(SHORT);
    year = new YearField(messages, period -> decide(choice().withYear(period)));
    year.box().setPrefWidth(SHORT);
    getChildren().setAll(fields, year.wrong());
  }

  /** The last part of a key for a constant. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private List<ColumnChoice> columns() {
    return session.table().map(table -> table.report().choices().columns()).orElse(List.of());
  }

  private ColumnChoice choice() {
    return columns().get(at);
  }

  private String name(int position) {
    return position < columns().size() ? columns().get(position).name() : "";
  }

  /** Takes another column. */
  void choose(int position) {
    at = position;
    show();
  }

  /** Shows the column as it is taken now. */
  void show() {
    List<ColumnChoice> columns = columns();
    at = Math.min(at, Math.max(0, columns.size() - 1));
    if (columns.isEmpty()) {
      fields.show(List.of());
      return;
    }
    ColumnChoice now = choice();
    DoubtfulChoices doubts =
        new DoubtfulChoices(session.table().orElseThrow().report(), session.current().given());
    column.show(IntStream.range(0, columns.size()).boxed().toList(), at, false);
    role.show(Arrays.asList(ColumnRole.values()), now.role(), doubts.role(now));
    type.show(Arrays.asList(ValueType.values()), now.values().type(), doubts.type(now));
    direction.show(Arrays.asList(Direction.values()), now.direction(), doubts.direction(now));
    percent.show(List.of(true, false), now.values().percent(), doubts.percent(now));
    unit.setText(now.values().unit());
    year.show(now.year());
    fields.show(shown(now, doubts.hasPercentSigns(now)));
  }

  private List<VBox> shown(ColumnChoice now, boolean signs) {
    List<VBox> shown = new ArrayList<>(List.of(column, role, type));
    if (now.role() == ColumnRole.VALUE) {
      shown.addAll(List.of(direction, unitField, year.box()));
    }
    if (signs) {
      shown.add(percent);
    }
    return shown;
  }

  /** A unit that is left as it was decides nothing, also where the name tells of percentages. */
  private void takeUnit() {
    String typed = unit.getText().strip();
    if (!typed.equals(choice().values().unit())) {
      decide(choice().withUnit(typed));
    }
  }

  private void decide(ColumnChoice next) {
    if (!next.equals(choice())) {
      session.decide(session.current().given().withColumn(next));
    }
  }
}

package org.meridian.ui.query;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.query.QuerySubject;

/** Values of an attribute, one at least, in a menu that stays open; arrows and Enter work it. */
final class ValuesButton extends MenuButton {

  private final LiveMessages messages;
  private final Consumer<Set<String>> chose;
  private List<QuerySubject> offered = List.of();
  private Set<String> chosen = Set.of();

  /**
   * @param chose takes the ids of all values that are now chosen
   */
  ValuesButton(LiveMessages messages, Consumer<Set<String>> chose) {
    this.messages = messages;
    this.chose = chose;
    getStyleClass().add("query-values");
    accessibleTextProperty().bind(messages.bind("query.choose.values"));
    setOnShowing(event -> fill());
    // A menu without items does not open.
    getItems().setAll(new CustomMenuItem());
  }

  /** Shows what is chosen; the menu that is open stays. */
  void show(List<QuerySubject> values, Set<String> ids) {
    offered = values;
    chosen = ids;
    Map<String, String> names =
        values.stream()
            .collect(
                Collectors.toMap(
                    QuerySubject::id, value -> value.title().in(messages), (a, b) -> a));
    String text =
        ids.stream()
            .map(id -> names.getOrDefault(id, id))
            .sorted(collator())
            .collect(Collectors.joining(messages.get("query.values.and")));
    setText(text);
    setTooltip(new Tooltip(text));
  }

  private Collator collator() {
    return Collator.getInstance(messages.language().locale());
  }

  private void fill() {
    Comparator<QuerySubject> byName =
        Comparator.comparing((QuerySubject value) -> value.title().in(messages), collator());
    getItems().setAll(offered.stream().sorted(byName).map(this::item).toList());
  }

  private CustomMenuItem item(QuerySubject value) {
    CheckBox box = new CheckBox(value.title().in(messages));
    box.setId("query-value-" + value.id());
    box.getStyleClass().add("query-value");
    box.setSelected(chosen.contains(value.id()));
    box.setFocusTraversable(false);
    box.setMouseTransparent(true);
    CustomMenuItem item = new CustomMenuItem(box, false);
    item.setOnAction(event -> turn(box, value.id()));
    return item;
  }

  /** One value more or less; the last one stays. */
  private void turn(CheckBox box, String id) {
    Set<String> next = new HashSet<>(chosen);
    if (!next.remove(id)) {
      next.add(id);
    }
    if (next.isEmpty()) {
      return;
    }
    box.setSelected(next.contains(id));
    chose.accept(Set.copyOf(next));
  }
}

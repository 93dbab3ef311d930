package org.meridian.ui.data;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** How many values are what-ifs; lists them, and removes one or all. */
final class EditsMenu extends MenuButton {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final DataEdits edits;

  EditsMenu(Explorer explorer, LiveMessages messages, DataEdits edits) {
    this.explorer = explorer;
    this.messages = messages;
    this.edits = edits;
    setId("data-edits");
    setMinWidth(USE_PREF_SIZE);
    // An empty menu would never show.
    getItems().add(new MenuItem());
    setOnShowing(event -> fill());
    explorer.scenario().subscribe(scenario -> tell());
    messages.languageProperty().subscribe(language -> tell());
  }

  private List<ValueEdit> shown() {
    Scenario scenario = explorer.scenario().get();
    return scenario == null ? List.of() : scenario.edits();
  }

  private void tell() {
    int count = shown().size();
    setVisible(count > 0);
    setManaged(count > 0);
    setText(messages.get("data.edits", Numbers.whole(count)));
  }

  private void fill() {
    getItems().clear();
    int number = 0;
    for (ValueEdit edit : shown()) {
      MenuItem item = new MenuItem(words(edit));
      item.setId("data-edit-" + number++);
      item.setOnAction(event -> edits.remove(edit));
      getItems().add(item);
    }
    MenuItem all = new MenuItem(messages.get("data.edits.clear"));
    all.setId("data-edits-clear");
    all.setOnAction(event -> edits.clear());
    getItems().addAll(new SeparatorMenuItem(), all);
  }

  private String words(ValueEdit edit) {
    Dataset dataset = explorer.dataset().get();
    String city =
        dataset.cityPosition(edit.cityId()).stream()
            .mapToObj(place -> messages.get(dataset.city(place).name()))
            .findFirst()
            .orElse(edit.cityId());
    LocalText name =
        dataset
            .indicator(edit.indicatorId())
            .map(indicator -> indicator.name())
            .orElse(LocalText.same(edit.indicatorId()));
    return messages.get("data.edits.remove", city, messages.get(name), Numbers.exact(edit.value()));
  }
}

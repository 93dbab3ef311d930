package org.meridian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.meridian.model.Dataset;
import org.meridian.ui.ports.DatasetLibrary.Shipped;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;

/** Switches between the datasets that ship, and the user's own while it is open. */
final class DatasetChoice extends ComboBox<Shipped> {

  private final Explorer explorer;
  private final List<Shipped> shipped;
  private boolean showing;

  DatasetChoice(Explorer explorer, Messages messages, FileCommands files) {
    this.explorer = explorer;
    this.shipped = files.shipped();
    setId("dataset-choice");
    setMinWidth(96);
    setPrefWidth(232);
    accessibleTextProperty().bind(messages.bind("shell.dataset"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("shell.dataset"));
    setTooltip(tooltip);
    messages.languageProperty().subscribe(language -> reword(messages));
    explorer.dataset().subscribe(this::showOpen);
    setOnAction(
        event -> {
          if (!showing && getValue() != null && isShipped(getValue())) {
            files.openShipped(getValue().id());
          }
        });
  }

  /** A combo box writes its choice anew only if that changes. */
  private void reword(Messages messages) {
    showing = true;
    Shipped value = getValue();
    setConverter(titles(messages));
    setValue(null);
    setValue(value);
    showing = false;
  }

  private boolean isShipped(Shipped entry) {
    return shipped.contains(entry);
  }

  private void showOpen(Dataset open) {
    showing = true;
    List<Shipped> entries = new ArrayList<>(shipped);
    Shipped value = null;
    if (open != null) {
      value = new Shipped(open.id(), open.info().title());
      for (Shipped entry : shipped) {
        value = entry.id().equals(open.id()) ? entry : value;
      }
      if (!entries.contains(value)) {
        entries.add(value);
      }
    }
    getItems().setAll(entries);
    setValue(value);
    showing = false;
  }

  private static StringConverter<Shipped> titles(Messages messages) {
    return new StringConverter<>() {
      @Override
      public String toString(Shipped entry) {
        return entry == null ? "" : messages.get(entry.title());
      }

      @Override
      public Shipped fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }
}

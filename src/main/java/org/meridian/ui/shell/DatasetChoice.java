package org.meridian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.ui.choice.ChoiceItems;
import org.meridian.ui.files.DatasetCommands;
import org.meridian.ui.ports.DatasetLibrary.Listed;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;

/**
 * Switches between the datasets that ship, those in the user's folder, and others of the user's own
 * that were opened lately.
 */
final class DatasetChoice extends ComboBox<Listed> {

  private final Explorer explorer;
  private final DatasetCommands datasets;
  private List<Listed> own = List.of();
  private boolean showing;

  DatasetChoice(Explorer explorer, LiveMessages messages, DatasetCommands datasets) {
    this.explorer = explorer;
    this.datasets = datasets;
    setId("dataset-choice");
    setMinWidth(0);
    new ScaledLengths(explorer.textScale()).width(this, 232);
    accessibleTextProperty().bind(messages.bind("shell.dataset"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("shell.dataset"));
    setTooltip(tooltip);
    messages.languageProperty().subscribe(language -> reword(messages));
    explorer.history().subscribe(this::turned);
    setOnShowing(
        event -> {
          showOpen();
          list();
        });
    setOnHidden(event -> open());
    setOnAction(event -> open());
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    skinProperty().subscribe(this::hearEscape);
  }

  /** Opens the choice once it is made: in an open list, arrows pass by others on the way. */
  private void open() {
    if (!showing && !isShowing() && getValue() != null) {
      datasets.open(getValue().origin());
    }
  }

  /** Arrows open the list rather than each dataset on the way. */
  private void walk(KeyEvent event) {
    if (!isShowing() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      show();
      event.consume();
    }
  }

  /** Escape leaves the list with what is open. */
  private void hearEscape(Skin<?> skin) {
    if (skin instanceof ComboBoxListViewSkin<?> list) {
      list.getPopupContent()
          .addEventFilter(
              KeyEvent.KEY_PRESSED,
              event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                  showOpen();
                }
              });
    }
  }

  /** A combo box writes its choice anew only if that changes. */
  private void reword(LiveMessages messages) {
    showing = true;
    Listed value = getValue();
    setConverter(titles(messages));
    setValue(null);
    setValue(value);
    showing = false;
  }

  private void turned(ScenarioHistory now) {
    if (now == null || getValue() == null || !getValue().equals(open(now))) {
      showOpen();
      list();
    }
  }

  private void list() {
    datasets.own(
        found -> {
          if (!found.equals(own)) {
            own = found;
            showOpen();
          }
        });
  }

  private static Listed open(ScenarioHistory now) {
    return new Listed(now.document().origin(), now.dataset().info().title());
  }

  private void showOpen() {
    ScenarioHistory now = explorer.history().get();
    List<Listed> entries = new ArrayList<>(datasets.shipped());
    entries.addAll(own);
    Listed value = null;
    if (now != null) {
      Listed open = open(now);
      value =
          entries.stream()
              .filter(entry -> entry.origin().equals(open.origin()))
              .findFirst()
              .orElse(open);
      if (!entries.contains(value)) {
        entries.add(value);
      }
    }
    showing = true;
    ChoiceItems.fill(this, entries, value);
    showing = false;
  }

  private StringConverter<Listed> titles(LiveMessages messages) {
    return new StringConverter<>() {
      @Override
      public String toString(Listed entry) {
        return entry == null ? "" : new DatasetTitles(getItems(), messages).of(entry);
      }

      @Override
      public Listed fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }
}

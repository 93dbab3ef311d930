package org.meridian.ui.choice;

import java.util.List;
import javafx.scene.control.ComboBox;

/** Fills drop-down lists. */
public final class ChoiceItems {

  private ChoiceItems() {}

  /**
   * Offers choices and shows which is in force; null for none. A list that keeps its value while
   * its items move would go on showing what now stands at the old place.
   */
  public static <T> void fill(ComboBox<T> box, List<T> items, T value) {
    if (!box.getItems().equals(items)) {
      box.setValue(null);
      box.getItems().setAll(items);
    }
    box.setValue(value);
  }
}

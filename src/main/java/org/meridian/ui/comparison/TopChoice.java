package org.meridian.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;

/** Chooses how many first places of either side are listed; 0 for all cities. */
final class TopChoice extends ComboBox<Integer> {

  private static final List<Integer> USUAL = List.of(0, 10, 20, 50, 100);

  private final LiveMessages messages;
  private boolean filling;

  TopChoice(LiveMessages messages, SidesBench bench) {
    this.messages = messages;
    setId("compare-top");
    setConverter(new Words());
    accessibleTextProperty().bind(messages.bind("compare.top"));
    valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                bench.list(chosen);
              }
            });
    messages.languageProperty().subscribe(language -> show(getValue() == null ? 0 : getValue()));
  }

  /** Shows what is chosen, whatever the usual choices are. */
  void show(int top) {
    filling = true;
    List<Integer> offered = new ArrayList<>(USUAL);
    if (!offered.contains(top)) {
      offered.add(top);
    }
    setValue(null);
    getItems().setAll(offered);
    setValue(top);
    filling = false;
  }

  private final class Words extends StringConverter<Integer> {
    @Override
    public String toString(Integer top) {
      if (top == null) {
        return "";
      }
      return top == 0
          ? messages.get("compare.top.all")
          : messages.get("compare.top.first", Numbers.whole(top));
    }

    @Override
    public Integer fromString(String words) {
      throw new UnsupportedOperationException("a number is chosen, not typed");
    }
  }
}

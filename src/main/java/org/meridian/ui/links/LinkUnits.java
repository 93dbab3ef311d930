package org.meridian.ui.links;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.meridian.model.Indicator;
import org.meridian.ui.text.LiveMessages;

/** Headings of columns that hold values as they stand in the data. */
final class LinkUnits {

  private LinkUnits() {}

  /** The indicator's name with its unit, in the language of the moment. */
  static StringBinding header(LiveMessages messages, Optional<Indicator> indicator) {
    return Bindings.createStringBinding(
        () -> indicator.map(known -> header(messages, known)).orElse(""),
        messages.languageProperty());
  }

  private static String header(LiveMessages messages, Indicator indicator) {
    String name = messages.get(indicator.name());
    return indicator.unit().isBlank() ? name : name + " (" + messages.get(indicator.unit()) + ")";
  }
}

package org.meridian.view.words;

import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.view.content.TextInLanguage;

/** What attributes of cities and facts of countries are called. */
public final class AttributeNames {

  private AttributeNames() {}

  /** As the dataset calls it; else as the program does, or by its column. */
  public static TextInLanguage title(Dataset dataset, String column) {
    return words -> {
      Optional<LocalText> own = Optional.ofNullable(dataset.annotations().names().get(column));
      return own.map(words::get)
          .or(() -> words.find("query.attribute." + column))
          .or(() -> words.find("groups.by." + column))
          .orElse(column);
    };
  }
}

package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.LocalText;

/** Fields that several parts of a scenario file have alike. */
record FieldReader(JsonFile json) {

  /** A number within bounds; the fallback, with a problem, where it is not. */
  double within(String path, double fallback, double lowest, double highest) {
    double number = json.number(path, fallback);
    if (json.has(path) && (number < lowest || number > highest)) {
      String limit = highest == Double.MAX_VALUE ? "\u221e" : Double.toString(highest);
      json.report(path, ProblemCode.OUT_OF_RANGE, Double.toString(lowest), limit);
      return fallback;
    }
    return number;
  }

  /** A whole number within bounds; the fallback, with a problem, where it is not. */
  int whole(String path, int fallback, int lowest, int highest) {
    int number = json.whole(path, fallback);
    if (json.has(path) && (number < lowest || number > highest)) {
      json.report(
          path, ProblemCode.OUT_OF_RANGE, Integer.toString(lowest), Integer.toString(highest));
      return fallback;
    }
    return number;
  }

  /** A list of texts as a set. */
  Set<String> texts(String path) {
    return new HashSet<>(list(path));
  }

  /** A list of texts. */
  List<String> list(String path) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < json.size(path); i++) {
      if (!json.has(path + "/" + i)) {
        json.report(path + "/" + i, ProblemCode.FIELD_NULL);
      }
      texts.add(json.text(path + "/" + i, ""));
    }
    return texts;
  }

  /** A text in both languages; blank where it is absent. */
  LocalText both(String path) {
    return new LocalText(json.text(path + "/en", ""), json.text(path + "/zh", ""));
  }
}

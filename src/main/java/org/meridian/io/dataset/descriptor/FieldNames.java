package org.meridian.io.dataset.descriptor;

import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.NearName;

/** Notes the fields of an object that no reader knows: they are without effect. */
public final class FieldNames {

  private static final Set<String> LANGUAGES = Set.of("en", "zh");

  private FieldNames() {}

  /** Every field that is none of these. */
  public static void only(JsonFile json, String path, Set<String> known) {
    for (String name : json.keys(path)) {
      if (!known.contains(name)) {
        note(json, path, name, NearName.of(name, known));
      }
    }
  }

  /** The languages of a text. */
  public static void onlyLanguages(JsonFile json, String path) {
    only(json, path, LANGUAGES);
  }

  /** Where a format allows any field: those that seem to be one of these, misspelt. */
  static void misspelt(JsonFile json, String path, Set<String> read) {
    for (String name : json.keys(path)) {
      String near = NearName.of(name, read);
      if (!read.contains(name) && !near.isEmpty()) {
        note(json, path, name, near);
      }
    }
  }

  private static void note(JsonFile json, String path, String name, String near) {
    json.report(JsonFile.below(path, name), ProblemCode.FIELD_UNREAD, near);
  }
}

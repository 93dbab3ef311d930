package org.meridian.io.json;

import org.meridian.model.reading.ProblemCode;

/**
 * A format of files, and the versions of it that this program reads: 1 to the newest. A file of a
 * later version is refused, never half understood.
 *
 * @param format its name, in the field {@code format} of a file
 * @param newest version that this program reads and writes, at least 1; in the field {@code
 *     version}
 */
public record FormatVersion(String format, int newest) {

  /** Whether a file is of the format and of a version that is read; says why where it is not. */
  public boolean isKnown(JsonFile json) {
    if (!format.equals(json.root().path("format").textValue())) {
      json.report("/format", ProblemCode.OTHER_FORMAT, format);
      return false;
    }
    if (!json.has("/version")) {
      json.report("/version", ProblemCode.FIELD_MISSING);
      return false;
    }
    int version = json.whole("/version", 0);
    if (version > newest) {
      json.report("/version", ProblemCode.NEWER_VERSION, Integer.toString(newest));
    } else if (version < 1) {
      json.report("/version", ProblemCode.OUT_OF_RANGE, "1", Integer.toString(newest));
    }
    return version >= 1 && version <= newest;
  }
}

package org.meridian.io.graph.markup;

import java.io.IOException;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.model.reading.ProblemCode;

/** Attributes that an element cannot do without. */
final class Needed {

  private Needed() {}

  /** The attribute of the element that begins here; refuses one without it, or with it empty. */
  static String attribute(MarkupReader reader, String name) throws IOException {
    String value = reader.value(name).strip();
    if (value.isEmpty()) {
      throw new RefusedContentException(reader.problem(name, ProblemCode.FIELD_MISSING));
    }
    return value;
  }
}

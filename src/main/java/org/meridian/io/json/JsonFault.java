package org.meridian.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/**
 * Why a text is not JSON, in our words instead of the parser's.
 *
 * @param code what is wrong
 * @param line where, from 1; 0 where the parser does not say
 * @param column where in the line, from 1
 * @param field the name of a field that stands twice; empty for other faults
 */
record JsonFault(ProblemCode code, int line, int column, String field) {

  private static final int SHOWN = 40;
  private static final String TWICE = "Duplicate field '";

  /**
   * Understands what the parser throws.
   *
   * @param behind whether a whole value was read before
   */
  static JsonFault of(JsonProcessingException broken, boolean behind) {
    JsonLocation place = broken.getLocation();
    String message = String.valueOf(broken.getOriginalMessage());
    boolean twice = message.startsWith(TWICE);
    ProblemCode code = twice ? ProblemCode.JSON_FIELD_TWICE : code(broken, behind);
    return new JsonFault(
        code,
        place == null ? 0 : place.getLineNr(),
        place == null ? 0 : place.getColumnNr(),
        twice ? message.substring(TWICE.length(), message.length() - 1) : "");
  }

  private static ProblemCode code(JsonProcessingException broken, boolean behind) {
    return switch (broken) {
      case StreamConstraintsException limit -> ProblemCode.JSON_TOO_DEEP;
      case JsonEOFException end -> ProblemCode.JSON_ENDS_EARLY;
      default -> behind ? ProblemCode.JSON_GOES_ON : ProblemCode.BAD_JSON;
    };
  }

  /** The problem, with what stands at the place. */
  Problem problem(String file, String text) {
    boolean shown = code == ProblemCode.BAD_JSON || code == ProblemCode.JSON_GOES_ON;
    return new Problem(file, line, "", shown ? snippet(text) : field, code, List.of());
  }

  /** What stands in the line from just before the place on. */
  private String snippet(String text) {
    String found = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    int from = Math.clamp(column - SHOWN / 2L, 0, found.length());
    return found.substring(from, Math.min(found.length(), from + SHOWN)).strip();
  }
}

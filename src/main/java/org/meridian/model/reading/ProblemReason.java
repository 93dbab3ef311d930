package org.meridian.model.reading;

/**
 * Why something is wrong: a constant of one of the lists of reasons, whose names are all different.
 * What is said about it stands in the message bundle {@code problems} under its name.
 */
public sealed interface ProblemReason
    permits ProblemCode, FormatCode, DefinitionCode, StoryCode, FigureCode {

  /** The name of the constant. */
  String name();

  /** How bad it is. */
  Severity severity();

  /** The reason of a name. */
  static ProblemReason named(String name) {
    for (FormatCode code : FormatCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    for (DefinitionCode code : DefinitionCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    for (StoryCode code : StoryCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    for (FigureCode code : FigureCode.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    return ProblemCode.valueOf(name);
  }
}

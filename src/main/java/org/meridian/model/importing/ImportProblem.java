package org.meridian.model.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.importing.form.CellPlace;
import org.meridian.model.reading.Problem;

/**
 * One thing that an import found, and where. It holds no words.
 *
 * @param level how much it matters
 * @param kind what it is
 * @param variant which sentence says it, where a kind has several; empty for the plain one
 * @param place where in a file something was found
 * @param arguments what the words need beside the place and the text
 * @param cause the problem of the file that it stands for
 */
public record ImportProblem(
    ImportLevel level,
    ImportKind kind,
    String variant,
    CellPlace place,
    List<String> arguments,
    Optional<Problem> cause) {

  /** The variant that says how many more there are of a kind; its argument is the number. */
  public static final String MORE = "more";

  /** Copies the arguments. */
  public ImportProblem {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(variant, "variant");

    Objects.requireNonNull(cause, "cause");
    arguments = List.copyOf(arguments);
  }

  /** A finding about the file as a whole. */
  public static ImportProblem of(ImportLevel level, ImportKind kind, String... arguments) {
    return new ImportProblem(
        level, kind, "", new CellPlace(0, 0, "", ""), List.of(arguments), Optional.empty());
  }

  /** Information about the file as a whole. */
  public static ImportProblem info(ImportKind kind, String... arguments) {
    return of(ImportLevel.INFO, kind, arguments);
  }

  /** A warning about the file as a whole. */
  public static ImportProblem warning(ImportKind kind, String... arguments) {
    return of(ImportLevel.WARNING, kind, arguments);
  }

  /** An error of the file as a whole. */
  public static ImportProblem error(ImportKind kind, String... arguments) {
    return of(ImportLevel.ERROR, kind, arguments);
  }

  /** An error that another reader found. */
  public static ImportProblem ofCause(ImportKind kind, Problem cause) {
    return new ImportProblem(
        cause.isError() ? ImportLevel.ERROR : ImportLevel.WARNING,
        kind,
        "",
        new CellPlace(0, cause.line(), cause.column(), cause.value()),
        List.of(),
        Optional.of(cause));
  }

  /** The same in a sentence of its own. */
  public ImportProblem say(String other) {
    return new ImportProblem(level, kind, other, place, arguments, cause);
  }

  /** The same at a record and a line. */
  public ImportProblem at(int atRecord, int atLine) {
    return new ImportProblem(
        level,
        kind,
        variant,
        new CellPlace(atRecord, atLine, place.column(), place.raw()),
        arguments,
        cause);
  }

  /** The same in a column. */
  public ImportProblem in(String inColumn) {
    return new ImportProblem(
        level,
        kind,
        variant,
        new CellPlace(place.record(), place.line(), inColumn, place.raw()),
        arguments,
        cause);
  }

  /** The same about a text of the file. */
  public ImportProblem raw(String text) {
    return new ImportProblem(
        level,
        kind,
        variant,
        new CellPlace(place.record(), place.line(), place.column(), text),
        arguments,
        cause);
  }

  /** Whether something was not read because of it. */
  public boolean isError() {
    return level == ImportLevel.ERROR;
  }
}

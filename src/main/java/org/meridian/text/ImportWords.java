package org.meridian.text;

import java.util.List;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.wording.Language;

/** Says what an import found, in a language. */
public final class ImportWords {

  private final FixedMessages words;
  private final ProblemWords causes;

  /** Words in a language. */
  public ImportWords(Language language) {
    words = new FixedMessages(language, List.of("importing"));
    causes = new ProblemWords(language);
  }

  /** What was found, why it matters and what was done about it, without the place. */
  public String message(ImportProblem problem) {
    if (problem.cause().isPresent()) {
      return causes.sentences(problem.cause().get());
    }
    Object[] arguments = problem.arguments().toArray();
    if (problem.variant().equals(ImportProblem.MORE)) {
      return words.get("importing.more", arguments);
    }
    String plain = key(problem.kind());
    return words.get(
        problem.variant().isEmpty() ? plain : plain + "." + problem.variant(), arguments);
  }

  /** What was found in one line: where, what stands there, what is to be known about it. */
  public String line(ImportProblem problem) {
    StringBuilder place = new StringBuilder();
    if (problem.place().line() > 0) {
      place.append(say("importing.report.line", Integer.toString(problem.place().line())));
    }
    if (!problem.place().column().isEmpty()) {
      place.append(say("importing.report.column", problem.place().column()));
    }
    if (!problem.place().raw().isBlank()) {
      place.append(say("importing.report.raw", problem.place().raw().strip()));
    }
    String message = message(problem);
    return place.isEmpty()
        ? message
        : say("importing.report.placed", place.toString().strip(), message);
  }

  /** The heading of findings of a level. */
  public String level(ImportLevel level, int count) {
    return say("importing.report." + level.word(), Integer.toString(count));
  }

  /** A layout by its name. */
  public String layout(TableLayout layout) {
    return words.get("importing.layout." + layout.word());
  }

  /** A delimiter by its name. */
  public String delimiter(String mark) {
    return switch (mark) {
      case "" -> words.get("importing.delimiter.none");
      case "\t" -> words.get("importing.delimiter.tab");
      default -> mark;
    };
  }

  /** Any words of imports, filled in. */
  public String say(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  private static String key(ImportKind kind) {
    return "importing." + kind.word();
  }
}

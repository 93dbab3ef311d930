package org.meridian.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.text.forms.FilledText;

/** Says a problem in a language: where it is, what stands there, why that is wrong, what to do. */
public final class ProblemWords {

  private static final String BUNDLE = "org.meridian.messages.problems";

  private final ResourceBundle words;
  private final Locale locale;

  /** Words in a language. */
  public ProblemWords(Language language) {
    locale = language.locale();
    words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The place: file, line and column as far as they are known. */
  public String place(Problem problem) {
    StringBuilder place = new StringBuilder(problem.file());
    if (problem.line() > 0) {
      place.append(form("place.line", Integer.toString(problem.line())));
    }
    if (!problem.column().isEmpty()) {
      boolean isPath = problem.column().startsWith("/");
      place.append(form(isPath ? "place.path" : "place.column", problem.column()));
    }
    return place.toString();
  }

  /** Why it is wrong. */
  public String why(Problem problem) {
    // A count is a number, which gets its separators of thousands.
    return problem.code() == ProblemCode.MORE_ALIKE
        ? form("MORE_ALIKE.why", problem.moreAlike())
        : form(problem.code().name() + ".why", problem.arguments().toArray());
  }

  /** What to do about it. Where the first argument is a near name, that is suggested. */
  public String remedy(Problem problem) {
    String near = problem.code().name() + ".near";
    List<String> arguments = problem.arguments();
    if (words.containsKey(near) && !arguments.isEmpty() && !arguments.getFirst().isEmpty()) {
      return form(near, arguments.toArray());
    }
    return form(problem.code().name() + ".remedy", problem.arguments().toArray());
  }

  /** Why it is wrong and what to do about it, without the place. */
  public String sentences(Problem problem) {
    return form("sentences", why(problem), remedy(problem));
  }

  /** The same in both languages. */
  public static LocalText both(Problem problem) {
    return new LocalText(
        new ProblemWords(Language.ENGLISH).sentences(problem),
        new ProblemWords(Language.CHINESE).sentences(problem));
  }

  /** All of it in one line, for a console or a log. */
  public String line(Problem problem) {
    String value = problem.value().isEmpty() ? "" : form("value", problem.value());
    return form(
        "line." + problem.severity().name(), place(problem), value, why(problem), remedy(problem));
  }

  private String form(String key, Object... arguments) {
    return FilledText.of(words.getString(key), locale, arguments);
  }
}

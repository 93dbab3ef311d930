package org.meridian.app.desktop;

import java.util.List;
import org.meridian.model.Language;
import org.meridian.model.LocalText;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Severity;
import org.meridian.text.ProblemWords;
import org.meridian.ui.ports.Opened;
import org.meridian.ui.ports.Trouble;

/** Puts problems of files into words in both languages. */
final class Troubles {

  private final ProblemWords english = new ProblemWords(Language.ENGLISH);
  private final ProblemWords chinese = new ProblemWords(Language.CHINESE);

  <T> Opened<T> opened(Loaded<T> loaded) {
    return new Opened<>(loaded.value(), of(loaded.problems()));
  }

  List<Trouble> of(List<Problem> problems) {
    return problems.stream().map(this::trouble).toList();
  }

  private Trouble trouble(Problem problem) {
    return new Trouble(
        problem.file(),
        problem.line(),
        problem.column(),
        problem.value(),
        words(problem),
        problem.severity() == Severity.ERROR);
  }

  /** Why it is wrong and what to do about it. */
  LocalText words(Problem problem) {
    return new LocalText(
        english.why(problem) + " " + english.remedy(problem),
        chinese.why(problem) + chinese.remedy(problem));
  }
}

package org.meridian.app.cli.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportChoices;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.TableLayout;
import org.meridian.text.ImportWords;

/** Reports of imports as text: how each file is read, then its problems, the worst first. */
final class ReportText {

  private final ImportWords words;

  ReportText(ImportWords words) {
    this.words = words;
  }

  String of(List<ImportReport> reports) {
    return reports.stream().map(this::of).collect(Collectors.joining("\n\n"));
  }

  private String of(ImportReport report) {
    StringBuilder text = new StringBuilder(title(report));
    if (!report.isRefused()) {
      text.append('\n').append(form(report));
    }
    for (ImportLevel level : List.of(ImportLevel.ERROR, ImportLevel.WARNING, ImportLevel.INFO)) {
      List<ImportProblem> problems =
          report.problems().stream().filter(problem -> problem.level() == level).toList();
      if (!problems.isEmpty()) {
        text.append('\n').append(words.level(level, problems.size()));
        problems.forEach(problem -> text.append("\n  ").append(words.line(problem)));
      }
    }
    return text.toString();
  }

  /** The file, and which of its tables where it has several. */
  private static String title(ImportReport report) {
    ImportChoices choices = report.choices();
    return choices.file().sheets().size() > 1 && choices.file().sheet().isPresent()
        ? report.file() + " [" + choices.file().sheet().get() + "]"
        : report.file();
  }

  private String form(ImportReport report) {
    ImportChoices choices = report.choices();
    return words.say(
        "importing.report.form",
        choices.text().name(),
        words.delimiter(choices.marks().delimiter()),
        choices.marks().decimal(),
        choices.text().lineEnding().isEmpty()
            ? words.layout(TableLayout.NONE)
            : choices.text().lineEnding(),
        Integer.toString(choices.header().preambleLines()),
        Integer.toString(choices.header().rows()),
        Integer.toString(report.dataRows()),
        Integer.toString(choices.columns().size()),
        words.layout(choices.layout()),
        places(choices),
        Integer.toString(report.match().matched()),
        Integer.toString(report.match().unmatched() + report.match().suggested()),
        Integer.toString(report.match().ambiguous()));
  }

  /** The columns that name places: one, or both ends of links. */
  private String places(ImportChoices choices) {
    String names =
        Stream.of(ColumnRole.CITY, ColumnRole.ORIGIN, ColumnRole.DESTINATION)
            .map(choices::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? words.layout(TableLayout.NONE) : names;
  }
}

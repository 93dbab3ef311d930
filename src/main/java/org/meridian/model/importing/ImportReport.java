package org.meridian.model.importing;

import java.util.List;

/**
 * What an import of a file would do.
 *
 * @param file its name as its owner knows it
 * @param choices how it is read
 * @param dataRows records of data
 * @param match how many of them found their city
 * @param problems everything found
 */
public record ImportReport(
    String file,
    ImportChoices choices,
    int dataRows,
    MatchCount match,
    List<ImportProblem> problems) {

  /** Copies the problems. */
  public ImportReport {
    problems = List.copyOf(problems);
  }

  /** Whether nothing of the file can be read. */
  public boolean isRefused() {
    return choices.layout() == TableLayout.NONE;
  }
}

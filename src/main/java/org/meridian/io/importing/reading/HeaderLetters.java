package org.meridian.io.importing.reading;

import org.meridian.io.importing.encoding.DecodedText;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** A name of a column may run over lines, or hold a byte of another encoding, as cells may. */
final class HeaderLetters {

  private HeaderLetters() {}

  /**
   * Says it.
   *
   * @param name as it stands in the file
   * @param column what the column is called
   * @param line where it stands
   */
  static void check(String name, String column, int line, ImportFindings findings) {
    if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
      findings.add(of(ImportProblem.warning(ImportKind.EMBEDDED_NEWLINE), name, column, line));
    }
    if (name.indexOf(DecodedText.BROKEN) >= 0) {
      findings.add(of(ImportProblem.error(ImportKind.INVALID_BYTE), name, column, line));
    }
  }

  private static ImportProblem of(ImportProblem problem, String name, String column, int line) {
    return problem.at(0, line).in(column).raw(name);
  }
}

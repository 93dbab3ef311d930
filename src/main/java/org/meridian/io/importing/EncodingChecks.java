package org.meridian.io.importing;

import java.nio.charset.Charset;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** Finds the first letter of four bytes in GB18030, which the older GBK misreads. */
final class EncodingChecks {

  private final String encoding;
  private final CellTable cells;
  private final ImportFindings findings;

  EncodingChecks(String encoding, CellTable cells, ImportFindings findings) {
    this.encoding = encoding;
    this.cells = cells;
    this.findings = findings;
  }

  void check() {
    if (!encoding.equalsIgnoreCase("GB18030")) {
      return;
    }
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.width(row); column++) {
        String cell = cells.cell(row, column);
        int letter = fourBytes(cell);
        if (letter >= 0) {
          findings.add(
              ImportProblem.warning(ImportKind.ENCODING, Character.toString(letter))
                  .at(Math.max(0, row), cells.line(row))
                  .in(BlankText.strip(cells.cell(0, column)))
                  .raw(cell));
          return;
        }
      }
    }
  }

  private static int fourBytes(String cell) {
    return cell.codePoints()
        .filter(letter -> letter > 0x7F)
        .filter(
            letter -> Character.toString(letter).getBytes(Charset.forName("GB18030")).length == 4)
        .findFirst()
        .orElse(-1);
  }
}

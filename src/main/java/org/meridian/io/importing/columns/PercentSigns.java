package org.meridian.io.importing.columns;

import java.math.BigDecimal;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/**
 * What percent signs in a column mean: in one of percentages 12.5% is 12.5, in any other it is the
 * share 0.125. Either is said once.
 */
final class PercentSigns {

  private final ColumnChoice choice;
  private int count;

  PercentSigns(ColumnChoice choice) {
    this.choice = choice;
  }

  /** The number that a cell stands for. */
  double value(NumberReading reading) {
    if (!reading.has(NumberMark.PERCENT)) {
      return reading.value();
    }
    count++;
    return choice.values().percent()
        ? reading.value()
        : new BigDecimal(Double.toString(reading.value())).movePointLeft(2).doubleValue();
  }

  void say(ImportFindings findings) {
    if (count > 0) {
      findings.add(
          ImportProblem.info(ImportKind.PERCENT, Integer.toString(count))
              .say(choice.values().percent() ? "" : "share")
              .in(choice.name()));
    }
  }
}

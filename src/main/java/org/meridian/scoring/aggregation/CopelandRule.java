package org.meridian.scoring.aggregation;

import java.util.List;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Copeland score: over all other rows b, {@code sum of sign(o_ab - 0.5)}.
 *
 * <p>Symbols: o_ab, the outranking of a over b, is the weight of the children in which a is better
 * plus half the weight of those in which both are equal, divided by the weight of all children that
 * can be compared. Unit: rows beaten less rows lost to; range -(n-1) to n-1. A comparison with a
 * missing value counts for neither side, so that what a wins against b, b loses (COINr counts it
 * for the row that comes later). Values, and o_ab and 0.5, are equal when they differ by at most
 * 1e-9, because 0.5 made from thirds and sevenths is seldom exactly 0.5. A row with too few
 * available children is missing and is nobody's opponent. For more than 20,000 rows the node is
 * missing for all, with an error, because every row meets every other.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 6.4; Copeland (1951); Saari and Merlin (1996).
 */
public record CopelandRule() implements Aggregation {

  private static final double EQUAL = 1e-9;

  /** Every row meets every other, which takes too long for more rows than these. */
  private static final int MOST_ROWS = 20_000;

  @Override
  public String label() {
    return "copeland";
  }

  @Override
  public void aggregate(ChildScores siblings) {
    if (siblings.rows() > MOST_ROWS) {
      siblings.refuse(ScoringWarning.WarningKind.TOO_MANY_ROWS);
      return;
    }
    double[] out = siblings.out();
    for (int row = 0; row < siblings.rows(); row++) {
      out[row] = siblings.isEnough(siblings.available(row)) ? 0 : Double.NaN;
    }
    for (int row = 0; row < siblings.rows(); row++) {
      if (!Double.isNaN(out[row])) {
        meetLaterRows(siblings, row);
      }
    }
  }

  private static void meetLaterRows(ChildScores siblings, int row) {
    double[] out = siblings.out();
    for (int other = row + 1; other < siblings.rows(); other++) {
      if (!Double.isNaN(out[other])) {
        int outcome = outcome(siblings, row, other);
        out[row] += outcome;
        out[other] -= outcome;
      }
    }
  }

  @Override
  public AggregationTrace join(ChildScores siblings, int row) {
    int won = 0;
    int lost = 0;
    int even = 0;
    for (int other = 0; other < siblings.rows(); other++) {
      if (other != row && siblings.isEnough(siblings.available(other))) {
        int outcome = outcome(siblings, row, other);
        won += outcome > 0 ? 1 : 0;
        lost += outcome < 0 ? 1 : 0;
        even += outcome == 0 ? 1 : 0;
      }
    }
    return new AggregationTrace(
        "won - lost",
        siblings.parts(row, score -> score),
        List.of(
            new FormulaTerm("won", won),
            new FormulaTerm("lost", lost),
            new FormulaTerm("even", even)),
        won - lost);
  }

  /** 1 if the first row outranks the second, -1 if the second does, 0 if neither. */
  private static int outcome(ChildScores siblings, int first, int second) {
    double balance = 0;
    double compared = 0;
    for (int child = 0; child < siblings.count(); child++) {
      double[] column = siblings.column(child);
      double difference = column[first] - column[second];
      if (!Double.isNaN(difference)) {
        compared += siblings.share(child);
        if (Math.abs(difference) > EQUAL) {
          balance += Math.copySign(siblings.share(child), difference);
        }
      }
    }
    // o - 0.5 = balance / compared / 2
    if (Math.abs(balance) <= 2 * EQUAL * compared) {
      return 0;
    }
    return balance > 0 ? 1 : -1;
  }
}

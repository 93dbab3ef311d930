package org.meridian.io.table.comparison;

import java.util.Locale;
import java.util.Optional;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.CsvText;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.scenario.comparison.cause.ChangeThing;
import org.meridian.scenario.comparison.cause.ExactFraction;

/**
 * A comparison as CSV: {@code city_id,city_en,rank_a,rank_b,change,score_a,score_b,difference}, by
 * rank in A, then what is new by rank in B. Change is places gained, difference is B less A; cells
 * of a side that does not rank a city are empty. With shares {@code
 * why_data,why_weights,why_methods,why_membership} follow in points, and {@code rank_why_...} in
 * places gained.
 */
public final class ComparisonWriter {

  private static final String[] HEADER = {
    "city_id", "city_en", "rank_a", "rank_b", "change", "score_a", "score_b", "difference"
  };

  private final SideComparison comparison;
  private final Optional<ChangeShares> shares;

  /**
   * A writer.
   *
   * @param shares of the four things, in their order; empty for the table without them
   */
  public ComparisonWriter(SideComparison comparison, Optional<ChangeShares> shares) {
    this.comparison = comparison;
    this.shares = shares;
  }

  /** The table in a style. */
  public byte[] toBytes(CsvStyle style) {
    CsvText csv = new CsvText(style);
    for (String column : HEADER) {
      csv.cell(column);
    }
    shares.ifPresent(found -> headers(csv));
    csv.end();
    for (int row = 0; row < comparison.rows().size(); row++) {
      row(csv, comparison.rows().get(row));
      int at = row;
      shares.ifPresent(found -> shares(csv, found, at));
      csv.end();
    }
    return csv.toBytes();
  }

  private static void headers(CsvText csv) {
    for (String prefix : new String[] {"why_", "rank_why_"}) {
      for (ChangeThing thing : ChangeThing.values()) {
        csv.cell(prefix + thing.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void row(CsvText csv, ComparedRow row) {
    csv.cell(row.city().id()).cell(row.city().name().en());
    csv.rank(row.rankA()).rank(row.rankB());
    csv.cell(row.change().isPresent() ? Integer.toString(row.change().getAsInt()) : "");
    csv.cell(row.scoreA()).cell(row.scoreB()).cell(row.difference());
  }

  private static void shares(CsvText csv, ChangeShares shares, int row) {
    for (int part = 0; part < shares.parts().size(); part++) {
      csv.cell(shares.score(part, row) + 0.0);
    }
    for (int part = 0; part < shares.parts().size(); part++) {
      csv.cell(shares.places(part, row).map(ExactFraction::value).orElse(Double.NaN) + 0.0);
    }
  }
}

package org.meridian.io.table.comparison;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedMove;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoreGrowth;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.scenario.comparison.cause.ExactFraction;

/**
 * A comparison as CSV: {@code city_id,city_en,rank_a,rank_b,change,score_a,score_b,difference}, by
 * rank in A, then what is new by rank in B. Change is places gained, difference is B less A; cells
 * of a side that does not rank a city are empty. With shares {@code
 * why_data,why_weights,why_methods,why_membership} follow in points, and {@code rank_why_...} in
 * places gained. With parts {@code why_data_NODE} follow for the data of each part of the index,
 * and {@code rank_why_data_NODE}. With places {@code place_a,place_b} among the cities that both
 * sides rank, {@code published_arrow,published_places,published_since} as the publisher of B
 * printed them. Last, with growth, {@code growth_percent,growth_percent_a_year}.
 */
public final class ComparisonWriter {

  private static final List<String> HEADER =
      List.of(
          "city_id", "city_en", "rank_a", "rank_b", "change", "score_a", "score_b", "difference");

  private static final String[] PLACES = {
    "place_a", "place_b", "published_arrow", "published_places", "published_since"
  };

  private final SideComparison comparison;
  private final Optional<ChangeShares> shares;
  private final Optional<ChangeShares> parts;
  private final boolean places;
  private Optional<ScoreGrowth> growth = Optional.empty();

  /**
   * A writer.
   *
   * @param shares of the four things, in their order; empty for the table without them
   */
  public ComparisonWriter(SideComparison comparison, Optional<ChangeShares> shares) {
    this(comparison, shares, Optional.empty(), false);
  }

  private ComparisonWriter(
      SideComparison comparison,
      Optional<ChangeShares> shares,
      Optional<ChangeShares> parts,
      boolean places) {
    this.comparison = comparison;
    this.shares = shares;
    this.parts = parts;
    this.places = places;
  }

  /** With growth of scores in percent and a year; of no effect where none is told. */
  public ComparisonWriter withGrowth() {
    growth = ScoreGrowth.of(comparison);
    return this;
  }

  /** With relative places and published arrows. */
  public ComparisonWriter withPlaces() {
    return new ComparisonWriter(comparison, shares, parts, true);
  }

  /**
   * With the shares of the data by parts of the index.
   *
   * @param others empty where they are not told apart
   */
  public ComparisonWriter withParts(Optional<ChangeShares> others) {
    return new ComparisonWriter(comparison, shares, others, places);
  }

  /** The table in a style. */
  public byte[] toBytes(TableStyle style) {
    return toBytes(style, comparison.rows());
  }

  /**
   * The table in a style.
   *
   * @param listed the rows that are written, in their order; all else is told from all rows
   */
  public byte[] toBytes(TableStyle style, List<ComparedRow> listed) {
    TableCells csv = style.cells();
    HEADER.forEach(csv::cell);
    shares.ifPresent(found -> headers(csv, found));
    parts.ifPresent(found -> headers(csv, found));
    for (String column : places ? PLACES : new String[0]) {
      csv.cell(column);
    }
    growth.ifPresent(found -> csv.cell("growth_percent").cell("growth_percent_a_year"));
    csv.end();
    rows(csv, listed);
    return csv.toBytes();
  }

  private void rows(TableCells csv, List<ComparedRow> listed) {
    Map<ComparedRow, Integer> positions = new IdentityHashMap<>();
    for (int row = 0; row < comparison.rows().size(); row++) {
      positions.put(comparison.rows().get(row), row);
    }
    int[] placesA = places ? comparison.relativePlacesA() : new int[0];
    int[] placesB = places ? comparison.relativePlacesB() : new int[0];
    for (ComparedRow row : listed) {
      int at = positions.get(row);
      row(csv, row);
      shares.ifPresent(found -> shares(csv, found, at));
      parts.ifPresent(found -> shares(csv, found, at));
      if (places) {
        csv.rank(placesA[at]).rank(placesB[at]);
        published(csv, row.move());
      }
      growth.ifPresent(found -> csv.cell(found.percent(row)).cell(found.yearly(row)));
      csv.end();
    }
  }

  private static void published(TableCells csv, Optional<PublishedMove> move) {
    csv.cell(move.map(arrow -> arrow.arrow().word()).orElse(""));
    csv.rank(move.map(PublishedMove::places).orElse(0));
    csv.cell(move.flatMap(PublishedMove::since).map(Period::toString).orElse(""));
  }

  private static void headers(TableCells csv, ChangeShares shares) {
    for (String prefix : new String[] {"why_", "rank_why_"}) {
      for (ChangePart part : shares.parts()) {
        String node = part.node().isEmpty() ? "" : "_" + part.node();
        csv.cell(prefix + part.thing().name().toLowerCase(Locale.ROOT) + node);
      }
    }
  }

  private static void row(TableCells csv, ComparedRow row) {
    csv.cell(row.city().id()).cell(row.city().name().en());
    csv.rank(row.rankA()).rank(row.rankB());
    row.change().ifPresentOrElse(gained -> csv.cell(gained), () -> csv.cell(""));
    csv.cell(row.scoreA()).cell(row.scoreB()).cell(row.difference());
  }

  private static void shares(TableCells csv, ChangeShares shares, int row) {
    for (int part = 0; part < shares.parts().size(); part++) {
      csv.cell(shares.score(part, row) + 0.0);
    }
    for (int part = 0; part < shares.parts().size(); part++) {
      csv.cell(shares.places(part, row).map(ExactFraction::value).orElse(Double.NaN) + 0.0);
    }
  }
}

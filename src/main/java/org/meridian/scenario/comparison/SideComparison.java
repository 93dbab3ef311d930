package org.meridian.scenario.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.QueryMembers;
import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.scoring.agreement.RelativePlaces;

/**
 * Side B against side A: all cities that either ranks. Immutable; O(cities log cities).
 *
 * @param a what is compared with
 * @param b what is compared
 * @param join which city is which
 * @param rows by rank in A, then those that only B ranks by rank in B; ties by id
 */
public record SideComparison(
    ComparedSide a, ComparedSide b, CityJoin join, List<ComparedRow> rows) {

  /** Copies the list. */
  public SideComparison {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(join, "join");
    rows = List.copyOf(rows);
  }

  /**
   * Compares two sides.
   *
   * @param names the folded names that a city goes by, for cities whose ids differ
   */
  public static SideComparison of(
      ComparedSide a, ComparedSide b, Function<City, List<String>> names) {
    return of(a, b, join(a, b, names));
  }

  /** Which city of A is which of B. */
  public static CityJoin join(ComparedSide a, ComparedSide b, Function<City, List<String>> names) {
    return CityJoin.of(a.cities(), b.cities(), names);
  }

  /** Compares two sides whose cities were joined before, as while a weight is dragged. */
  public static SideComparison of(ComparedSide a, ComparedSide b, CityJoin join) {
    List<ComparedRow> rows =
        join.pairs().stream()
            .map(pair -> row(a, b, pair))
            .filter(row -> row.rankA() > 0 || row.rankB() > 0)
            .sorted(Comparator.comparingInt(SideComparison::place))
            .toList();
    return new SideComparison(a, b, join, rows);
  }

  /** Ranked cities of A come first; pairs stand by id already, and sorting keeps that. */
  private static int place(ComparedRow row) {
    return row.rankA() > 0 ? row.rankA() - Integer.MAX_VALUE : row.rankB();
  }

  private static ComparedRow row(ComparedSide a, ComparedSide b, CityJoin.CityPair pair) {
    boolean inA = pair.a() != CityJoin.NONE;
    boolean inB = pair.b() != CityJoin.NONE;
    return new ComparedRow(
        inB ? b.cities().get(pair.b()) : a.cities().get(pair.a()),
        pair,
        inA ? a.rank(pair.a()) : 0,
        inB ? b.rank(pair.b()) : 0,
        inA ? a.score(pair.a()) : Double.NaN,
        inB ? b.score(pair.b()) : Double.NaN,
        inB ? b.move(pair.b()) : Optional.empty());
  }

  /** How many cities of the two datasets neither side ranks; they have no row. */
  public int unranked() {
    return join.pairs().size() - rows.size();
  }

  /** The rows of one kind, in order. */
  public List<ComparedRow> rows(ComparedRow.Presence presence) {
    return rows.stream().filter(row -> row.presence() == presence).toList();
  }

  /**
   * How far the two agree; equal ranks stand in the order of ids.
   *
   * @param n how many places the top has, 1 or more
   */
  public RankAgreement agreement(int n) {
    List<ComparedRow> byId =
        rows.stream().sorted(Comparator.comparing(row -> row.city().id())).toList();
    return RankAgreement.of(ranks(byId, ComparedRow::rankA), ranks(byId, ComparedRow::rankB), n);
  }

  /** Of each row its place in A among the cities that both sides rank; 0 for all others. */
  public int[] relativePlacesA() {
    return RelativePlaces.of(ranks(rows, ComparedRow::rankA), ranks(rows, ComparedRow::rankB));
  }

  /** Of each row its place in B among the cities that both sides rank; 0 for all others. */
  public int[] relativePlacesB() {
    return RelativePlaces.of(ranks(rows, ComparedRow::rankB), ranks(rows, ComparedRow::rankA));
  }

  private static int[] ranks(List<ComparedRow> rows, ToIntFunction<ComparedRow> rank) {
    return rows.stream().mapToInt(rank).toArray();
  }

  /** What changed, by position of the cities of B, for queries that ask for it. */
  public QueryMembers.Changes changes() {
    double[] places = new double[b.cities().size()];
    double[] points = new double[places.length];
    Arrays.fill(places, Double.NaN);
    Arrays.fill(points, Double.NaN);
    for (ComparedRow row : rows) {
      if (row.pair().b() != CityJoin.NONE) {
        row.change().ifPresent(change -> places[row.pair().b()] = change);
        points[row.pair().b()] = row.difference();
      }
    }
    return new QueryMembers.Changes(places, points);
  }

  /** Whether both sides are of the very same dataset, so that positions agree. */
  public boolean isOneDataset() {
    Dataset first = a.dataset();
    return first.cities() == b.dataset().cities();
  }
}

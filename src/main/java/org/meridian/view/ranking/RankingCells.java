package org.meridian.view.ranking;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.CityFacts;
import org.meridian.view.words.YearWords;

/**
 * The columns of the ranking, for the window and for figures. Figures are looked up when a cell is
 * asked for, so the columns outlive a change of the ranking.
 */
public final class RankingCells {

  /** Stands behind a city of which a value is a what-if. */
  private static final String EDITED = "*";

  private final Supplier<RankingFigures> figures;

  /**
   * @param figures those of the moment
   */
  public RankingCells(Supplier<RankingFigures> figures) {
    this.figures = figures;
  }

  /** The place among all cities; a dash for none. */
  public Column<RankingRow> rank() {
    return numeric("rank", (row, words) -> rank(now().rank(row)), row -> rankOf(now().rank(row)))
        .as(ColumnKind.RANK);
  }

  private static String rank(int rank) {
    return rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  private static double rankOf(int rank) {
    return rank == 0 ? Double.NaN : rank;
  }

  /**
   * Places gained against the ranking as published, with an arrow; a sign of equality for none, a
   * word where that has no rank, nothing for no rank now.
   */
  public Column<RankingRow> change() {
    return numeric("change", this::change, this::gained);
  }

  /** A city without a rank gains nothing, not 0 places. */
  private double gained(RankingRow row) {
    return now().rank(row) == 0 ? Double.NaN : now().gained(row);
  }

  private String change(RankingRow row, Messages words) {
    if (now().rank(row) == 0) {
      return "";
    }
    if (now().isNew(row)) {
      return words.get("ranking.change.new.short");
    }
    int gained = now().gained(row);
    return gained == 0
        ? "="
        : (gained > 0 ? "▲" : "▼") + "\u2009" + Numbers.whole(Math.abs(gained));
  }

  /** The score of the index. */
  public Column<RankingRow> score() {
    return numeric(
            "score", (row, words) -> now().digits().text(now().score(row)), row -> now().score(row))
        .as(ColumnKind.BAR);
  }

  /** The score of a node of the index, headed by the year of its values where it is another. */
  public Column<RankingRow> node(IndexStructure structure, int node) {
    TextInLanguage name = TextInLanguage.name(structure.node(node).name());
    return Column.ofNumber(
        "node-" + structure.node(node).id(),
        words ->
            new YearWords(words::get)
                .named(name.in(words), ShownYears.ofCities(now().source(), node)),
        words -> words.get("ranking.column.node.help", name.in(words)),
        (row, words) -> now().digits(node).text(now().score(row, node)),
        row -> now().score(row, node));
  }

  /** The name of the city, marked if a value of it is a what-if. */
  public Column<RankingRow> city() {
    return text(
        "city",
        (row, words) -> words.get(row.city().name()) + (now().isEdited(row) ? " " + EDITED : ""));
  }

  /** The name of its country or region. */
  public Column<RankingRow> country() {
    return text("country", (row, words) -> row.city().countryName(words.language()));
  }

  /** The region that it is counted to. */
  public Column<RankingRow> region() {
    return text("region", (row, words) -> CityFacts.region(row.city(), words));
  }

  /** Tells the cluster of a city. */
  public interface ClusterName {
    /** What it is called in the language of the words; empty for none. */
    String of(String city, Messages words);
  }

  /**
   * The number and name of the cluster that a city is in.
   *
   * @param number of the cluster of a city by its id; 0 for none
   */
  public static Column<RankingRow> cluster(ToIntFunction<String> number, ClusterName name) {
    return numeric(
            "cluster",
            (row, words) ->
                number.applyAsInt(row.city().id()) == 0
                    ? Numbers.MISSING
                    : words.get(
                        "ranking.cluster",
                        Numbers.whole(number.applyAsInt(row.city().id())),
                        name.of(row.city().id(), words)),
            row -> rankOf(number.applyAsInt(row.city().id())))
        .as(ColumnKind.RANK);
  }

  private RankingFigures now() {
    return figures.get();
  }

  private static Column<RankingRow> text(String id, Column.CellText<RankingRow> text) {
    TextInLanguage title = TextInLanguage.key("ranking.column." + id);
    return Column.ofText(id, title, title, text);
  }

  private static Column<RankingRow> numeric(
      String id, Column.CellText<RankingRow> text, ToDoubleFunction<RankingRow> number) {
    String key = "ranking.column." + id;
    return Column.ofNumber(
        id, TextInLanguage.key(key), TextInLanguage.key(key + ".help"), text, number);
  }
}

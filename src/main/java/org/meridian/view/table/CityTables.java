package org.meridian.view.table;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.data.DataCells;
import org.meridian.view.data.DataColumn;
import org.meridian.view.data.DataContent;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.tiers.TierBand;
import org.meridian.view.tiers.TierContent;
import org.meridian.view.words.ScoreDigits;

/** Tables of cities. */
final class CityTables {

  private CityTables() {}

  /** Rank, city, country and score, then the score in each dimension. */
  static ShownTable ranking(RankingContent content, Messages words) {
    RankingFigures figures = content.figures();
    RankingCells cells = new RankingCells(() -> figures);
    List<Column<RankingRow>> columns = new ArrayList<>(List.of(cells.rank()));
    content.baseline().ifPresent(before -> columns.add(cells.change()));
    columns.addAll(List.of(cells.city(), cells.country(), cells.score()));
    IndexResult scores = content.result().cities();
    IndexStructure structure = scores.structure();
    for (int node : structure.children(IndexStructure.ROOT)) {
      if (scores.takesPart(node)) {
        columns.add(cells.node(structure, node));
      }
    }
    List<RankingRow> rows =
        content.rows().stream()
            .map(row -> new RankingRow(row, content.result().dataset().city(row)))
            .toList();
    return ShownTable.of(columns, rows, words);
  }

  /** Rank and city, then each indicator. */
  static ShownTable data(DataContent content, Messages words) {
    DataCells cells = new DataCells(words);
    List<Column<Integer>> columns = new ArrayList<>();
    TextInLanguage rank = TextInLanguage.key("data.column.rank");
    int[] ranks = content.result().cities().ranking().ranks();
    columns.add(
        Column.<Integer>ofNumber(
                "rank",
                rank,
                rank,
                (city, in) -> cells.rank(content, city),
                city -> ranks[city] == 0 ? Double.NaN : ranks[city])
            .as(ColumnKind.RANK));
    columns.add(city(content, "data.column.city"));
    for (DataColumn column : content.columns()) {
      TextInLanguage name = TextInLanguage.name(column.indicator().name());
      columns.add(
          Column.ofNumber(
              column.id(),
              name,
              name,
              (city, in) -> cells.value(content, column, city),
              column::value));
    }
    return ShownTable.of(columns, content.rows(), words);
  }

  private static Column<Integer> city(DataContent content, String key) {
    TextInLanguage title = TextInLanguage.key(key);
    return Column.ofText(
        "city", title, title, (city, in) -> in.get(content.result().dataset().city(city).name()));
  }

  /** A row a city, the top tier first. */
  static ShownTable tiers(TierContent content, Messages words) {
    ScoreDigits digits = ScoreDigits.of(content.result().cities(), content.node());
    List<List<ShownTable.ShownCell>> rows = new ArrayList<>();
    for (TierBand band : content.bands()) {
      for (int city : band.cities()) {
        double value = content.values()[city];
        rows.add(
            List.of(
                new ShownTable.ShownCell(Integer.toString(band.number()), band.number()),
                ShownTable.ShownCell.of(words.get(content.result().dataset().city(city).name())),
                new ShownTable.ShownCell(digits.text(value), value)));
      }
    }
    return new ShownTable(
        List.of(
            new ShownTable.TableHead("tier", words.get("table.tier"), true),
            new ShownTable.TableHead("city", words.get("data.column.city"), false),
            new ShownTable.TableHead("value", words.get("pyramid.node"), true)),
        rows);
  }
}

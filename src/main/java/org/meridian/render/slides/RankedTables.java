package org.meridian.render.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.render.slides.RankedTable.BarPart;
import org.meridian.render.slides.RankedTable.RankedBars;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.comparison.ComparisonCells;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.Column;
import org.meridian.view.content.ViewContent;
import org.meridian.view.data.DataContent;
import org.meridian.view.groups.GroupCells;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.links.LinkCells;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinksContent;
import org.meridian.view.query.QueryCells;
import org.meridian.view.query.QueryContent;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapStyle;
import org.meridian.view.tiers.TierContent;

/**
 * Makes tables for slides of the contents that are tables, by the columns of window and figures.
 */
final class RankedTables {

  /** The views that are tables. */
  static final Set<View> VIEWS =
      Set.of(
          Views.RANKING,
          Views.LINKS,
          Views.COMPARE,
          Views.GROUPS,
          Views.QUERY,
          Views.TOP_LISTS,
          Views.PYRAMID,
          Views.DATA);

  private final Messages words;
  private final MapStyle style;
  private final int most;
  private final ListedTables listed;

  /**
   * @param most rows that there is room for
   */
  RankedTables(Messages words, MapStyle style, int most) {
    this.words = words;
    this.style = style;
    this.most = most;
    listed = new ListedTables(words, style, most);
  }

  /** The table of a content; empty where it is none, or has nothing to show. */
  Optional<RankedTable> of(ViewContent content) {
    if (content.emptyReason().isPresent()) {
      return Optional.empty();
    }
    Optional<RankedTable> table = table(content);
    return TableNotes.of(content, words)
        .map(said -> table.map(bare -> bare.saying(said)))
        .orElse(table);
  }

  private Optional<RankedTable> table(ViewContent content) {
    return switch (content) {
      case RankingContent ranking -> Optional.of(cities(ranking));
      case LinksContent links -> Optional.of(links(links));
      case ComparisonContent compared -> Optional.of(compared(compared));
      case GroupsContent groups -> listed.of(groups, GroupCells.NAME, "mean");
      case QueryContent query -> listed.of(query, QueryCells.CITY, "score");
      case TierContent tiers -> Optional.of(listed.tiers(tiers));
      case TopListsContent lists -> listed.of(lists);
      case DataContent data -> listed.of(data);
      case ClusterContent clusters -> listed.clusters(clusters);
      default -> Optional.empty();
    };
  }

  private RankedTable cities(RankingContent content) {
    RankingFigures figures = content.figures();
    RankingCells cells = new RankingCells(() -> figures);
    List<Column<RankingRow>> columns = new ArrayList<>(List.of(cells.rank()));
    content.baseline().ifPresent(before -> columns.add(cells.change()));
    columns.addAll(List.of(cells.city(), cells.country(), cells.score()));
    List<RankingRow> rows =
        content.rows().stream()
            .map(row -> new RankingRow(row, content.result().dataset().city(row)))
            .filter(row -> figures.rank(row) > 0)
            .limit(most)
            .toList();
    int[] places = rows.stream().mapToInt(RankingRow::position).toArray();
    RankedBars bars =
        bars(
            content.result().cities(),
            IndexStructure.ROOT,
            places,
            rows,
            cells.city(),
            cells.score());
    return table(columns, rows, content.rows().size(), Optional.of(bars));
  }

  private RankedTable links(LinksContent content) {
    int all = content.list().size();
    List<LinkRow> rows =
        IntStream.range(0, all)
            .mapToObj(content.list()::row)
            .filter(row -> row.rank() > 0)
            .limit(most)
            .toList();
    int[] links = rows.stream().mapToInt(LinkRow::link).toArray();
    IndexResult scores = content.result().links().result();
    RankedBars bars =
        bars(
            scores,
            content.selection().measure(),
            links,
            rows,
            LinkCells.pair(),
            LinkCells.score());
    List<Column<LinkRow>> columns =
        List.of(LinkCells.rank(), LinkCells.pair(), LinkCells.distance(), LinkCells.score());
    return table(columns, rows, all, Optional.of(bars));
  }

  private RankedTable compared(ComparisonContent content) {
    List<ComparedRow> rows = content.rows().stream().limit(most).toList();
    List<Column<ComparedRow>> columns = content.columns();
    Column<ComparedRow> city = column(columns, ComparisonCells.CITY).orElseThrow();
    Optional<RankedBars> bars =
        column(columns, "difference")
            .or(() -> column(columns, ComparisonCells.CHANGE))
            .map(column -> alone(rows, city, column));
    return table(columns, rows, content.rows().size(), bars);
  }

  private static <R> Optional<Column<R>> column(List<Column<R>> columns, String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  private <R> RankedTable table(
      List<Column<R>> columns, List<R> rows, int all, Optional<RankedBars> bars) {
    return new RankedTable(
        columns.stream().map(column -> column.title().in(words)).toList(),
        columns.stream().map(Column::isNumeric).toList(),
        rows.stream().map(row -> cells(columns, row)).toList(),
        ListedTables.first(words, rows.size(), all),
        bars);
  }

  private <R> List<String> cells(List<Column<R>> columns, R row) {
    return columns.stream().map(column -> column.text().of(row, words)).toList();
  }

  /** The parts that dimensions add to the scores; the scores themselves where no part is known. */
  private <R> RankedBars bars(
      IndexResult result,
      int measure,
      int[] places,
      List<R> rows,
      Column<R> name,
      Column<R> score) {
    List<String> names = rows.stream().map(row -> name.text().of(row, words)).toList();
    List<BarPart> parts = new ArrayList<>();
    for (int node : result.structure().children(measure)) {
      parts.add(part(result, node, places));
    }
    parts.removeIf(BarPart::isNothing);
    return parts.isEmpty()
        ? alone(rows, name, score)
        : new RankedBars(score.title().in(words), names, parts);
  }

  private BarPart part(IndexResult result, int node, int[] places) {
    double[] values = new double[places.length];
    for (int at = 0; at < places.length; at++) {
      values[at] = result.takesPart(node) ? result.contribution(places[at], node) : Double.NaN;
    }
    return new BarPart(
        words.get(result.structure().node(node).name()),
        values,
        DimensionColours.of(result.structure(), node, style.theme()));
  }

  /** Bars of one column. */
  private <R> RankedBars alone(List<R> rows, Column<R> name, Column<R> number) {
    String title = number.title().in(words);
    double[] values = rows.stream().mapToDouble(number.number()).toArray();
    return new RankedBars(
        title,
        rows.stream().map(row -> name.text().of(row, words)).toList(),
        List.of(new BarPart(title, values, style.links().at(1))));
  }
}

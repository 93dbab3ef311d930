package org.meridian.app.exports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.io.table.LinksWriter;
import org.meridian.io.table.RankingWriter;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.io.table.clusters.ClusterLayersWriter;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewRequest;
import org.meridian.view.clusters.ClusterAnswer;
import org.meridian.view.clusters.ClusterBoard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.layers.LayersContent;
import org.meridian.view.content.ViewContent;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinksContent;
import org.meridian.view.map.MapContent;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.table.ContentTables;
import org.meridian.view.table.ShownTable;
import org.meridian.view.table.ShownTable.ShownCell;

/** What views of the window show, as tables in words and as tables in files. */
public final class TablesOfViews {

  private static final ShownTable NOTHING = new ShownTable(List.of(), List.of());

  private final FigureFactory figures;

  /**
   * @param figures finds clusters
   */
  public TablesOfViews(FigureFactory figures) {
    this.figures = figures;
  }

  /** The content of a view; one that the window has not worked out yet is made here. */
  public ViewContent content(ShownView shown, Language language) {
    return shown
        .content()
        .orElseGet(
            () -> {
              ViewRequest request =
                  new ViewRequest(
                      shown.result(),
                      Optional.of(PicturesOfViews.baseline(shown.result())),
                      FixedMessages.ofWindow(language),
                      shown.choices());
              return shown.view().content(request.finding(figures.clusters()::fresh));
            });
  }

  /** A view as a table in the words of a language; of a map its cities. */
  public ShownTable shown(ShownView shown, Language language) {
    ViewContent content = content(shown, language);
    ViewContent told =
        switch (content) {
          case MapContent map -> RankingContent.of(shown.result(), Optional.empty());
          case ClusterBoard board -> answer(board, shown.result()).content().orElse(null);
          default -> content;
        };
    return Optional.ofNullable(told)
        .flatMap(each -> ContentTables.of(each, FixedMessages.ofWindow(language)))
        .orElse(NOTHING);
  }

  private ClusterAnswer answer(ClusterBoard board, ScenarioResult result) {
    return board.answer().orElseGet(() -> figures.clusters().fresh().find(result, board.look()));
  }

  /** The bytes of a content that has no choices of its own for files. */
  public byte[] bytes(ViewContent content, ScenarioResult result, TableStyle style) {
    return switch (content) {
      case MapContent map -> new RankingWriter(result, true).toBytes(style);
      case RankingContent ranking -> new RankingWriter(ranking.result(), true).toBytes(style);
      case LinksContent links -> links(links.list(), rows(links.list()), style);
      case MatrixCells matrix -> matrix(matrix, style);
      case ClusterBoard board ->
          answer(board, result)
              .content()
              .map(found -> clusters(found, style))
              .orElseGet(() -> bytes(NOTHING, style));
      case LayersContent layers ->
          ClusterLayersWriter.toBytes(
              layers.rows().stream().map(row -> row.layer().links()).toList(), style);
      default ->
          bytes(
              ContentTables.of(content, FixedMessages.ofWindow(Language.ENGLISH)).orElse(NOTHING),
              style);
    };
  }

  private static byte[] clusters(ClusterContent found, TableStyle style) {
    return ClusterFiles.rows(found.analysis()).toBytes(0, style);
  }

  private static int[] rows(LinkList list) {
    return IntStream.range(0, list.size()).map(list::link).toArray();
  }

  private static byte[] matrix(MatrixCells matrix, TableStyle style) {
    int size = matrix.size();
    int[] links =
        IntStream.range(0, size * size)
            .map(cell -> matrix.link(cell / size, cell % size))
            .filter(link -> link >= 0)
            .distinct()
            .toArray();
    int measure = matrix.selection().measure();
    return links(LinkList.measuredBy(matrix.result(), measure), links, style);
  }

  private static byte[] links(LinkList list, int[] links, TableStyle style) {
    ScenarioResult result = list.result();
    return new LinksWriter(result.dataset(), result.links(), list.measure()).toBytes(links, style);
  }

  private static byte[] bytes(ShownTable table, TableStyle style) {
    TableCells cells = style.cells();
    table.heads().forEach(head -> cells.cell(head.id()));
    cells.end();
    for (List<ShownCell> row : table.rows()) {
      row.forEach(cell -> cell(cells, cell));
      cells.end();
    }
    return cells.toBytes();
  }

  private static void cell(TableCells cells, ShownCell cell) {
    if (cell.isMissing()) {
      cells.cell("");
    } else if (Double.isNaN(cell.number())) {
      cells.cell(cell.text());
    } else {
      cells.cell(cell.number());
    }
  }
}

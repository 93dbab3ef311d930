package org.meridian.view.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.text.Messages;
import org.meridian.view.content.ViewContent;
import org.meridian.view.table.ContentTables;
import org.meridian.view.table.ShownTable;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/** Tables in words: how many rows there are, and what stands in the first cells of the first. */
final class ToldRows {

  private static final int FEW = 3;
  private static final int COLUMNS = 4;

  private ToldRows() {}

  /** The sentence; empty for what is no table, or one without rows. */
  static Optional<String> of(ViewContent content, Messages words) {
    return ContentTables.of(content, words)
        .filter(table -> !table.rows().isEmpty())
        .map(table -> words.get("story.told.rows", table.rows().size(), first(table, words)));
  }

  private static String first(ShownTable table, Messages words) {
    return table.first(FEW).rows().stream()
        .map(row -> row(table.heads(), row, words))
        .collect(Collectors.joining(words.get("story.told.break")));
  }

  private static String row(List<TableHead> heads, List<ShownCell> cells, Messages words) {
    return IntStream.range(0, cells.size())
        .filter(at -> !cells.get(at).isMissing() && isFirst(cells, at))
        .limit(COLUMNS)
        .mapToObj(
            at -> words.get("story.told.city", heads.get(at).title(), cells.get(at).text().strip()))
        .collect(Collectors.joining(words.get("story.told.comma")));
  }

  /** What the cell before says already is not said again. */
  private static boolean isFirst(List<ShownCell> cells, int at) {
    return at == 0 || !cells.get(at).text().equals(cells.get(at - 1).text());
  }
}

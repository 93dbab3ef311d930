package org.meridian.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.flow.groups.GroupLinks.GroupLink;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.LinkedBlock;
import org.meridian.view.links.LinkCells;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinksContent;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/** Tables of links. */
final class LinkTables {

  private LinkTables() {}

  /** Rank, pair, distance and score, then the score in each part. */
  static ShownTable links(LinksContent content, Messages words) {
    LinkList list = content.list();
    List<LinkRow> rows = IntStream.range(0, list.size()).mapToObj(list::row).toList();
    return table(content.result().links().result(), rows, words);
  }

  /** The links in the cells of a matrix, row by row, each once. */
  static ShownTable matrix(MatrixCells content, Messages words) {
    LinkList list = LinkList.measuredBy(content.result(), content.selection().measure());
    List<LinkRow> rows =
        IntStream.range(0, content.size() * content.size())
            .map(cell -> content.link(cell / content.size(), cell % content.size()))
            .filter(link -> link >= 0)
            .distinct()
            .mapToObj(link -> new LinkRow(list, link))
            .toList();
    return table(content.result().links().result(), rows, words);
  }

  private static ShownTable table(IndexResult scores, List<LinkRow> rows, Messages words) {
    List<Column<LinkRow>> columns =
        new ArrayList<>(
            List.of(LinkCells.rank(), LinkCells.pair(), LinkCells.distance(), LinkCells.score()));
    IndexStructure structure = scores.structure();
    for (int node : structure.children(IndexStructure.ROOT)) {
      if (scores.takesPart(node)) {
        columns.add(LinkCells.score(structure, node));
      }
    }
    return ShownTable.of(columns, rows, words);
  }

  /** Linked pairs of groups, the strongest first. */
  static ShownTable blocks(BlockContent content, Messages words) {
    List<List<ShownCell>> rows = new ArrayList<>();
    for (BlockContent.BlockPair pair : content.pairs()) {
      LinkedBlock from = content.blocks().get(pair.from());
      LinkedBlock to = content.blocks().get(pair.to());
      GroupLink link = content.between(from, to);
      rows.add(
          List.of(
              ShownCell.of(from.title().in(words)),
              ShownCell.of(to.title().in(words)),
              new ShownCell(Numbers.raw(pair.sum()), pair.sum()),
              new ShownCell(Numbers.whole(link.linkedPairs()), link.linkedPairs())));
    }
    return new ShownTable(
        List.of(
            new TableHead("from", words.get("table.from"), false),
            new TableHead("to", words.get("table.to"), false),
            new TableHead("sum", words.get("table.sum"), true),
            new TableHead("linked_pairs", words.get("table.pairs"), true)),
        rows);
  }
}

package org.meridian.view.table;

import java.util.List;
import java.util.Optional;
import org.meridian.text.Messages;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.clusters.ClusterBoard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.layers.LayersContent;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.content.ViewContent;
import org.meridian.view.data.DataContent;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.links.LinksContent;
import org.meridian.view.map.MapContent;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.page.PageContent;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.query.QueryContent;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.tiers.TierContent;

/** What each kind of content shows as a table, all rows of it. */
public final class ContentTables {

  private ContentTables() {}

  /** The table of a content; empty for a map, and where there is nothing to show. */
  public static Optional<ShownTable> of(ViewContent content, Messages words) {
    if (content.emptyReason().isPresent()) {
      return Optional.empty();
    }
    return switch (content) {
      case MapContent map -> Optional.empty();
      case ClusterBoard board ->
          board.answer().flatMap(found -> found.content()).flatMap(found -> of(found, words));
      default -> Optional.of(table(content, words)).filter(table -> !table.rows().isEmpty());
    };
  }

  private static ShownTable table(ViewContent content, Messages words) {
    return switch (content) {
      case RankingContent ranking -> CityTables.ranking(ranking, words);
      case DataContent data -> CityTables.data(data, words);
      case TierContent tiers -> CityTables.tiers(tiers, words);
      case LinksContent links -> LinkTables.links(links, words);
      case MatrixCells matrix -> LinkTables.matrix(matrix, words);
      case BlockContent blocks -> LinkTables.blocks(blocks, words);
      case ProfileContent profile -> ProfileTables.of(profile, words);
      case PageContent page -> PageTables.of(page, words);
      case TopListsContent lists -> ListTables.of(lists, words);
      case ChartContent chart -> ListTables.chart(chart.table());
      case ClusterContent clusters -> ClusterTables.of(clusters, words);
      default -> columned(content, words);
    };
  }

  /** Contents that have columns of their own. */
  private static ShownTable columned(ViewContent content, Messages words) {
    return switch (content) {
      case ComparisonContent sides -> ShownTable.of(sides.columns(), sides.rows(), words);
      case ThreeMaps maps -> columned(maps.comparison(), words);
      case GroupsContent groups -> ShownTable.of(groups.columns(), groups.rows(), words);
      case QueryContent query -> ShownTable.of(query.columns(), query.rows(), words);
      case LayersContent layers -> ShownTable.of(layers.pairColumns(), layers.pairs(), words);
      default -> new ShownTable(List.of(), List.of());
    };
  }
}

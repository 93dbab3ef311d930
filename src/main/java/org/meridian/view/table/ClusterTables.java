package org.meridian.view.table;

import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.model.City;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.scores.ScoreWords;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/** Clusters as a table, ranked as they are beside the map. */
final class ClusterTables {

  private ClusterTables() {}

  /** Rank, name, number of cities, what they are ranked by, and leading city. */
  static ShownTable of(ClusterContent content, Messages words) {
    ClusterRanking.Kind kind = ClusterRanking.Kind.CLUSTERS;
    ClusterOrder order = content.look().rank().of(kind);
    ClusterAnalysis analysis = content.analysis();
    String by =
        ScoreWords.order(order, analysis.settings().slots(), analysis.result().dataset()).in(words);
    ClusterRanking ranking = ClusterRanking.of(content, kind, order);
    ClusterOrder.RankedDigits digits = ranking.digits();
    boolean isCounting = analysis.settings().search().isCountingAttached();
    String cities = isCounting ? "clusters.column.cities.attached" : "clusters.column.cities";
    return new ShownTable(
        List.of(
            new TableHead("rank", words.get("clusters.column.rank"), true),
            new TableHead("name", words.get("clusters.column.name"), false),
            new TableHead("cities", words.get(cities), true),
            new TableHead("value", by, true),
            new TableHead("leader", words.get("table.leader"), false)),
        ranking.rows().stream()
            .map(row -> cells(content, row, digits.text(row.value(), words), words))
            .toList());
  }

  private static List<ShownCell> cells(
      ClusterContent content, ClusterRanking.Row row, String value, Messages words) {
    ClusterAnalysis analysis = content.analysis();
    Cluster cluster = analysis.clusters().clusters().get(row.cluster() - 1);
    City leader = analysis.places().city(analysis.clusters().leader(cluster));
    return List.of(
        row.rank() == 0 ? ShownCell.of("") : whole(row.rank()),
        ShownCell.of(words.get(ClusterWords.marked(analysis, cluster))),
        whole(cluster.size()),
        new ShownCell(value, row.value()),
        ShownCell.of(words.get(leader.name())));
  }

  private static ShownCell whole(int number) {
    return new ShownCell(Numbers.whole(number), number);
  }
}

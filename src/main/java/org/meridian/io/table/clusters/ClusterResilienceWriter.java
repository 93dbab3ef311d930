package org.meridian.io.table.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meridian.cluster.Cluster;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.flow.groups.LinkResilience.PartSums;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scoring.ranking.CityRanking;

/**
 * What became of the links of clusters between two years as CSV: {@code
 * cluster,name_en,name_zh,part,before,after,kept,gained,recovery,partners_kept,rank_before,rank_after,
 * without_leader}, the parts all, inside, clusters and rest; or the losses by partner: {@code
 * cluster,partner,before,after,lost,kept}, the greatest first.
 */
public final class ClusterResilienceWriter {

  private static final String[] PARTS = {"all", "inside", "clusters", "rest"};

  private final ClusterAnalysis analysis;
  private final LinkResilience.TwoYears years;
  private final TableStyle style;
  private final List<LinkResilience> found = new ArrayList<>();
  private final int[] numbers;

  /** A writer of an analysis whose clusters are those of the first year. */
  public ClusterResilienceWriter(
      ClusterAnalysis analysis, LinkResilience.TwoYears years, TableStyle style) {
    this.analysis = analysis;
    this.years = years;
    this.style = style;
    numbers = analysis.countedByCity();
    for (Cluster cluster : analysis.clusters().clusters()) {
      found.add(LinkResilience.of(years, numbers, cluster.number()));
    }
  }

  /** One row a cluster and part. */
  public byte[] toBytes() {
    TableCells csv = style.cells();
    csv.cell("cluster").cell("name_en").cell("name_zh").cell("part").cell("before").cell("after");
    csv.cell("kept").cell("gained").cell("recovery").cell("partners_kept");
    csv.cell("rank_before").cell("rank_after").cell("without_leader").end();
    int[] before = ranks(found.stream().mapToDouble(each -> each.all().before()).toArray());
    int[] after = ranks(found.stream().mapToDouble(each -> each.all().after()).toArray());
    for (Cluster cluster : analysis.clusters().clusters()) {
      int at = cluster.number() - 1;
      LinkResilience own = found.get(at);
      PartSums[] parts = {own.all(), own.inside(), own.toGroups(), own.toRest()};
      for (int part = 0; part < parts.length; part++) {
        sums(csv, cluster, PARTS[part], parts[part]);
        if (part == 0) {
          csv.cell(own.partnersKept(cluster.number()));
          csv.cell(before[at]).cell(after[at]);
          csv.cell(withoutLeader(cluster)).end();
        } else {
          csv.cell("").cell("").cell("").cell("").end();
        }
      }
    }
    return csv.toBytes();
  }

  private void sums(TableCells csv, Cluster cluster, String part, PartSums sums) {
    var name = analysis.title(cluster).name();
    csv.cell(cluster.number()).cell(name.en()).cell(name.zh()).cell(part);
    csv.cell(sums.before()).cell(sums.after()).cell(sums.keptShare());
    csv.cell(sums.gainedShare()).cell(sums.recovery());
  }

  private double withoutLeader(Cluster cluster) {
    int leader = analysis.places().position(analysis.clusters().leader(cluster));
    return LinkResilience.without(
        years.before(), years.beforeValues(), numbers, cluster.number(), leader);
  }

  private static int[] ranks(double[] sums) {
    CityRanking ranking = CityRanking.of(sums);
    int[] ranks = new int[sums.length];
    for (int at = 0; at < ranks.length; at++) {
      ranks[at] = ranking.rank(at);
    }
    return ranks;
  }

  /** The losses of each cluster by partner; {@code inside} and {@code rest} among them. */
  public byte[] losses() {
    TableCells csv = style.cells();
    csv.cell("cluster").cell("partner").cell("before").cell("after").cell("lost").cell("kept");
    csv.end();
    for (Cluster cluster : analysis.clusters().clusters()) {
      found.get(cluster.number() - 1).byPartner().entrySet().stream()
          .sorted(ClusterResilienceWriter::byLoss)
          .forEach(
              partner -> {
                csv.cell(cluster.number());
                partner(csv, partner.getKey(), cluster.number());
                csv.cell(partner.getValue().before()).cell(partner.getValue().after());
                csv.cell(partner.getValue().lost()).cell(partner.getValue().keptShare()).end();
              });
    }
    return csv.toBytes();
  }

  private static int byLoss(Map.Entry<Integer, PartSums> one, Map.Entry<Integer, PartSums> other) {
    int byLoss = Double.compare(other.getValue().lost(), one.getValue().lost());
    return byLoss == 0 ? Integer.compare(one.getKey(), other.getKey()) : byLoss;
  }

  private static void partner(TableCells csv, int group, int own) {
    if (group == own || group == GroupLinks.REST) {
      csv.cell(group == own ? "inside" : "rest");
    } else {
      csv.cell(group);
    }
  }
}

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
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.FollowedClusters;
import org.meridian.scenario.clustering.figures.LaterClusters;

/**
 * What became of the links of clusters between two years as CSV: {@code
 * cluster,name_en,name_zh,part,before,after,kept,gained,recovery,partners_kept,rank_before,rank_after,
 * without_leader}, the parts all, inside, clusters and rest; or the losses by partner: {@code
 * cluster,partner,before,after,lost,kept}, the greatest first. With each year's own members {@code
 * after} is headed {@code after_own_members}, and a cluster that the other year does not have
 * leaves its figures there empty; clusters of the other year alone have numbers behind.
 */
public final class ClusterResilienceWriter {

  private static final String[] PARTS = {"all", "inside", "clusters", "rest"};

  private final ClusterAnalysis analysis;
  private final LinkResilience.TwoYears years;
  private final TableStyle style;
  private final List<LinkResilience> found = new ArrayList<>();
  private final FollowedClusters other;
  private final String after;

  /**
   * A writer of an analysis whose clusters are those of the first year.
   *
   * @param later the links compared, which say whose members clusters have
   */
  public ClusterResilienceWriter(
      ClusterAnalysis analysis, LinkResilience.TwoYears years, LaterLinks later, TableStyle style) {
    this.analysis = analysis;
    this.years = years;
    this.style = style;
    after = later.ownMembers() ? "after_own_members" : "after";
    other = new LaterClusters().of(analysis, later);
    for (Cluster cluster : analysis.clusters().clusters()) {
      found.add(other.links(analysis, cluster, years));
    }
  }

  /** What the clusters are in the other year; the figures there of those not found are empty. */
  public FollowedClusters other() {
    return other;
  }

  /** One row a cluster and part. */
  public byte[] toBytes() {
    TableCells csv = style.cells();
    csv.cell("cluster").cell("name_en").cell("name_zh").cell("part").cell("before").cell(after);
    csv.cell("kept").cell("gained").cell("recovery").cell("partners_kept");
    csv.cell("rank_before").cell("rank_after").cell("without_leader").end();
    int[] before = FollowedClusters.fixed(analysis).ranks(years.before(), years.beforeValues());
    int[] then = other.ranks(years.after(), years.afterValues());
    for (Cluster cluster : analysis.clusters().clusters()) {
      int at = cluster.number() - 1;
      LinkResilience own = found.get(at);
      PartSums[] parts = {own.all(), own.inside(), own.toGroups(), own.toRest()};
      for (int part = 0; part < parts.length; part++) {
        sums(csv, cluster, PARTS[part], parts[part]);
        if (part == 0) {
          csv.cell(own.partnersKept(cluster.number()));
          csv.cell(before[at]);
          rank(csv, then[at]);
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
        years.before(), years.beforeValues(), analysis.countedByCity(), cluster.number(), leader);
  }

  private static void rank(TableCells csv, int rank) {
    if (rank == 0) {
      csv.cell("");
    } else {
      csv.cell(rank);
    }
  }

  /** The losses of each cluster by partner; {@code inside} and {@code rest} among them. */
  public byte[] losses() {
    TableCells csv = style.cells();
    csv.cell("cluster").cell("partner").cell("before").cell(after).cell("lost").cell("kept");
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

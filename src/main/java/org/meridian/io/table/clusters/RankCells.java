package org.meridian.io.table.clusters;

import java.util.List;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.io.table.cells.TableCells;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.figures.ClusterRankChange;
import org.meridian.scenario.clustering.figures.RankReference;

/** The ranks of clusters in another year or scenario as cells: what it is, rank, ranks gained. */
final class RankCells {

  private final Optional<RankReference.Then> then;
  private final List<ClusterRankChange> changes;

  /**
   * @param then what ranks are compared with; empty for nothing
   */
  RankCells(ClusterAnalysis analysis, Optional<RankReference.Then> then) {
    this.then = then;
    changes = then.map(other -> ClusterRankChange.of(analysis, other)).orElse(List.of());
  }

  /** Writes three cells, empty ones where there is nothing to compare with. */
  void write(TableCells csv, Cluster cluster) {
    if (changes.isEmpty()) {
      csv.cell("").cell("").cell("");
      return;
    }
    ClusterRankChange change = changes.get(cluster.number() - 1);
    csv.cell(then.map(RankCells::label).orElse(""));
    csv.cell(change.then() == 0 ? "" : Integer.toString(change.then()));
    csv.cell(change.gained().isEmpty() ? "" : Integer.toString(change.gained().getAsInt()));
  }

  /** What ranks are compared with: its scenario's name where it has one, and its year. */
  private static String label(RankReference.Then then) {
    var scenario = then.result().scenario();
    String year = scenario.year().toString();
    return scenario.name().isEmpty() ? year : scenario.name() + " " + year;
  }
}

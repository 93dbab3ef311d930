package org.meridian.io.table.clusters;

import org.meridian.cluster.Branch;
import org.meridian.cluster.Branches;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;

/**
 * Branches of all radii as CSV: {@code
 * branch,birth_km,death_km,absorber,leader,leader_at_death,cores_at_birth,cores_at_death,score_at_death},
 * in order of birth; a branch that never ends has no death and no absorber.
 */
public final class ClusterTreeWriter {

  private static final String[] HEADER = {
    "branch",
    "birth_km",
    "death_km",
    "absorber",
    "leader",
    "leader_at_death",
    "cores_at_birth",
    "cores_at_death",
    "score_at_death"
  };

  private ClusterTreeWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(Branches branches, TableStyle style) {
    TableCells csv = style.cells();
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (int number = 0; number < branches.count(); number++) {
      row(csv, branches, number);
    }
    return csv.toBytes();
  }

  private static void row(TableCells csv, Branches branches, int number) {
    Branch branch = branches.branch(number);
    boolean isLast = branch.absorber() < 0;
    csv.cell(number).cell(branch.birthKm()).cell(isLast ? Double.NaN : branch.deathKm());
    if (isLast) {
      csv.cell("");
    } else {
      csv.cell(branch.absorber());
    }
    csv.cell(branches.tree().places().city(branch.leaderAtBirth()).id());
    csv.cell(branches.tree().places().city(branch.leaderAtDeath()).id());
    csv.cell(branch.coresAtBirth()).cell(branch.coresAtDeath());
    csv.cell(branch.scoreAtDeath()).end();
  }
}

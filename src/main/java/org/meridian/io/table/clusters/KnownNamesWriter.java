package org.meridian.io.table.clusters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.ClusterNaming.KnownFit;
import org.meridian.cluster.rows.KnownName;
import org.meridian.io.reference.KnownNamesFile;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ClusterAnalysis;

/**
 * The known names as CSV, those of the user's first, with the cluster that each fits best from F1
 * 0.5 on: {@code name_id,name_en,name_zh,short_en,short_zh,member_ids} as they are read, then
 * {@code own,forbidden,cities_here,cluster,precision,recall,f1,used}.
 */
public final class KnownNamesWriter {

  private static final List<String> NAMES =
      List.of("name_id", "name_en", "name_zh", "short_en", "short_zh", "member_ids");

  private KnownNamesWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(ClusterAnalysis analysis, TableStyle style) {
    TableCells csv = style.cells();
    NAMES.forEach(csv::cell);
    KnownNamesFile.SAID.forEach(csv::cell);
    csv.end();
    for (KnownName name : analysis.named().naming().known()) {
      name(csv, name);
      fit(csv, analysis, name);
    }
    return csv.toBytes();
  }

  private static void name(TableCells csv, KnownName name) {
    csv.cell(name.id()).cell(name.name().en()).cell(name.name().zh());
    csv.cell(name.shortName().en()).cell(name.shortName().zh());
    csv.cell(String.join(" ", new TreeSet<>(name.members())));
  }

  /** A fit of a name with a cluster. */
  private record ClusterFit(Cluster cluster, KnownFit fit) {}

  private static void fit(TableCells csv, ClusterAnalysis analysis, KnownName name) {
    ClusterNaming naming = analysis.named().naming();
    csv.cell(Boolean.toString(analysis.settings().naming().own().contains(name)));
    csv.cell(Boolean.toString(naming.isForbidden(name))).cell(naming.meant(name));
    Optional<ClusterFit> best =
        analysis.clusters().clusters().stream()
            .flatMap(
                cluster ->
                    analysis.fits(cluster).stream()
                        .filter(fit -> fit.name().equals(name))
                        .map(fit -> new ClusterFit(cluster, fit)))
            .max(Comparator.comparingDouble(found -> found.fit().f1()));
    if (best.isEmpty()) {
      csv.cell("").cell("").cell("").cell("").cell("false").end();
      return;
    }
    Cluster cluster = best.get().cluster();
    KnownFit fit = best.get().fit();
    LocalText used = analysis.title(cluster).name();
    csv.cell(cluster.number()).cell(fit.precision()).cell(fit.recall()).cell(fit.f1());
    csv.cell(Boolean.toString(used.equals(name.name()))).end();
  }
}

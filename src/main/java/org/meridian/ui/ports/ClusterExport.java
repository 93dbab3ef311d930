package org.meridian.ui.ports;

import java.util.Locale;
import org.meridian.view.clusters.ClusterContent;

/**
 * Clusters to write as a file.
 *
 * @param content the clusters as they stand in the window
 * @param file what of them is written
 * @param link the link indicator that is summed; empty but for {@link ClusterFile#LINKS}
 */
public record ClusterExport(ClusterContent content, ClusterFile file, String link) {

  /** What of clusters is written; the same as the verb {@code clusters} writes. */
  public enum ClusterFile {
    /** Which city is in which cluster. */
    MEMBERS,
    /** One row a cluster, with names and scores. */
    ROWS,
    /** Sums of an indicator between clusters. */
    LINKS,
    /** The chosen layers of links between clusters, a row a pair. */
    LAYERS,
    /** Figures of these layers, a row a layer. */
    FIGURES,
    /** What another year kept of the links of each cluster. */
    RESILIENCE,
    /** What it lost, by partner. */
    LOSSES,
    /** Known names, and how each fits. */
    NAMES,
    /** The branches of all radii. */
    TREE,
    /** What became of the clusters of the pinned setting. */
    CHANGES,
    /** Outlines as GeoJSON. */
    OUTLINES;

    /** The name in keys of words and in proposed names of files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of file. */
    public FileDialogs.DialogFileKind kind() {
      return this == OUTLINES
          ? FileDialogs.DialogFileKind.OUTLINES
          : FileDialogs.DialogFileKind.TABLE;
    }
  }
}
